// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"
#include "core/sample/sample.h"
#include "core/storage/filecheck.h"
#include "core/storage/salvage.h"
#include "core/storage/sqlitepages.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace cxw;

/// All that a workspace file holds.
struct Content
{
    Workspace workspace;
    std::vector<Ballot> ballots;
    qsizetype historyLines = 0;
};

/// A workspace file as a program left it, with what it holds and where.
struct Original
{
    QByteArray bytes;
    Content content;
    /// How many rows each page holds, or a part of them; only of tables, as indexes hold nothing of their own.
    std::map<quint32, qsizetype> rows;
};
Q_DECLARE_METATYPE(Original *)

/// Out of a damaged file comes all that the damage did not touch, and the file stays as it is.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void rowIsReadOnlyWhenAllOfItFits_data();
    void rowIsReadOnlyWhenAllOfItFits();
    void wholeFileComesOutAsItIs();
    void onlyWhatABrokenPageHoldsIsLost_data();
    void onlyWhatABrokenPageHoldsIsLost();
    void onlyWhatWasCutOffIsLost_data();
    void onlyWhatWasCutOffIsLost();
    void historyGivesBackWhatATableHasLost();
    void lostFirstPageIsNoHindrance();
    void flippedBytesDoNoHarm();
    void alteredTablesComeOutAsOurs_data();
    void alteredTablesComeOutAsOurs();
    void badValuesAreLeftOutAndTheRestIsThere_data();
    void badValuesAreLeftOutAndTheRestIsThere();
    void whatIsGoneGetsAStandIn();
    void whatWasRemovedStaysRemoved();
    void interruptedChangeIsTakenBack();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void nothingIsWrittenOver();
    void openFileIsRefused();
    void fullDiskLeavesNothing();

private:
    /// Salvages the file, which stays as it is; what comes out is whole, or nothing comes out.
    std::optional<SalvageReport> salvage();
    [[nodiscard]] Result<SalvageReport> tried() { return salvageWorkspaceFile(m_path, m_new, someone()); }
    void verifyLost(const Original &original, qsizetype atMost);

    Original m_small;
    Original m_sample;
    /// The sample as if it had been written without a history.
    Original m_bare;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_new;
};

static Content contentIn(const QString &path)
{
    auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadOnly);
    if (!store)
        qFatal("%s", qPrintable(wordsOf(store)));
    Content content{store.value()->load().value(), {}, 0};
    for (const auto &[key, round] : content.workspace.all<Round>()) {
        const auto ballots = store.value()->ballots(round.id);
        content.ballots.insert(content.ballots.end(), ballots.value().begin(), ballots.value().end());
    }
    std::ranges::sort(content.ballots, {}, [](const Ballot &ballot) { return ballot.key(); });
    content.historyLines = static_cast<qsizetype>(store.value()->history(100000).value().size());
    return content;
}

static void countRows(SqlitePages &pages, quint32 number, std::map<quint32, qsizetype> &rows)
{
    const RawPage page = pages.page(number);
    // What stands on an inner page of a table without row numbers is a row, too.
    rows[number] += page.kind == RawPage::Kind::TableInner ? 0 : static_cast<qsizetype>(page.rows.size());
    for (const quint32 more : page.continuations)
        ++rows[more];
    for (const quint32 child : page.children)
        countRows(pages, child, rows);
}

