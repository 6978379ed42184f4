// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"
#include "core/workspace/roundedits.h"
#include "tests/storage/storagesupport.h"
#include "tests/support/memorystore.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace cxw;

namespace {

const RoundId round1{QStringLiteral("round-1")};

Edit addPerson(const QString &label, const QString &id)
{
    return {label, {put(Person{{id}, id, {}})}};
}

/// An import as large as a round of `seats` people by 132 items, answers chosen by `shift`.
Edit importOf(int seats, int shift)
{
    Edit edit{QStringLiteral("Import"), {}};
    for (int seat = 0; seat < seats; ++seat) {
        const ParticipantId id{QStringLiteral("7c1f9a2e-0000-4000-8000-%1").arg(seat, 12, 10, QChar(u'0'))};
        edit.changes.push_back(put(Participant{id, round1, std::nullopt, QString::number(seat)}));
        for (int item = 0; item < 132; ++item) {
            const int answer = (seat * 7 + item * 3 + item * seat + shift) % 6;
            edit.changes.push_back(put(Ballot{id,
                                              {QStringLiteral("competency.practice-%1/cadence").arg(item)},
                                              answer < 5 ? std::optional(answer) : std::nullopt}));
        }
    }
    return edit;
}

std::vector<RecordChange> inOrder(std::vector<RecordChange> changes)
{
    std::ranges::sort(changes, {}, [](const RecordChange &change) {
        return std::pair(kindName(change.record()), keyText(change.record()));
    });
    return changes;
}

} // namespace

/// The history can be asked for by person, place and words, says what each edit changed, and leads back to any point.
class TestHistoryReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreFound_data();
    void linesAreFound();
    void everyLineIsReachedPageByPage_data() { bothStores(); }
    void everyLineIsReachedPageByPage();
    void peopleAreNamedOnce_data() { bothStores(); }
    void peopleAreNamedOnce();
    void changesOfAnEditComeBack_data() { bothStores(); }
    void changesOfAnEditComeBack();
    void everyEarlierPointComesBack_data() { bothStores(); }
    void everyEarlierPointComesBack();
    void aLargeRoundTakesLittleRoom();
    void damagedLinesAreNamed_data();
    void damagedLinesAreNamed();

private:
    static void bothStores();
    /// A new store of the kind that the row of the test names.
    void makeStore();
    void commit(const Edit &edit, const QString &who = QStringLiteral("Ann"));
    QList<qint64> numbers(const HistoryQuery &query);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
    Workspace m_workspace;
    Edit m_inverse;
};

void TestHistoryReading::bothStores()
{
    QTest::addColumn<bool>("file");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

void TestHistoryReading::makeStore()
{
    QFETCH(const bool, file);
    m_workspace = {};
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    if (file)
        m_store = std::move(SqliteStore::create(m_folder->filePath(QStringLiteral("plan.cxw"))).value());
    else
        m_store = std::make_unique<MemoryStore>();
}

void TestHistoryReading::commit(const Edit &edit, const QString &who)
{
    m_inverse = m_workspace.apply(edit);
    CXW_VERIFY_OK(m_store->commit(edit, m_inverse, {someone().at, who}));
}

QList<qint64> TestHistoryReading::numbers(const HistoryQuery &query)
{
    QList<qint64> found;
    const auto lines = m_store->history(query);
    if (!lines)
        qFatal("%s", qPrintable(wordsOf(lines)));
    for (const HistoryEntry &entry : lines.value())
        found.append(entry.number);
    return found;
}

void TestHistoryReading::linesAreFound_data()
{
    QTest::addColumn<bool>("file");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("expected");
    const QString ann = QStringLiteral("Ann");
    const QStringList ballot{QStringLiteral("ballot")};
    for (const bool file : {true, false}) {
        const auto row = [&](const char *name, const QString &who, const QStringList &kinds, const char *text,
                             const QList<qint64> &expected) {
            QTest::addRow("%s, %s", name, file ? "file" : "memory")
                << file << who << kinds << QString::fromUtf8(text) << expected;
        };
        row("all", {}, {}, "", {6, 5, 4, 3, 2, 1});
        row("person", ann, {}, "", {6, 5, 1});
        row("nobody of that name", QStringLiteral("ann"), {}, "", {});
        row("kind", {}, {QStringLiteral("person")}, "", {5, 4, 3, 2, 1});
        row("kinds", {}, {QStringLiteral("stock"), QStringLiteral("unit")}, "", {1});
        row("many ballots are ballots", {}, ballot, "", {6, 1});
        row("unknown kind", {}, {QStringLiteral("weather")}, "", {});
        row("text in any case", {}, {}, "RENAME", {4, 2});
        row("umlaut in any case", {}, {}, "ÄRZTE", {3});
        row("umlaut is no other letter", {}, {}, "örzte", {});
        row("sign that SQL knows", {}, {}, "0 %", {5});
        row("another sign", {}, {}, "_", {});
        row("backslash", {}, {}, "\\", {5});
        row("beyond the first plane", {}, {}, "🙂 x", {4});
        row("all at once", ann, {QStringLiteral("person")}, "100", {5});
        row("long text", {}, {}, QByteArray(60000, 'x').constData(), {});
    }
}

void TestHistoryReading::linesAreFound()
{
    QFETCH(const QString, who);
    QFETCH(const QStringList, kinds);
    QFETCH(const QString, text);
    QFETCH(const QList<qint64>, expected);
    makeStore();
    commit(everyKind());
    commit(addPerson(QStringLiteral("Rename A"), QStringLiteral("a")), QStringLiteral("Bob"));
    commit(addPerson(QString::fromUtf8("Add ärzte"), QStringLiteral("b")), QStringLiteral("Bob"));
    commit(addPerson(QString::fromUtf8("🙂 X rename"), QStringLiteral("c")), QStringLiteral("Zoe"));
    commit(addPerson(QStringLiteral("100 % \\ sure"), QStringLiteral("d")));
    commit(importOf(2, 0));
    HistoryQuery query{.atMost = 100, .kinds = kinds, .text = text};
    if (!who.isEmpty())
        query.who = who;
    QCOMPARE(numbers(query), expected);
    query.atMost = 1;
    QCOMPARE(numbers(query), expected.first(std::min(expected.size(), qsizetype(1))));
    query.atMost = 0;
    QVERIFY(numbers(query).isEmpty());
}

void TestHistoryReading::everyLineIsReachedPageByPage()
{
    makeStore();
    // Every other label differs from what is asked for in a letter that SQL does not tell apart.
    for (int i = 0; i < 20; ++i)
        commit(addPerson(i % 2 ? QString::fromUtf8("ä") : QString::fromUtf8("ö"), QString::number(i)));
    for (const QString &text : {QString(), QString::fromUtf8("Ä")}) {
        QList<qint64> all;
        QList<qint64> page;
        do {
            page = numbers({.atMost = 3, .before = all.isEmpty() ? 0 : all.last(), .text = text});
            all.append(page);
        } while (page.size() == 3);
        QCOMPARE(all.size(), text.isEmpty() ? 20 : 10);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater()));
    }
}

