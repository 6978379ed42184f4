// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backups.h"
#include "core/storage/filecheck.h"
#include "core/storage/migrations.h"
#include "core/storage/pragmas.h"
#include "core/storage/salvage.h"
#include "core/storage/storageerror.h"
#include "core/storage/tabledescription.h"
#include "core/workspace/recorddescriptions.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace cxw;

/// A file of an older release is backed up and brought up to date, one whole version at a time.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyReleasedVersionHasAFixture();
    void fixturesHoldWhatTheyHeld_data();
    void fixturesHoldWhatTheyHeld();
    void currentFileStaysAsItIs();
    void olderFileIsBackedUpAndBroughtUpToDate();
    void migratedFileEqualsANewOne();
    void theMigrationsLeadToWhatTheDescriptionsSay();
    void failedStepKeepsTheVersionBefore();
    void failedStepLeavesTheFileAsItWas();
    void backupIsThereAndWholeBeforeTheFirstStep();
    void eachStepIsATransactionOfItsOwn();
    void backupThatIsNotWholeStopsEverything();
    void withoutABackupNothingIsDone();
    void alteredOlderFileIsRefused();
    void whoOnlyReadsChangesNoOlderFile();
    void anOlderFileIsKeptAmongTheBackups();
    void whereNoBackupCanGoItIsKeptBesideTheFile();
    void roundsOfOneDayStandAsTheyWereMade();
    void roundsThatTheHistoryDoesNotKnowStandAsTheyLie();
    void aRoundThatComesBackKeepsItsPlace();
    void whatIsSalvagedOfAnOlderFileStandsAsItWasMade();

private:
    Result<void> bringUp(const Migrations &migrations);
    QStringList versions();
    /// The copies of older files beside the workspace.
    QStringList kept() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/// The version that lies so many steps beyond that of this release.
static QString laterVersion(int steps)
{
    return QString::number(static_cast<int>(workspaceMigrations().size()) + steps);
}

/// The versions of this release and those that the steps lead to.
static Migrations laterRelease(const QStringList &steps)
{
    Migrations migrations = workspaceMigrations();
    for (const QString &sql : steps) {
        migrations.push_back([sql](Transaction &transaction) {
            for (const QString &statement : sql.split(u';')) {
                if (const auto done = transaction.run(statement); !done)
                    return Result<void>(done.error());
            }
            return Result<void>();
        });
    }
    return migrations;
}

/// What stands in every fixture: each kind of record, an import whose ballots the history keeps in one line, and
/// something that was taken away.
static std::vector<Edit> fixtureEdits()
{
    Edit import{QStringLiteral("Import"), {}};
    for (int i = 0; i < 250; ++i)
        import.changes.push_back(put(Ballot{{QStringLiteral("seat-1")}, {QStringLiteral("a.b/%1").arg(i)}, i % 5}));
    const Person guest{{QStringLiteral("guest")}, QStringLiteral("Guest"), {}};
    return {everyKind(), import, {QStringLiteral("Add"), {put(guest)}}, {QStringLiteral("Take"), {cxw::remove(guest)}}};
}

/// The edit as a release wrote it that knew fewer kinds of records, and fewer fields in them.
static Edit asOf(int version, Edit edit)
{
    std::erase_if(edit.changes, [&](const Change &change) {
        return std::visit([&]<typename R>(const R &) { return Description<R>::table.since > version; }, change.record);
    });
    for (Change &change : edit.changes) {
        auto *round = std::get_if<Round>(&change.record);
        if (round && version < 3) {
            round->modelId = QString(firstModelId);
            round->modelVersion = QString(firstModelVersion);
        }
        if (auto *seat = std::get_if<Participant>(&change.record); seat && version < 4)
            seat->group.clear();
        if (auto *note = std::get_if<PracticeNote>(&change.record); note && version < 4)
            note->grade = EvidenceGrade::NotGraded;
    }
    return edit;
}

static QString fixture(int version)
{
    return QStringLiteral(CXW_TEST_DATA "/schema/version-%1.cxw").arg(version);
}