static Original originalOf(const QString &path)
{
    Original original{contentOf(path), contentIn(path), {}};
    const auto pages = SqlitePages::open(path);
    for (const QString &root :
         querySql(path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE type = 'table'")))
        countRows(*pages, root.toUInt(), original.rows);
    return original;
}

void TestSalvage::initTestCase()
{
    const QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("small.cxw"));
    writeContent(small, wholeFile());
    m_small = originalOf(small);

    const QString sample = folder.filePath(QStringLiteral("sample.cxw"));
    const auto model = builtInModel(QLocale(QLocale::English));
    CXW_VERIFY_OK(model);
    const auto edit = sampleEdit(model.value());
    CXW_VERIFY_OK(edit);
    {
        Bench bench = newBench(sample);
        CXW_VERIFY_OK(bench.apply(edit.value()));
    }
    m_sample = originalOf(sample);
    QCOMPARE(runSql(sample, {QStringLiteral("DELETE FROM history_change"), QStringLiteral("DELETE FROM history_entry"),
                             QStringLiteral("VACUUM")}),
             QString());
    m_bare = originalOf(sample);
    QVERIFY(m_bare.content.ballots.size() > 4000);
}

void TestSalvage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_new = m_folder->filePath(QStringLiteral("new.cxw"));
}

std::optional<SalvageReport> TestSalvage::salvage()
{
    QFile::remove(m_new);
    const QByteArray before = contentOf(m_path);
    const auto report = tried();
    if (contentOf(m_path) != before)
        QTest::qFail("the damaged file was changed", __FILE__, __LINE__);
    if (!report) {
        if (QFile::exists(m_new) || report.error().sentence.isEmpty())
            QTest::qFail("a refusal left a file", __FILE__, __LINE__);
        return {};
    }
    const FileCheck check = checkWorkspaceFile(m_new);
    if (!check.isWhole())
        QTest::qFail(qPrintable(check.problems.join(u'\n')), __FILE__, __LINE__);
    return report.value();
}

template <typename R>
static qsizetype missingOf(const Workspace &original, const Workspace &saved, const R *)
{
    return std::ranges::count_if(original.all<R>(), [&](const auto &entry) {
        const auto found = saved.all<R>().find(entry.first);
        return found == saved.all<R>().end() || found->second != entry.second;
    });
}

/// An initiative can't refer to what is gone; that it does not is no loss of its own.
static qsizetype missingOf(const Workspace &original, const Workspace &saved, const Initiative *)
{
    return std::ranges::count_if(original.all<Initiative>(), [&](const auto &entry) {
        Initiative expected = entry.second;
        std::erase_if(expected.dependsOn, [&](const InitiativeId &id) { return !saved.find<Initiative>(id); });
        std::erase_if(expected.addresses,
                      [&](const FindingId &id) { return !saved.find<PainPoint>(id) && !saved.find<UnmetNeed>(id); });
        const Initiative *found = saved.find<Initiative>(expected.id);
        return !found || *found != expected;
    });
}

template <typename... R>
static qsizetype missingOf(const Workspace &original, const Workspace &saved, const std::variant<R...> *)
{
    return (missingOf(original, saved, static_cast<const R *>(nullptr)) + ...);
}

/// How many records, ballots and lines of the history are not there as they were.
static qsizetype missing(const Content &original, const Content &saved)
{
    std::vector<Ballot> ballots;
    std::ranges::set_difference(original.ballots, saved.ballots, std::back_inserter(ballots),
                                [](const Ballot &left, const Ballot &right) {
                                    return std::tuple(left.key(), left.value) < std::tuple(right.key(), right.value);
                                });
    // The salvage adds a line of its own.
    const qsizetype lines = std::max<qsizetype>(original.historyLines + 1 - saved.historyLines, 0);
    return missingOf(original.workspace, saved.workspace, static_cast<const Record *>(nullptr))
           + static_cast<qsizetype>(ballots.size()) + lines;
}

void TestSalvage::verifyLost(const Original &original, qsizetype atMost)
{
    const auto report = salvage();
    QVERIFY(report);
    const qsizetype lost = missing(original.content, contentIn(m_new));
    QVERIFY2(lost <= atMost, qPrintable(QStringLiteral("%1 of at most %2").arg(lost).arg(atMost)));
    // Nothing is lost without a word.
    QVERIFY(lost == 0 || !report->losses.isEmpty());
}