void TestHistoryReading::peopleAreNamedOnce()
{
    makeStore();
    QVERIFY(m_store->historyPeople().value().isEmpty());
    for (const char *who : {"Zoe", "Ann", "Zoe", "bob", "Ann"})
        commit(addPerson({}, QString::fromLatin1(who)), QString::fromLatin1(who));
    QCOMPARE(m_store->historyPeople().value(),
             (QStringList{QStringLiteral("Ann"), QStringLiteral("bob"), QStringLiteral("Zoe")}));
}

void TestHistoryReading::changesOfAnEditComeBack()
{
    makeStore();
    const auto verify = [&](const Edit &edit) {
        commit(edit);
        const auto lines = m_store->history(1);
        CXW_VERIFY_OK(lines);
        const auto changes = m_store->historyChanges(lines.value()[0].number);
        CXW_VERIFY_OK(changes);
        QVERIFY(!changes.value().empty());
        QVERIFY(inOrder(changes.value()) == inOrder(recordChanges(edit, m_inverse)));
        QStringList kinds;
        for (const RecordChange &change : inOrder(changes.value()))
            kinds.append(kindName(change.record()));
        kinds.removeDuplicates();
        QCOMPARE(lines.value()[0].kinds, kinds);
    };
    Edit open = everyKind();
    verify(open);
    verify({QStringLiteral("Rename"), {put(Person{{QStringLiteral("person-1")}, QStringLiteral("Other"), {}})}});
    verify(importOf(1, 0));
    verify(importOf(2, 0));
    verify(importOf(2, 1));
    verify(removeRoundEdit(m_workspace, round1));
    QVERIFY(m_store->historyChanges(99).value().empty());
    QVERIFY(m_store->historyChanges(-1).value().empty());
}

void TestHistoryReading::everyEarlierPointComesBack()
{
    makeStore();
    std::vector<Workspace> states{m_workspace};
    const auto step = [&](const Edit &edit) {
        commit(edit);
        states.push_back(m_workspace);
    };
    step(everyKind());
    step(addPerson(QStringLiteral("Add"), QStringLiteral("a")));
    step(importOf(3, 0));
    step({QStringLiteral("Rate"),
          {cxw::remove(importOf(1, 0).changes[7].record), put(importOf(1, 2).changes[8].record)}});
    step({QStringLiteral("Forget"), {cxw::remove(Person{{QStringLiteral("a")}, {}, {}})}});
    step(importOf(4, 1));
    step(removeRoundEdit(m_workspace, round1));
    step(addPerson(QStringLiteral("Add again"), QStringLiteral("a")));
    for (size_t state = 0; state < states.size(); ++state) {
        const auto way = m_store->wayBackTo(static_cast<qint64>(state));
        CXW_VERIFY_OK(way);
        Workspace back = m_workspace;
        back.apply({{}, way.value()});
        QVERIFY2(back == states[state], qPrintable(QString::number(state)));
    }
    QVERIFY(m_store->wayBackTo(static_cast<qint64>(states.size())).value().empty());
}