static const QString addColour = QStringLiteral("ALTER TABLE unit ADD COLUMN colour TEXT NOT NULL DEFAULT ''");
static const QString addTable = QStringLiteral("CREATE TABLE visit (id TEXT NOT NULL PRIMARY KEY) STRICT");

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    Bench bench = newBench(m_path);
    CXW_VERIFY_OK(bench.apply(everyKind()));
}

Result<void> TestMigrations::bringUp(const Migrations &migrations)
{
    const auto connection = Connection::open(m_path, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    return bringUpToDate(*connection.value(), migrations, keepOlderIn({}, Clock()));
}

QStringList TestMigrations::kept() const
{
    const QDir folder(m_folder->path());
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("plan (*before-update.cxw")}))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList TestMigrations::versions()
{
    return querySql(m_path, QStringLiteral("PRAGMA user_version"));
}

void TestMigrations::everyReleasedVersionHasAFixture()
{
    // Before a release with a new version, this program writes its fixture when it is asked to.
    const int newest = static_cast<int>(workspaceMigrations().size());
    if (qEnvironmentVariableIsSet("CXW_WRITE_SCHEMA_FIXTURE")) {
        QFile::remove(fixture(newest));
        Bench bench = newBench(fixture(newest));
        for (const Edit &edit : fixtureEdits())
            CXW_VERIFY_OK(bench.apply(edit));
    }
    for (int version = 1; version <= newest; ++version)
        QVERIFY2(QFile::exists(fixture(version)), qPrintable(fixture(version)));
}

void TestMigrations::fixturesHoldWhatTheyHeld_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= static_cast<int>(workspaceMigrations().size()); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::fixturesHoldWhatTheyHeld()
{
    QFETCH(int, version);
    const QString copy = m_folder->filePath(QStringLiteral("fixture.cxw"));
    writeContent(copy, contentOf(fixture(version)));
    QCOMPARE(querySql(copy, QStringLiteral("PRAGMA user_version")), QStringList{QString::number(version)});
    QCOMPARE(checkWorkspaceFile(copy).problems, QStringList());
    QVERIFY(checkWorkspaceFile(copy).isWhole());

    auto store = SqliteStore::open(copy);
    CXW_VERIFY_OK(store);
    const auto workspace = store.value()->load();
    CXW_VERIFY_OK(workspace);
    Workspace expected;
    Workspace expectedBallots;
    for (const Edit &written : fixtureEdits()) {
        const Edit edit = asOf(version, written);
        expected.apply(withoutBallots(edit));
        expectedBallots.apply(edit);
    }
    QVERIFY(workspace.value() == expected);
    const auto ballots = store.value()->ballots({QStringLiteral("round-1")});
    CXW_VERIFY_OK(ballots);
    QCOMPARE(ballots.value().size(), expectedBallots.all<Ballot>().size());
    for (const Ballot &ballot : ballots.value()) {
        const Ballot *found = expectedBallots.find<Ballot>(ballot.participant, ballot.item);
        QVERIFY(found && *found == ballot);
    }
    const auto history = store.value()->history(100);
    CXW_VERIFY_OK(history);
    QCOMPARE(history.value().size(), fixtureEdits().size());
    QCOMPARE(history.value().back().label, everyKind().label);
    QCOMPARE(history.value().back().at, someone().at);
    for (const HistoryEntry &entry : history.value()) {
        const auto changes = store.value()->historyChanges(entry.number);
        CXW_VERIFY_OK(changes);
        QCOMPARE(static_cast<int>(changes.value().size()), entry.changeCount);
    }
    // It takes changes, whatever release it is of.
    CXW_VERIFY_OK(
        store.value()->commit({QStringLiteral("Add"), {put(Person{{QStringLiteral("x")}, {}, {}})}}, {}, someone()));
}

void TestMigrations::currentFileStaysAsItIs()
{
    const FileState before = stateOf(m_path);
    CXW_VERIFY_OK(bringUp(workspaceMigrations()));
    QVERIFY(stateOf(m_path) == before);
}