void TestSalvage::rowIsReadOnlyWhenAllOfItFits_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QVariantList>("values");
    const auto row = [](const char *name, const QByteArray &content, const QVariantList &values) {
        QTest::newRow(name) << content << values;
    };
    row("nothing, text, number", QByteArrayLiteral("\x04\x00\x11\x01hi\xfe"),
        {QVariant(), QStringLiteral("hi"), qint64(-2)});
    row("fraction, one, bytes", QByteArrayLiteral("\x04\x07\x09\x0e\x3f\xf8\x00\x00\x00\x00\x00\x00\xff"),
        {1.5, qint64(1), QByteArray("\xff")});
    row("a byte too few", QByteArrayLiteral("\x04\x00\x11\x01hi"), {});
    row("a byte too many", QByteArrayLiteral("\x04\x00\x11\x01hi\xfe\x00"), {});
    row("a type that is not in use", QByteArrayLiteral("\x02\x0a"), {});
    row("a header beyond the end", QByteArrayLiteral("\x09\x00"), {});
    row("a header that ends within a type", QByteArrayLiteral("\x02\x81\x00"), {});
    row("a text without end", QByteArrayLiteral("\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff"), {});
    row("no columns", QByteArrayLiteral("\x01"), {});
    row("nothing at all", {}, {});
}

void TestSalvage::rowIsReadOnlyWhenAllOfItFits()
{
    QFETCH(QByteArray, content);
    QFETCH(QVariantList, values);
    const auto found = rowValues(content);
    QCOMPARE(found.has_value(), !values.isEmpty());
    QCOMPARE(found.value_or(QVariantList()), values);
}

void TestSalvage::wholeFileComesOutAsItIs()
{
    for (const Original *original : {&m_small, &m_sample, &m_bare}) {
        writeContent(m_path, original->bytes);
        const auto report = salvage();
        QVERIFY(report);
        QCOMPARE(report->losses, QStringList());
        QCOMPARE(missing(original->content, contentIn(m_new)), 0);
        QVERIFY(!report->saved.isEmpty());
    }
    // The last line of the history says where it comes from.
    const auto store = SqliteStore::open(m_new);
    const auto history = store.value()->history(1).value();
    QVERIFY2(history[0].label.contains(QStringLiteral("plan.cxw")), qPrintable(history[0].label));
    QCOMPARE(history[0].who, someone().who);
}

void TestSalvage::onlyWhatABrokenPageHoldsIsLost_data()
{
    QTest::addColumn<Original *>("original");
    QTest::addColumn<char>("filling");
    QTest::newRow("small, zeros") << &m_small << '\0';
    QTest::newRow("small, ones") << &m_small << '\xff';
    QTest::newRow("small, noise") << &m_small << '\x5a';
    QTest::newRow("without history, zeros") << &m_bare << '\0';
}

void TestSalvage::onlyWhatABrokenPageHoldsIsLost()
{
    QFETCH(Original *, original);
    QFETCH(char, filling);
    const qsizetype pages = original->bytes.size() / pageSize;
    const auto everything = static_cast<qsizetype>(original->content.ballots.size()) + original->content.historyLines;
    qsizetype saved = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        writeContent(m_path, withBrokenPage(original->bytes, page, filling));
        const auto rows = original->rows.find(static_cast<quint32>(page + 1));
        verifyLost(*original, rows == original->rows.end() ? 0 : rows->second);
        if (QTest::currentTestFailed()) {
            qInfo("page %lld", static_cast<long long>(page + 1));
            return;
        }
        const Content content = contentIn(m_new);
        saved += static_cast<qsizetype>(content.ballots.size()) + content.historyLines - 1;
    }
    qInfo("%lld pages broken one by one: %.2f %% of ballots and lines of history saved", static_cast<long long>(pages),
          100.0 * static_cast<double>(saved) / static_cast<double>(everything * pages));
}

void TestSalvage::onlyWhatWasCutOffIsLost_data()
{
    QTest::addColumn<Original *>("original");
    QTest::newRow("small") << &m_small;
    QTest::newRow("without history") << &m_bare;
}

