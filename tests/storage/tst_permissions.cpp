// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safefile.h"
#include "core/storage/backups.h"
#include "core/storage/salvage.h"
#include "core/storage/workspacelock.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/storagesupport.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace cxw;

/// What people say in confidence is in a workspace: nobody else on the computer reads it, whatever files usually get.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aNewWorkspaceIsForItsOwner_data() { umasks(); }
    void aNewWorkspaceIsForItsOwner();
    void copiesAreForThoseWhoMayReadTheFile_data();
    void copiesAreForThoseWhoMayReadTheFile();
    void lockAndJournalAreForThoseWhoMayReadTheFile_data() { copiesAreForThoseWhoMayReadTheFile_data(); }
    void lockAndJournalAreForThoseWhoMayReadTheFile();
    void theFolderOfBackupsIsForItsOwner_data() { umasks(); }
    void theFolderOfBackupsIsForItsOwner();
    void whatIsMadeForOthersIsAsFilesUsuallyAre_data();
    void whatIsMadeForOthersIsAsFilesUsuallyAre();

private:
    static void umasks();
    /// Sets what the system takes away from new files, as the row says.
    static void takeAway();
    [[nodiscard]] static int modeOf(const QString &path);
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPermissions::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("files have no modes on this system");
#endif
}

void TestPermissions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPermissions::cleanup()
{
    ::umask(022);
}

void TestPermissions::umasks()
{
    QTest::addColumn<int>("umask");
    QTest::newRow("umask 022") << 022;
    QTest::newRow("umask 077") << 077;
    QTest::newRow("umask 000") << 0;
}

void TestPermissions::takeAway()
{
    QFETCH(const int, umask);
    ::umask(static_cast<mode_t>(umask));
}

int TestPermissions::modeOf(const QString &path)
{
    struct stat found
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 07777) : -1;
}

void TestPermissions::aNewWorkspaceIsForItsOwner()
{
    takeAway();
    const auto store = SqliteStore::create(at("plan.cxw"));
    CXW_VERIFY_OK(store);
    QCOMPARE(modeOf(at("plan.cxw")), 0600);
    QCOMPARE(modeOf(lockPlace(at("plan.cxw"))), 0600);
}

void TestPermissions::copiesAreForThoseWhoMayReadTheFile_data()
{
    QTest::addColumn<int>("umask");
    QTest::addColumn<int>("mode");
    for (const int umask : {022, 077}) {
        for (const int mode : {0600, 0640, 0664})
            QTest::addRow("umask %03o, mode %03o", umask, mode) << umask << mode;
    }
}

void TestPermissions::copiesAreForThoseWhoMayReadTheFile()
{
    takeAway();
    QFETCH(const int, mode);
    const QString path = at("plan.cxw");
    {
        Bench bench = newBench(path);
        CXW_VERIFY_OK(bench.apply(everyKind()));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
        CXW_VERIFY_OK(bench.store->saveCopy(at("copy.cxw")));
        QCOMPARE(modeOf(at("copy.cxw")), mode);
        const auto writeCopy = [&](const QString &to) { return bench.store->saveCopy(to); };
        const auto backup = Backups(at("backups"), backupSeries(path, QStringLiteral("org")), Clock())
                                .take(writeCopy, BackupReason::Asked);
        CXW_VERIFY_OK(backup);
        QCOMPARE(modeOf(backup.value().path), mode);
        CXW_VERIFY_OK(restoreTo(backup.value().path, at("restored.cxw")));
        QCOMPARE(modeOf(at("restored.cxw")), mode);
    }
    CXW_VERIFY_OK(salvageWorkspaceFile(path, at("salvaged.cxw"), someone()));
    QCOMPARE(modeOf(at("salvaged.cxw")), mode);
    // A file that only looks on is copied to be worked with.
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode & 0444)), 0);
    const auto store = SqliteStore::open(path, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(store);
    CXW_VERIFY_OK(store.value()->saveCopy(at("writable.cxw")));
    QCOMPARE(modeOf(at("writable.cxw")), 0600 | (mode & 0444));
}

void TestPermissions::lockAndJournalAreForThoseWhoMayReadTheFile()
{
    takeAway();
    QFETCH(const int, mode);
    const QString path = at("plan.cxw");
    QVERIFY(newBench(path).store);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
    {
        const auto store = SqliteStore::open(path);
        CXW_VERIFY_OK(store);
        QCOMPARE(modeOf(lockPlace(path)), mode);
    }
    const QString name = QStringLiteral("a change under way");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO person VALUES ('p', 'P', '', 1)")));
        QCOMPARE(modeOf(path + QStringLiteral("-journal")), mode);
    }
    QSqlDatabase::removeDatabase(name);
}

void TestPermissions::theFolderOfBackupsIsForItsOwner()
{
    takeAway();
    Bench bench = newBench(at("plan.cxw"));
    const QString folder = at("own/backups");
    const auto backup = Backups(folder, backupSeries(at("plan.cxw"), QStringLiteral("org")), Clock())
                            .take([&](const QString &to) { return bench.store->saveCopy(to); }, BackupReason::Asked);
    CXW_VERIFY_OK(backup);
    QCOMPARE(modeOf(folder), 0700);
}

void TestPermissions::whatIsMadeForOthersIsAsFilesUsuallyAre_data()
{
    QTest::addColumn<int>("umask");
    QTest::addColumn<int>("mode");
    QTest::newRow("umask 022") << 022 << 0644;
    QTest::newRow("umask 077") << 077 << 0600;
    QTest::newRow("umask 002") << 002 << 0664;
}

void TestPermissions::whatIsMadeForOthersIsAsFilesUsuallyAre()
{
    takeAway();
    QFETCH(const int, mode);
    CXW_VERIFY_OK(writeFileSafely(at("report.pdf"), "report"));
    QCOMPARE(modeOf(at("report.pdf")), mode);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