void TestMigrations::olderFileIsBackedUpAndBroughtUpToDate()
{
    CXW_VERIFY_OK(bringUp(laterRelease({addColour, addTable})));
    QCOMPARE(versions(), QStringList{laterVersion(2)});
    QCOMPARE(querySql(m_path, QStringLiteral("SELECT DISTINCT colour FROM unit")), QStringList{QString()});
    QCOMPARE(stateOf(m_path).folder.size(), 2);
    QCOMPARE(kept().size(), 1);

    CXW_VERIFY_REFUSED(SqliteStore::open(m_path), "newer release");
    auto backup = SqliteStore::open(kept().front());
    CXW_VERIFY_OK(backup);
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(backup.value()->load().value() == expected);
    QCOMPARE(backup.value()->ballots({QStringLiteral("round-1")}).value().size(), 3U);
    QCOMPARE(backup.value()->history(10).value().size(), 1U);
}

void TestMigrations::migratedFileEqualsANewOne()
{
    const Migrations later = laterRelease({addColour, addTable});
    CXW_VERIFY_OK(bringUp(later));
    // The second time it is compared with the schema that the steps make of nothing.
    CXW_VERIFY_OK(bringUp(later));
    QCOMPARE(stateOf(m_path).folder.size(), 2);
}

/// New files are made by the descriptions of the records, older ones by the migrations.
void TestMigrations::theMigrationsLeadToWhatTheDescriptionsSay()
{
    auto migrated = Connection::openInMemory();
    CXW_VERIFY_OK(migrated);
    CXW_VERIFY_OK(makeWorkspace(*migrated.value(), workspaceMigrations()));
    const auto described = Connection::open(m_path, Connection::Access::ReadOnly);
    CXW_VERIFY_OK(described);
    QCOMPARE(schemaLines(*described.value()).value(), schemaLines(*migrated.value()).value());
    QCOMPARE(schemaVersion(*described.value()).value(), static_cast<int>(workspaceMigrations().size()));
}

void TestMigrations::failedStepKeepsTheVersionBefore()
{
    const Migrations later = laterRelease({addColour, addTable + QStringLiteral("; DROP TABLE nothing")});
    // The schema of an unfinished release cannot be made anew, so go straight to the steps.
    QVERIFY(!bringUp(later).ok());
    QCOMPARE(versions(), QStringList{laterVersion(1)});
    CXW_VERIFY_OK(bringUp(laterRelease({addColour})));
    QCOMPARE(kept().size(), 1);
}

void TestMigrations::failedStepLeavesTheFileAsItWas()
{
    const QByteArray before = contentOf(m_path);
    const Migrations later =
        laterRelease({QStringLiteral("UPDATE person SET name = 'half done'; DROP TABLE ballot; DROP TABLE nothing")});
    QVERIFY(!bringUp(later).ok());
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(versions(), QStringList{laterVersion(0)});
    // The program that wrote it still opens it.
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(store.value()->load().value() == expected);
}

void TestMigrations::backupIsThereAndWholeBeforeTheFirstStep()
{
    int steps = 0;
    Migrations later = workspaceMigrations();
    later.push_back([&](Transaction &transaction) -> Result<void> {
        // This also runs on an empty database, to know what the schema should be.
        if (transaction.connection().path() != m_path)
            return {};
        ++steps;
        const FileCheck check = checkWorkspaceFile(kept().value(0));
        return check.isWhole() ? Result<void>() : Error{check.sentence, check.problems};
    });
    CXW_VERIFY_OK(bringUp(later));
    QCOMPARE(steps, 1);
}

void TestMigrations::eachStepIsATransactionOfItsOwn()
{
    QStringList seen;
    Migrations later = workspaceMigrations();
    for (int step = 0; step < 3; ++step) {
        later.push_back([&](Transaction &transaction) -> Result<void> {
            // What others see while a step is under way is what the steps before it have made.
            if (transaction.connection().path() == m_path)
                seen += versions();
            return {};
        });
    }
    CXW_VERIFY_OK(bringUp(later));
    QCOMPARE(seen, (QStringList{laterVersion(0), laterVersion(1), laterVersion(2)}));
    QCOMPARE(versions(), QStringList{laterVersion(3)});
}

