// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <limits>

using namespace cxw;

/// A commit is there as a whole and for good, or not at all.
class TestCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void leavesOneFile();
    void brokenRulesAreRefused_data();
    void brokenRulesAreRefused();
    void lastChangeThatFailsTakesTheOthersBack();
    void readOnlyStoreRefuses();
    void busyFileIsRefused();
    void fullDatabaseIsRefused();
    void failingDiskIsRefused_data();
    void failingDiskIsRefused();
    void movedFileIsRefused();
    void everyCommitIsSynced();

private:
    void verifyUnchangedAndAlive();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Bench m_bench;
};

void TestCommit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_bench = newBench(m_path);
    CXW_VERIFY_OK(m_bench.apply(withoutBallots(everyKind())));
}

void TestCommit::cleanup()
{
    m_bench.store.reset();
}

/// The store holds what it held before, for itself and for others, and takes the next edit.
void TestCommit::verifyUnchangedAndAlive()
{
    const auto here = m_bench.store->load();
    CXW_VERIFY_OK(here);
    QVERIFY(here.value() == m_bench.expected);
    QCOMPARE(m_bench.store->history(10).value().size(), 1U);
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Go on"), {put(Person{{QStringLiteral("next")}, {}, {}})}}));
    const auto other = SqliteStore::open(m_path);
    CXW_VERIFY_OK(other);
    const auto there = other.value()->load();
    CXW_VERIFY_OK(there);
    QVERIFY(there.value() == m_bench.expected);
}

void TestCommit::leavesOneFile()
{
    // While it is open, a hidden note says by whom.
    QCOMPARE(stateOf(m_path).folder, (QStringList{QStringLiteral(".plan.cxw.lock"), QStringLiteral("plan.cxw")}));
    m_bench.store.reset();
    QCOMPARE(stateOf(m_path).folder, QStringList{QStringLiteral("plan.cxw")});
}

void TestCommit::brokenRulesAreRefused_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Record record) { QTest::newRow(name) << put(std::move(record)); };
    const UnitId unit{QStringLiteral("unit-1")};
    const UnitId noUnit{QStringLiteral("nowhere")};
    const RoundId round{QStringLiteral("round-1")};
    const RoundId noRound{QStringLiteral("nowhere")};
    const ParticipantId seat{QStringLiteral("seat-1")};
    const ItemId item{QStringLiteral("a.b/c")};
    const FindingId pain{QStringLiteral("pain-1")};
    row("round of no unit", Round{{QStringLiteral("x")}, noUnit, {}, {}, {}, false, false});
    row("seat in no round", Participant{{QStringLiteral("x")}, noRound, std::nullopt, {}});
    row("seat of nobody", Participant{{QStringLiteral("x")}, round, PersonId{QStringLiteral("nobody")}, {}});
    row("ballot of nobody", Ballot{{QStringLiteral("nobody")}, item, 1});
    row("ballot of 11", Ballot{seat, item, 11});
    row("ballot of -1", Ballot{seat, item, -1});
    row("ballot for nothing", Ballot{seat, {}, 1});
    row("stock of no round", Stock{noRound, {QStringLiteral("p")}, StockState::Absent, {}, {}});
    row("agreed for no round", AgreedValue{noRound, item, 1, {}});
    row("agreed 11", AgreedValue{round, item, 11, {}});
    row("note on no round", PracticeNote{noRound, {QStringLiteral("p")}, {}, {}});
    row("target of no unit", CompetencyTarget{noUnit, {QStringLiteral("c")}, 1, {}});
    row("target of 10.1", CompetencyTarget{unit, {QStringLiteral("c")}, 10.1, {}});
    row("target of no number",
        CompetencyTarget{unit, {QStringLiteral("c")}, std::numeric_limits<double>::quiet_NaN(), {}});
    row("pain in no unit", PainPoint{{QStringLiteral("x")}, noUnit, {}, {}, 1, 1, PainStatus::Open, {}});
    row("severity 0", PainPoint{pain, unit, {}, {}, 0, 1, PainStatus::Open, {}});
    row("frequency 6", PainPoint{pain, unit, {}, {}, 1, 6, PainStatus::Open, {}});
    row("need in no unit", UnmetNeed{{QStringLiteral("x")}, noUnit, {}, {}, NeedStatus::Delivered, 1, {}});
    row("need delivered in cycle -1", UnmetNeed{{QStringLiteral("x")}, unit, {}, {}, NeedStatus::Delivered, -1, {}});
    row("cycle 0", Unit{unit, {}, 0, 0});
    row("plan of no unit", PhasePlan{noUnit, 1, {QStringLiteral("p")}, {}, {}});
    row("beyond the calendar", PhasePlan{unit, 1, {QStringLiteral("p")}, QDate(10000, 1, 1), {}});
    row("no id", Person{{}, QStringLiteral("Ann"), {}});
    row("half a character", Person{{QStringLiteral("x")}, QString(QChar(0xd83d)), {}});
    Initiative initiative;
    initiative.id.text = QStringLiteral("x");
    initiative.unit = unit;
    initiative.phase.text = QStringLiteral("repair");
    const auto change = [&](const char *name, auto set) {
        Initiative other = initiative;
        set(other);
        row(name, other);
    };
    change("initiative of no unit", [&](Initiative &other) { other.unit = noUnit; });
    change("effort XL", [](Initiative &other) { other.effort = QStringLiteral("XL"); });
    change("depends on nothing", [](Initiative &other) { other.dependsOn = {{QStringLiteral("nothing")}}; });
    change("addresses nothing", [](Initiative &other) { other.addresses = {{QStringLiteral("nothing")}}; });
    change("aims for 11", [&](Initiative &other) { other.targets = {{item, 11}}; });
    row("a pain that is a need", UnmetNeed{pain, unit, {}, {}, NeedStatus::Discovered, 0, {}});
    QTest::newRow("unit taken from its rounds") << cxw::remove(Unit{unit, {}, 0, 1});
    QTest::newRow("pain taken from its initiative")
        << cxw::remove(PainPoint{pain, unit, {}, {}, 1, 1, PainStatus::Open, {}});
}