void TestHistoryReading::aLargeRoundTakesLittleRoom()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cxw"));
    Bench bench = newBench(path);
    CXW_VERIFY_OK(bench.apply(everyKind()));
    CXW_VERIFY_OK(bench.apply(importOf(100, 0)));
    CXW_VERIFY_OK(bench.apply(importOf(100, 1)));
    const QStringList sizes = querySql(path, QStringLiteral("SELECT LENGTH(before_json), LENGTH(after_json) FROM "
                                                            "history_change WHERE kind = 'ballots' ORDER BY entry"));
    QCOMPARE(sizes.size(), 2);
    const int imported = sizes[0].section(u'|', 1).toInt();
    const int replaced = sizes[1].section(u'|', 0, 0).toInt() + sizes[1].section(u'|', 1).toInt();
    qInfo("13,200 ballots take %d bytes in the history, and %d when they replace as many.", imported, replaced);
    QCOMPARE(sizes[0].section(u'|', 0, 0), QString());
    QVERIFY(imported > 13200 && imported < 25000);
    QVERIFY(replaced < 2 * 25000);
}

void TestHistoryReading::damagedLinesAreNamed_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("damage");
    const auto row = [](const char *name, int line, const char *damage) {
        QTest::newRow(name) << line << QString::fromUtf8(damage);
    };
    row("no JSON", 2, "after_json = '{\"id'");
    row("empty", 2, "after_json = ''");
    row("no object", 2, "after_json = '[1, 2]'");
    row("field missing", 2, "after_json = '{\"id\":\"a\",\"name\":\"a\"}'");
    row("field of another type", 2, "after_json = '{\"id\":\"a\",\"name\":7,\"role\":\"\"}'");
    row("another record", 2, "after_json = '{\"id\":\"b\",\"name\":\"\",\"role\":\"\"}'");
    row("unknown kind", 2, "kind = 'weather'");
    row("another kind", 2, "kind = 'unit'");
    row("deep", 2, "after_json = REPLACE(PRINTF('%20000c', '['), ' ', '[')");
    row("block without items", 3, "after_json = '{\"seats\":{\"s\":\"1\"}}' WHERE kind = 'ballots'");
    row("block without seats", 3, "after_json = '{\"items\":[\"a\"]}' WHERE kind = 'ballots'");
    row("block with an unknown answer", 3,
        "after_json = '{\"items\":[\"a\"],\"seats\":{\"s\":\";\"}}' WHERE kind = 'ballots'");
    row("block with an answer too many", 3,
        "after_json = '{\"items\":[\"a\"],\"seats\":{\"s\":\"11\"}}' WHERE kind = 'ballots'");
    row("block with a nameless item", 3,
        "after_json = '{\"items\":[7],\"seats\":{\"s\":\"1\"}}' WHERE kind = 'ballots'");
    row("block with a seat of another type", 3,
        "after_json = '{\"items\":[\"a\"],\"seats\":{\"s\":1}}' WHERE kind = 'ballots'");
}

void TestHistoryReading::damagedLinesAreNamed()
{
    QFETCH(const int, line);
    QFETCH(const QString, damage);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cxw"));
    Bench bench = newBench(path);
    CXW_VERIFY_OK(bench.apply(everyKind()));
    CXW_VERIFY_OK(bench.apply(addPerson(QStringLiteral("Add"), QStringLiteral("a"))));
    CXW_VERIFY_OK(bench.apply(importOf(2, 0)));
    CXW_VERIFY_OK(bench.store->historyChanges(line));
    bench.store.reset();
    const QString update =
        QStringLiteral("UPDATE history_change SET %1 %2 entry = %3")
            .arg(damage, damage.contains(QStringLiteral("WHERE")) ? QStringLiteral("AND") : QStringLiteral("WHERE"))
            .arg(line);
    QCOMPARE(runSql(path, {update}), QString());
    const auto store = SqliteStore::open(path);
    CXW_VERIFY_OK(store);
    const QString named = QStringLiteral("line %1 of the history").arg(line);
    CXW_VERIFY_REFUSED(store.value()->historyChanges(line), named.toUtf8().constData());
    CXW_VERIFY_REFUSED(store.value()->wayBackTo(0), named.toUtf8().constData());
    // The rest can be read all the same.
    CXW_VERIFY_OK(store.value()->historyChanges(1));
    CXW_VERIFY_OK(store.value()->wayBackTo(line));
    CXW_VERIFY_OK(store.value()->load());
    QCOMPARE(store.value()->history(10).value().size(), 3U);
}

QTEST_GUILESS_MAIN(TestHistoryReading)
#include "tst_historyreading.moc"