void TestMigrations::backupThatIsNotWholeStopsEverything()
{
    // A value that breaks a rule comes into the backup, and shows when that is looked at from end to end.
    QCOMPARE(runSql(m_path, smuggled(QStringLiteral("UPDATE unit SET cycle = 0"))), QString());
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(bringUp(laterRelease({addColour})), "backup could not be made");
    QVERIFY(stateOf(m_path) == before);
}

void TestMigrations::withoutABackupNothingIsDone()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#endif
    const FileState before = stateOf(m_path);
    {
        const SmallDisk disk(5000);
        CXW_VERIFY_REFUSED(bringUp(laterRelease({addColour})), "backup could not be made");
    }
    QVERIFY(stateOf(m_path) == before);
}

void TestMigrations::alteredOlderFileIsRefused()
{
    QCOMPARE(runSql(m_path, {QStringLiteral("CREATE VIEW extra AS SELECT 1")}), QString());
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(bringUp(laterRelease({addColour})), "changed by another program");
    QVERIFY(stateOf(m_path) == before);
}

void TestMigrations::whoOnlyReadsChangesNoOlderFile()
{
    const QString path = m_folder->filePath(QStringLiteral("day.cxw"));
    writeContent(path, contentOf(QStringLiteral(CXW_TEST_DATA "/schema/rounds-of-one-day-version-1.cxw")));
    const FileState before = stateOf(path);
    {
        auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadOnly);
        CXW_VERIFY_OK(store);
        QCOMPARE(store.value()->location(), path);
        CXW_VERIFY_OK(store.value()->checkPlace());
        const Workspace workspace = store.value()->load().value();
        QCOMPARE(workspace.rounds(workspace.units().front().id).back().name, QStringLiteral("Afternoon"));
        QCOMPARE(store.value()->history(100).value().size(), 6U);
        CXW_VERIFY_OK(store.value()->saveCopy(m_folder->filePath(QStringLiteral("copy.cxw"))));
        QFile::remove(m_folder->filePath(QStringLiteral("copy.cxw")));
    }
    {
        // Nor does a window that can't write.
        const WithoutPermission hindrance({path, m_folder->path()});
        auto store = SqliteStore::open(path);
        CXW_VERIFY_OK(store);
        QVERIFY(store.value()->isReadOnly());
        CXW_VERIFY_OK(store.value()->load());
        CXW_VERIFY_REFUSED(store.value()->commit({}, {}, someone()), "reading only");
    }
    QVERIFY(stateOf(path) == before);
}

void TestMigrations::anOlderFileIsKeptAmongTheBackups()
{
    const QString path = m_folder->filePath(QStringLiteral("day.cxw"));
    writeContent(path, contentOf(QStringLiteral(CXW_TEST_DATA "/schema/rounds-of-one-day-version-1.cxw")));
    const QString folder = m_folder->filePath(QStringLiteral("backups"));
    auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadWrite, keepOlderIn(folder, Clock()));
    CXW_VERIFY_OK(store);
    const auto organization = store.value()->load().value().organization().id.text;
    const auto backups = Backups(folder, backupSeries(path, organization), Clock()).list(Backups::Look::Thorough);
    QCOMPARE(backups.size(), 1U);
    QCOMPARE(backups.front().reason, BackupReason::BeforeUpdate);
    QCOMPARE(backups.front().trouble, QString());
    QCOMPARE(querySql(backups.front().path, QStringLiteral("PRAGMA user_version")), QStringList{QStringLiteral("1")});
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("day*")}), QStringList{QStringLiteral("day.cxw")});
}

void TestMigrations::whereNoBackupCanGoItIsKeptBesideTheFile()
{
    const QString noFolder = m_folder->filePath(QStringLiteral("letter"));
    writeContent(noFolder, "not a folder");
    const auto connection = Connection::open(m_path, Connection::Access::ReadWrite);
    CXW_VERIFY_OK(connection);
    CXW_VERIFY_OK(bringUpToDate(*connection.value(), laterRelease({addColour}), keepOlderIn(noFolder, Clock())));
    QCOMPARE(kept().size(), 1);
}