void TestSalvage::onlyWhatWasCutOffIsLost()
{
    QFETCH(Original *, original);
    const qsizetype pages = original->bytes.size() / pageSize;
    for (qsizetype left = 1; left < pages; left += std::max<qsizetype>(1, pages / 12)) {
        // In the middle of a page, and between two.
        for (const qsizetype size : {left * pageSize, left * pageSize + 1000}) {
            writeContent(m_path, original->bytes.first(size));
            qsizetype lost = 0;
            for (const auto &[page, rows] : original->rows)
                lost += page > left ? rows : 0;
            const auto report = salvage();
            if (report)
                QVERIFY(missing(original->content, contentIn(m_new)) <= lost);
            else
                QVERIFY2(left < 8, qPrintable(QString::number(left)));
        }
    }
}

void TestSalvage::historyGivesBackWhatATableHasLost()
{
    // A page of each table in turn, and all is back: the history knows what was there.
    for (const auto &[page, rows] : m_sample.rows) {
        if (page % 2 == 1)
            continue;
        writeContent(m_path, withBrokenPage(m_sample.bytes, static_cast<qsizetype>(page) - 1, '\x5a'));
        const auto report = salvage();
        QVERIFY(report);
        const Content saved = contentIn(m_new);
        const qsizetype lost = missing(m_sample.content, saved);
        // What the history itself has lost, nothing gives back.
        const bool ofHistory = report->losses.join(u' ').contains(QStringLiteral("history:"));
        QVERIFY2(lost == 0 || ofHistory,
                 qPrintable(QStringLiteral("page %1: %2").arg(page).arg(report->losses.join(u'\n'))));
        QVERIFY(lost <= rows);
    }
}

void TestSalvage::lostFirstPageIsNoHindrance()
{
    for (const Original *original : {&m_small, &m_sample, &m_bare}) {
        writeContent(m_path, QByteArray(original->bytes).replace(0, pageSize, QByteArray(pageSize, '\x5a')));
        const auto report = salvage();
        QVERIFY(report);
        QCOMPARE(missing(original->content, contentIn(m_new)), 0);
        QVERIFY(!report->losses.isEmpty());
    }
}

void TestSalvage::flippedBytesDoNoHarm()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int salvaged = 0;
    constexpr int times = 60;
    for (int i = 0; i < times; ++i) {
        QByteArray bytes = m_small.bytes;
        for (int flips = random.bounded(1, 40); flips > 0; --flips)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        writeContent(m_path, bytes);
        salvaged += salvage() ? 1 : 0;
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d of %d files salvaged", salvaged, times);
    QVERIFY(salvaged > times / 2);
}

