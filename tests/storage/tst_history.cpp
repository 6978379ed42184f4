// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordjson.h"
#include "tests/storage/storagesupport.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace cxw;

/// The history tells what was done, when, by whom, and what was there before.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void entriesAreNewestFirst();
    void changesHoldBeforeAndAfter();
    void recordChangedTwiceHasOneChange();
    void manyBallotsTakeOneLine();
    void failedEditLeavesNoEntry();

private:
    /// The columns of the changes of an entry.
    QStringList changes(const char *columns, int entry);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Bench m_bench;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_bench = newBench(m_path);
}

void TestHistory::cleanup()
{
    m_bench.store.reset();
}

QStringList TestHistory::changes(const char *columns, int entry)
{
    return querySql(m_path, QStringLiteral("SELECT %1 FROM history_change WHERE entry = %2 ORDER BY position")
                                .arg(QLatin1String(columns), QString::number(entry)));
}

void TestHistory::entriesAreNewestFirst()
{
    const auto none = m_bench.store->history(10);
    CXW_VERIFY_OK(none);
    QVERIFY(none.value().empty());

    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Add Ann"), {put(Person{{QStringLiteral("a")}, {}, {}})}}));
    m_bench.store.reset();
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    const auto history = store.value()->history(10);
    CXW_VERIFY_OK(history);
    QCOMPARE(history.value().size(), 2U);
    const HistoryEntry &newest = history.value()[0];
    QCOMPARE(newest.label, QStringLiteral("Add Ann"));
    QCOMPARE(newest.changeCount, 1);
    QCOMPARE(newest.who, someone().who);
    QCOMPARE(newest.at, someone().at);
    const HistoryEntry &oldest = history.value()[1];
    QVERIFY(oldest.number < newest.number);
    QCOMPARE(oldest.label, everyKind().label);
    QCOMPARE(oldest.changeCount, static_cast<int>(everyKind().changes.size()));

    QCOMPARE(store.value()->history(1).value().size(), 1U);
    QVERIFY(store.value()->history(0).value().empty());
    QVERIFY(store.value()->history(-1).value().empty());
}

void TestHistory::changesHoldBeforeAndAfter()
{
    const Person ann{{QStringLiteral("a")}, QStringLiteral("Ann"), QStringLiteral("Sales")};
    const Person anna{{QStringLiteral("a")}, QStringLiteral("Anna"), QStringLiteral("Sales")};
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Add"), {put(ann)}}));
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Rename"), {put(anna)}}));
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Remove"), {cxw::remove(anna)}}));
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Remove again"), {cxw::remove(anna)}}));

    const auto record = [this](const char *column, int entry) {
        const QString json = changes(column, entry).value(0);
        const auto back = recordFromJson(u"person", QJsonDocument::fromJson(json.toUtf8()).object());
        return back ? std::optional(back.value()) : std::nullopt;
    };
    QCOMPARE(changes("kind, record", 1), QStringList{QStringLiteral("person|a")});
    QVERIFY(!record("before_json", 1));
    QVERIFY(record("after_json", 1) == Record(ann));
    QVERIFY(record("before_json", 2) == Record(ann));
    QVERIFY(record("after_json", 2) == Record(anna));
    QVERIFY(record("before_json", 3) == Record(anna));
    QVERIFY(!record("after_json", 3));
    QVERIFY(changes("kind", 4).isEmpty());
}

void TestHistory::recordChangedTwiceHasOneChange()
{
    const Person ann{{QStringLiteral("a")}, QStringLiteral("Ann"), {}};
    const Person anna{{QStringLiteral("a")}, QStringLiteral("Anna"), {}};
    const Person annie{{QStringLiteral("a")}, QStringLiteral("Annie"), {}};
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Add"), {put(ann)}}));
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Rename"), {put(anna), put(annie)}}));
    const QStringList rows = changes("before_json, after_json", 2);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0].contains(QStringLiteral("\"Ann\"")));
    QVERIFY(rows[0].contains(QStringLiteral("\"Annie\"")));
    QVERIFY(!rows[0].contains(QStringLiteral("\"Anna\"")));
}

void TestHistory::manyBallotsTakeOneLine()
{
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    const auto edit = [](int ballots) {
        Edit many{QStringLiteral("Import"), {put(Person{{QStringLiteral("a")}, {}, {}})}};
        for (int i = 0; i < ballots; ++i)
            many.changes.push_back(put(Ballot{{QStringLiteral("seat-1")}, {QStringLiteral("a.b/%1").arg(i)}, i % 5}));
        return many;
    };
    CXW_VERIFY_OK(m_bench.apply(edit(200)));
    QCOMPARE(changes("kind", 2).size(), 201);

    CXW_VERIFY_OK(m_bench.apply(edit(201)));
    const QStringList rows = changes("kind, before_json, after_json", 3);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], QStringLiteral(R"(person|{"id":"a","name":"","role":""}|{"id":"a","name":"","role":""})"));
    const QString now = QStringLiteral("01234").repeated(40) + u'0';
    // What was before is written from the last change to the first.
    const QString before = u'-' + QStringLiteral("43210").repeated(40);
    QVERIFY2(rows[1].startsWith(QStringLiteral(R"(ballots|{"items":["a.b/200","a.b/199",)")), qPrintable(rows[1]));
    QVERIFY2(rows[1].contains(QStringLiteral(R"(,"seats":{"seat-1":"%1"}}|)").arg(before)), qPrintable(rows[1]));
    QVERIFY2(rows[1].endsWith(QStringLiteral(R"(,"seats":{"seat-1":"%1"}})").arg(now)), qPrintable(rows[1]));
    QCOMPARE(m_bench.store->history(1).value()[0].changeCount, 202);
}

void TestHistory::failedEditLeavesNoEntry()
{
    const Round round{{QStringLiteral("r")}, {QStringLiteral("nowhere")}, {}, {}, {}, false, false};
    CXW_VERIFY_REFUSED(m_bench.apply({QStringLiteral("Add"), {put(round)}}), "rule");
    QVERIFY(m_bench.store->history(10).value().empty());

    // Nor is there an edit without an entry that can be read again.
    const Edit edit{QStringLiteral("Add"), {put(Person{{QStringLiteral("a")}, {}, {}})}};
    CXW_VERIFY_REFUSED(m_bench.store->commit(edit, {}, Stamp{QDateTime(), QStringLiteral("Ann")}), "rule");
    QVERIFY(m_bench.store->load().value() == Workspace());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