/// The names of the rounds of the only unit, oldest first.
static QStringList roundNames(const Workspace &workspace)
{
    QStringList names;
    for (const Round &round : workspace.rounds(workspace.units().front().id))
        names.append(round.name);
    return names;
}

void TestMigrations::roundsOfOneDayStandAsTheyWereMade()
{
    // Its rounds of 20 October were made in the reverse order of their names, and "Morning" was imported once more.
    const QString path = m_folder->filePath(QStringLiteral("day.cxw"));
    writeContent(path, contentOf(QStringLiteral(CXW_TEST_DATA "/schema/rounds-of-one-day-version-1.cxw")));
    auto store = SqliteStore::open(path);
    CXW_VERIFY_OK(store);
    const Workspace workspace = store.value()->load().value();
    QCOMPARE(roundNames(workspace), (QStringList{QStringLiteral("An earlier day"), QStringLiteral("Zero hour"),
                                                 QStringLiteral("Morning"), QStringLiteral("Afternoon")}));
    QCOMPARE(workspace.nextMade(), 5);
    const auto entries = store.value()->history(100);
    for (const HistoryEntry &entry : entries.value()) {
        const auto changes = store.value()->historyChanges(entry.number);
        for (const RecordChange &change : changes.value()) {
            if (const auto *round = std::get_if<Round>(&change.record()))
                QCOMPARE(round->made, workspace.find<Round>(round->id)->made);
        }
    }
}

void TestMigrations::roundsThatTheHistoryDoesNotKnowStandAsTheyLie()
{
    const QString path = m_folder->filePath(QStringLiteral("day.cxw"));
    writeContent(path, contentOf(QStringLiteral(CXW_TEST_DATA "/schema/rounds-of-one-day-version-1.cxw")));
    // A copy without history may hold the rounds of the first day and the history only those that came after it.
    QCOMPARE(runSql(path, {QStringLiteral("UPDATE round SET rowid = 9 WHERE name = 'Zero hour'"),
                           QStringLiteral("DELETE FROM history_change WHERE entry = 4")}),
             QString());
    auto store = SqliteStore::open(path);
    CXW_VERIFY_OK(store);
    QCOMPARE(roundNames(store.value()->load().value()),
             (QStringList{QStringLiteral("An earlier day"), QStringLiteral("Afternoon"), QStringLiteral("Zero hour"),
                          QStringLiteral("Morning")}));
}

void TestMigrations::aRoundThatComesBackKeepsItsPlace()
{
    const QString path = m_folder->filePath(QStringLiteral("day.cxw"));
    writeContent(path, contentOf(QStringLiteral(CXW_TEST_DATA "/schema/rounds-of-one-day-version-1.cxw")));
    auto store = SqliteStore::open(path);
    CXW_VERIFY_OK(store);
    const auto back = store.value()->wayBackTo(5);
    CXW_VERIFY_OK(back);
    Workspace workspace = store.value()->load().value();
    workspace.apply({QStringLiteral("Back"), back.value()});
    QCOMPARE(roundNames(workspace), (QStringList{QStringLiteral("An earlier day"), QStringLiteral("Zero hour"),
                                                 QStringLiteral("Morning"), QStringLiteral("Afternoon")}));
}

void TestMigrations::whatIsSalvagedOfAnOlderFileStandsAsItWasMade()
{
    const QString path = m_folder->filePath(QStringLiteral("salvaged.cxw"));
    const auto report =
        salvageWorkspaceFile(QStringLiteral(CXW_TEST_DATA "/schema/rounds-of-one-day-version-1.cxw"), path, someone());
    CXW_VERIFY_OK(report);
    QCOMPARE(report.value().losses, QStringList());
    const auto store = SqliteStore::open(path);
    CXW_VERIFY_OK(store);
    QCOMPARE(roundNames(store.value()->load().value()),
             (QStringList{QStringLiteral("An earlier day"), QStringLiteral("Zero hour"), QStringLiteral("Morning"),
                          QStringLiteral("Afternoon")}));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