void TestSalvage::alteredTablesComeOutAsOurs_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<int>("lost");
    const auto row = [](const char *name, const QStringList &sql, int lost = 0) { QTest::newRow(name) << sql << lost; };
    const auto one = [](const char *sql) { return QStringList{QString::fromLatin1(sql)}; };
    row("table added", one("CREATE TABLE extra (a)"));
    row("column added", one("ALTER TABLE unit ADD COLUMN colour TEXT DEFAULT 'red'"));
    row("column missing", one("ALTER TABLE person DROP COLUMN role"));
    row("index missing", one("DROP INDEX participant_by_round"));
    row("view", one("CREATE VIEW extra AS SELECT * FROM person"));
    row("trigger", one("CREATE TRIGGER extra AFTER INSERT ON person BEGIN DELETE FROM ballot; END"));
    row("trigger in place of a ballot",
        one("CREATE TRIGGER extra BEFORE INSERT ON ballot BEGIN SELECT RAISE(IGNORE); END"));
    row("virtual table", one("CREATE VIRTUAL TABLE extra USING fts5(a)"));
    row("table renamed", one("ALTER TABLE stock RENAME TO stocks"));
    row("view in place of a table",
        {QStringLiteral("ALTER TABLE person RENAME TO people"),
         QStringLiteral("CREATE VIEW person AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                        "SELECT i AS id, i AS name, i AS role FROM n")});
    row("columns in another order",
        {QStringLiteral("CREATE TABLE other AS SELECT revision, position, cycle, name, id FROM unit"),
         QStringLiteral("PRAGMA foreign_keys = 0"), QStringLiteral("DROP TABLE unit"),
         QStringLiteral("ALTER TABLE other RENAME TO unit")});
    row("table kept in another way",
        {QStringLiteral("CREATE TABLE other (role TEXT, name TEXT, id TEXT PRIMARY KEY, revision) WITHOUT ROWID"),
         QStringLiteral("INSERT INTO other SELECT role, name, id, revision FROM person"),
         QStringLiteral("DROP TABLE person"), QStringLiteral("ALTER TABLE other RENAME TO person")},
        1);
}

void TestSalvage::alteredTablesComeOutAsOurs()
{
    QFETCH(QStringList, sql);
    QFETCH(int, lost);
    writeContent(m_path, m_small.bytes);
    QCOMPARE(runSql(m_path, sql), QString());
    verifyLost(m_small, lost);
    // It takes changes as any other.
    auto store = SqliteStore::open(m_new);
    CXW_VERIFY_OK(store);
    CXW_VERIFY_OK(
        store.value()->commit({QStringLiteral("Add"), {put(Person{{QStringLiteral("y")}, {}, {}})}}, {}, someone()));
    QCOMPARE(store.value()->ballots({QStringLiteral("round-1")}).value().size(), 3U);
}

void TestSalvage::badValuesAreLeftOutAndTheRestIsThere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("touched");
    for (const auto &[name, sql] : otherValues())
        QTest::newRow(name) << QString::fromLatin1(sql) << 5;
    QTest::newRow("ballots of 11") << QStringLiteral("UPDATE ballot SET value = 11") << 3;
    QTest::newRow("item that is a number") << QStringLiteral("UPDATE item SET id = 7 WHERE number = 1") << 3;
    QTest::newRow("history of no line") << QStringLiteral("UPDATE history_change SET entry = 77") << 1;
    QTest::newRow("history that is no JSON") << QStringLiteral("UPDATE history_change SET after_json = '{'") << 1;
    QTest::newRow("finding of no kind") << QStringLiteral("UPDATE finding SET kind = 'spell'") << 4;
    QTest::newRow("huge text") << QStringLiteral("UPDATE person SET name = hex(zeroblob(50000000))") << 1;
}

void TestSalvage::badValuesAreLeftOutAndTheRestIsThere()
{
    QFETCH(QString, sql);
    QFETCH(int, touched);
    writeContent(m_path, m_small.bytes);
    QCOMPARE(runSql(m_path, smuggled(sql)), QString());
    verifyLost(m_small, touched);
}

void TestSalvage::whatIsGoneGetsAStandIn()
{
    // Without a history nobody knows what the unit, the rounds and the person were called.
    writeContent(m_path, m_bare.bytes);
    QCOMPARE(runSql(m_path, {QStringLiteral("DELETE FROM unit"), QStringLiteral("DELETE FROM round"),
                             QStringLiteral("DELETE FROM person"), QStringLiteral("DELETE FROM organization"),
                             QStringLiteral("DELETE FROM finding WHERE kind = 'pain-point'")}),
             QString());
    const auto report = salvage();
    QVERIFY(report);
    const Content saved = contentIn(m_new);
    QVERIFY(saved.ballots == m_bare.content.ballots);
    QCOMPARE(saved.workspace.all<Round>().size(), m_bare.content.workspace.all<Round>().size());
    for (const auto &[key, round] : saved.workspace.all<Round>()) {
        QVERIFY2(round.name.contains(QStringLiteral("Recovered")), qPrintable(round.name));
        // A round whose people are named is not anonymous; one without names may be.
        const auto seats = saved.workspace.participants(round.id);
        QCOMPARE(round.anonymous,
                 std::ranges::none_of(seats, [](const Participant &seat) { return seat.person.has_value(); }));
    }
    QVERIFY(saved.workspace.organization().name.contains(QStringLiteral("Recovered")));
    QVERIFY(report->losses.join(u'\n').contains(QStringLiteral("reference")));
}

void TestSalvage::whatWasRemovedStaysRemoved()
{
    writeContent(m_path, m_bare.bytes);
    // Debian's SQLite overwrites what is removed; others do not. All at once go whole pages, with their rows on them.
    QCOMPARE(runSql(m_path,
                    {QStringLiteral("PRAGMA secure_delete = 0"),
                     QStringLiteral("CREATE TEMP TABLE others AS SELECT * FROM person"),
                     QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                                    "INSERT INTO person SELECT 'secret-' || i, hex(zeroblob(50)), '', 1 FROM n"),
                     QStringLiteral("DELETE FROM person"), QStringLiteral("INSERT INTO person SELECT * FROM others")}),
             QString());
    const QByteArray bytes = contentOf(m_path);
    QVERIFY(bytes.contains("secret-170"));
    // Without their table's first page, people are looked for on pages that no table knows of.
    const qsizetype root =
        querySql(m_path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'person'"))[0].toInt();
    writeContent(m_path, withBrokenPage(bytes, root - 1, '\x5a'));
    QVERIFY(salvage());
    QVERIFY(!contentOf(m_new).contains("secret-"));
    // So are they without the list of tables.
    writeContent(m_path, withBrokenPage(bytes, 0, '\x5a'));
    QVERIFY(salvage());
    QVERIFY(!contentOf(m_new).contains("secret-"));
    QCOMPARE(contentIn(m_new).workspace.all<Person>().size(), m_bare.content.workspace.all<Person>().size());
}

void TestSalvage::interruptedChangeIsTakenBack()
{
    writeInterrupted(m_path, m_small.bytes);
    const QByteArray journal = contentOf(m_path + QStringLiteral("-journal"));
    verifyLost(m_small, 0);
    QCOMPARE(contentOf(m_path + QStringLiteral("-journal")), journal);
}

void TestSalvage::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear customers,\n");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("noise") << QByteArray(100000, '\x5a');
    QTest::newRow("another application") << QByteArray(m_small.bytes).replace(68, 4, "GPKG");
    QTest::newRow("a header and no more") << m_small.bytes.first(100);
}

