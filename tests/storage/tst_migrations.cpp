// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "core/storage/pragmas.h"
#include "core/storage/storageerror.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>

using namespace cxw;

/// A file of an older release is backed up and brought up to date, one whole version at a time.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void currentFileStaysAsItIs();
    void olderFileIsBackedUpAndBroughtUpToDate();
    void migratedFileEqualsANewOne();
    void failedStepKeepsTheVersionBefore();
    void withoutABackupNothingIsDone();
    void alteredOlderFileIsRefused();
    void readOnlyOlderFileIsRefused();
    void backupsDoNotOverwriteOneAnother();

private:
    Result<void> bringUp(const Migrations &migrations, Connection::Access access = Connection::Access::ReadWrite);
    QStringList versions();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
};

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

static const QString addColour = QStringLiteral("ALTER TABLE unit ADD COLUMN colour TEXT NOT NULL DEFAULT ''");
static const QString addTable = QStringLiteral("CREATE TABLE workshop (id TEXT NOT NULL PRIMARY KEY) STRICT");

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_backup = m_folder->filePath(QStringLiteral("plan-version-1.cxw"));
    Bench bench = newBench(m_path);
    CXW_VERIFY_OK(bench.apply(everyKind()));
}

Result<void> TestMigrations::bringUp(const Migrations &migrations, Connection::Access access)
{
    const auto connection = Connection::open(m_path, access);
    if (!connection)
        return connection.error();
    return bringUpToDate(*connection.value(), migrations);
}

QStringList TestMigrations::versions()
{
    return querySql(m_path, QStringLiteral("PRAGMA user_version"));
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
    QCOMPARE(versions(), QStringList{QStringLiteral("3")});
    QCOMPARE(querySql(m_path, QStringLiteral("SELECT DISTINCT colour FROM unit")), QStringList{QString()});
    QCOMPARE(stateOf(m_path).folder, (QStringList{QStringLiteral("plan-version-1.cxw"), QStringLiteral("plan.cxw")}));

    CXW_VERIFY_REFUSED(SqliteStore::open(m_path), "newer release");
    auto backup = SqliteStore::open(m_backup);
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

void TestMigrations::failedStepKeepsTheVersionBefore()
{
    const Migrations later = laterRelease({addColour, addTable + QStringLiteral("; DROP TABLE nothing")});
    // The schema of an unfinished release cannot be made anew, so go straight to the steps.
    QVERIFY(!bringUp(later).ok());
    QCOMPARE(versions(), QStringList{QStringLiteral("2")});
    CXW_VERIFY_OK(bringUp(laterRelease({addColour})));
    QVERIFY(QFile::exists(m_backup));
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

void TestMigrations::readOnlyOlderFileIsRefused()
{
    const FileState before = stateOf(m_path);
    CXW_VERIFY_REFUSED(bringUp(laterRelease({addColour}), Connection::Access::ReadOnly), "Copy it to a folder");
    QVERIFY(stateOf(m_path) == before);
}

void TestMigrations::backupsDoNotOverwriteOneAnother()
{
    writeContent(m_backup, "letter");
    CXW_VERIFY_OK(bringUp(laterRelease({addColour})));
    QCOMPARE(contentOf(m_backup), QByteArray("letter"));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("plan-version-1-2.cxw"))));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