void TestCommit::brokenRulesAreRefused()
{
    QFETCH(Change, change);
    const Edit edit{QStringLiteral("Break"), {put(Person{{QStringLiteral("good")}, {}, {}}), change}};
    CXW_VERIFY_REFUSED(m_bench.apply(edit), "nothing was changed");
    verifyUnchangedAndAlive();
}

void TestCommit::lastChangeThatFailsTakesTheOthersBack()
{
    Edit edit{QStringLiteral("Import"), {}};
    for (int i = 0; i < 2500; ++i)
        edit.changes.push_back(put(Ballot{{QStringLiteral("seat-1")}, {QStringLiteral("a.b/%1").arg(i)}, 1}));
    edit.changes.push_back(put(Ballot{{QStringLiteral("seat-1")}, {QStringLiteral("a.b/last")}, 17}));
    CXW_VERIFY_REFUSED(m_bench.apply(edit), "none that may stand");
    QVERIFY(m_bench.store->ballots({QStringLiteral("round-1")}).value().empty());
    verifyUnchangedAndAlive();
}

void TestCommit::readOnlyStoreRefuses()
{
    m_bench.store.reset();
    const FileState before = stateOf(m_path);
    auto store = SqliteStore::open(m_path, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(store);
    QVERIFY(store.value()->isReadOnly());
    const Edit edit{QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, {}, {}})}};
    CXW_VERIFY_REFUSED(store.value()->commit(edit, {}, someone()), "reading only");
    QVERIFY(store.value()->load().value() == m_bench.expected);
    store.value().reset();
    QVERIFY(stateOf(m_path) == before);
}

void TestCommit::busyFileIsRefused()
{
    const QString name = QStringLiteral("another program");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const Edit edit{QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, {}, {}})}};
        CXW_VERIFY_REFUSED(m_bench.apply(edit), "Another program is writing");
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(name);
    verifyUnchangedAndAlive();
}

void TestCommit::fullDatabaseIsRefused()
{
    // SQLite answers as it does on a full disk when a database has no pages left.
    const QStringList names = QSqlDatabase::connectionNames();
    QCOMPARE(names.size(), 1);
    const auto limit = [&](int pages) {
        QSqlQuery query(QSqlDatabase::database(names[0]));
        return query.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    };
    QVERIFY(limit(1));
    const Edit edit{QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, QString(100000, u'x'), {}})}};
    CXW_VERIFY_REFUSED(m_bench.apply(edit), "The disk is full");
    QVERIFY(limit(1000000));
    verifyUnchangedAndAlive();
}

void TestCommit::failingDiskIsRefused_data()
{
    QTest::addColumn<bool>("journal");
    QTest::newRow("while the journal is written") << true;
    QTest::newRow("while the file is written") << false;
}

void TestCommit::failingDiskIsRefused()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#endif
    QFETCH(bool, journal);
    {
        const SmallDisk disk(journal ? 100 : QFileInfo(m_path).size());
        const Edit edit{QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, QString(1000000, u'x'), {}})}};
        CXW_VERIFY_REFUSED(m_bench.apply(edit), "nothing was changed");
    }
    verifyUnchangedAndAlive();
}

void TestCommit::movedFileIsRefused()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be moved on this system");
#endif
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.cxw"));
    QVERIFY(QFile::rename(m_path, elsewhere));
    const Edit edit{QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, {}, {}})}};
    CXW_VERIFY_REFUSED(m_bench.apply(edit), "moved, deleted or replaced");
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(QFile::rename(elsewhere, m_path));
    verifyUnchangedAndAlive();
}

void TestCommit::everyCommitIsSynced()
{
    // EXTRA, and a journal that is deleted: nothing less survives a power cut right after the commit.
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().value(0)));
    const auto value = [&](const char *pragma) {
        return query.exec(QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma))) && query.next()
                   ? query.value(0).toString()
                   : query.lastError().text();
    };
    QCOMPARE(value("synchronous"), QStringLiteral("3"));
    QCOMPARE(value("journal_mode"), QStringLiteral("delete"));
    QCOMPARE(value("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(value("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(value("cell_size_check"), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