void TestSalvage::otherFilesAreRefused()
{
    QFETCH(QByteArray, content);
    if (!content.isEmpty())
        writeContent(m_path, content);
    QVERIFY(!salvage());
}

void TestSalvage::nothingIsWrittenOver()
{
    writeContent(m_path, m_small.bytes);
    writeContent(m_new, "letter");
    CXW_VERIFY_REFUSED(tried(), "There is already a file");
    QCOMPARE(contentOf(m_new), QByteArray("letter"));
    CXW_VERIFY_REFUSED(salvageWorkspaceFile(m_path, m_path, someone()), "There is already a file");
    QCOMPARE(contentOf(m_path), m_small.bytes);
}

void TestSalvage::openFileIsRefused()
{
    writeContent(m_path, m_small.bytes);
    qputenv("LOGNAME", "zoe");
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    CXW_VERIFY_REFUSED(tried(), "zoe");
    QVERIFY(!QFile::exists(m_new));
    store.value().reset();
    CXW_VERIFY_OK(tried());
}

void TestSalvage::fullDiskLeavesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#endif
    writeContent(m_path, m_small.bytes);
    const SmallDisk disk(50000);
    QVERIFY(!tried().ok());
    QCOMPARE(stateOf(m_path).folder, QStringList{QStringLiteral("plan.cxw")});
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
