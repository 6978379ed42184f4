// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backups.h"
#include "core/storage/filecheck.h"
#include "tests/storage/brokenfiles.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace cxw;

/// Backups are whole, stay until they need not, and come back into a new file.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void backupHoldsEverythingAtItsMoment();
    void newestComesFirst();
    void twoWithinASecondAreBothKept();
    void scheduleFollowsTheLastWholeOne();
    void onlyWhatTheRotationNeedNotKeepGoes();
    void whatIsNotOursStays();
    void brokenOnesAreMarkedAndPushNothingOut();
    void backupThatIsNotWholeIsTakenAway_data();
    void backupThatIsNotWholeIsTakenAway();
    void fullDiskLeavesTheOldOnesWhole();
    void folderWithoutPermissionIsRefused();
    void restoringMakesANewFile();
    void brokenBackupIsNotRestored();

private:
    [[nodiscard]] Backups backups() const;
    [[nodiscard]] Result<Backup> take(BackupReason reason = BackupReason::Schedule);
    [[nodiscard]] QStringList names() const;
    void wait(qint64 seconds) { m_now = m_now.addSecs(seconds); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_place;
    QDateTime m_now;
    BackupRotation m_rotation;
    Bench m_bench;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("Plan für 1.cxw"));
    m_place = m_folder->filePath(QStringLiteral("in a new/folder"));
    m_now = QDateTime(QDate(2026, 4, 21), QTime(9, 30), Qt::UTC);
    m_rotation = {};
    m_bench = newBench(m_path);
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
}

void TestBackups::cleanup()
{
    m_bench.store.reset();
}

Backups TestBackups::backups() const
{
    return Backups(m_place, backupSeries(m_path, QStringLiteral("org")), {[this] { return m_now; }}, m_rotation);
}

Result<Backup> TestBackups::take(BackupReason reason)
{
    return backups().take([&](const QString &path) { return m_bench.store->saveCopy(path); }, reason);
}

QStringList TestBackups::names() const
{
    return QDir(m_place).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestBackups::backupHoldsEverythingAtItsMoment()
{
    QVERIFY(backups().list().empty());
    const auto taken = take(BackupReason::BeforeImport);
    CXW_VERIFY_OK(taken);
    QVERIFY(taken.value().path.endsWith(QStringLiteral("Z before-import.cxw")));
    const Workspace then = m_bench.expected;
    CXW_VERIFY_OK(m_bench.apply({QStringLiteral("Later"), {put(Person{{QStringLiteral("x")}, {}, {}})}}));

    const auto list = backups().list(Backups::Look::Thorough);
    QCOMPARE(list.size(), 1U);
    QCOMPARE(list[0].at, m_now);
    QCOMPARE(list[0].reason, BackupReason::BeforeImport);
    QCOMPARE(list[0].trouble, QString());
    QCOMPARE(list[0].size, QFileInfo(list[0].path).size());
    QCOMPARE(list[0].path, taken.value().path);
    QCOMPARE(checkWorkspaceFile(list[0].path).problems, QStringList());
    auto store = SqliteStore::open(list[0].path, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(store);
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(store.value()->load().value() == expected);
    QCOMPARE(store.value()->ballots({QStringLiteral("round-1")}).value().size(), 3U);
    QCOMPARE(store.value()->history(10).value().size(), 1U);
    QCOMPARE(names().size(), 1);
}

void TestBackups::newestComesFirst()
{
    for (const qint64 seconds : {100, -5000, 9000}) {
        wait(seconds);
        CXW_VERIFY_OK(take());
    }
    const auto list = backups().list();
    QCOMPARE(list.size(), 3U);
    QVERIFY(list[0].at > list[1].at && list[1].at > list[2].at);
}

void TestBackups::twoWithinASecondAreBothKept()
{
    CXW_VERIFY_OK(take());
    const QString first = backups().list().front().path;
    const QByteArray content = contentOf(first);
    CXW_VERIFY_OK(take());
    QCOMPARE(contentOf(first), content);
    const auto list = backups().list(Backups::Look::Thorough);
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list[1].path, first);
    QVERIFY(list[0].at > list[1].at);
    QVERIFY(list[0].trouble.isEmpty());
}

void TestBackups::scheduleFollowsTheLastWholeOne()
{
    QVERIFY(backups().isDue());
    const auto first = take();
    CXW_VERIFY_OK(first);
    QVERIFY(!backups().isDue());
    wait(24 * 3600);
    QVERIFY(backups().isDue());
    const auto second = take();
    CXW_VERIFY_OK(second);
    QVERIFY(!backups().isDue());
    writeContent(second.value().path, contentOf(second.value().path).first(20000));
    QVERIFY(backups().isDue());
}

void TestBackups::onlyWhatTheRotationNeedNotKeepGoes()
{
    m_rotation = {.latest = 2, .days = 2, .weeks = 1};
    std::vector<QString> paths;
    for (int i = 0; i < 5; ++i) {
        const auto taken = take();
        CXW_VERIFY_OK(taken);
        paths.push_back(taken.value().path);
        wait(3600);
    }
    // The last two, which are of the last day and week, too.
    QCOMPARE(names(), (QStringList{QFileInfo(paths[3]).fileName(), QFileInfo(paths[4]).fileName()}));
    wait(24 * 3600);
    CXW_VERIFY_OK(take());
    wait(10);
    CXW_VERIFY_OK(take());
    // Two of today and the last of yesterday.
    QCOMPARE(names().size(), 3);
    QVERIFY(names().contains(QFileInfo(paths[4]).fileName()));
}

void TestBackups::whatIsNotOursStays()
{
    m_rotation = {.latest = 1, .days = 0, .weeks = 0};
    CXW_VERIFY_OK(take());
    const QString ours = names()[0];
    const QDir folder(m_place);
    // A copy under a name of its own, one of another workspace, one of a namesake, a link, a letter.
    const QStringList others{
        QString(ours).replace(QStringLiteral("schedule"), QStringLiteral("schedule (keep)")),
        QString(ours).replace(QStringLiteral("Plan"), QStringLiteral("Another plan")),
        backupFileName(backupSeries(m_path, QStringLiteral("another org")), m_now, BackupReason::Schedule),
        QString(ours).replace(QStringLiteral("2026"), QStringLiteral("2026-")),
        QStringLiteral("Letter.txt"),
    };
    for (const QString &name : others)
        QVERIFY(QFile::copy(folder.filePath(ours), folder.filePath(name)));
    for (int i = 0; i < 3; ++i) {
        wait(24 * 3600);
        CXW_VERIFY_OK(take());
    }
    QVERIFY(!names().contains(ours));
    for (const QString &name : others)
        QVERIFY2(names().contains(name), qPrintable(name));
    QCOMPARE(names().size(), others.size() + 1);
    QCOMPARE(backups().list().size(), 1U);
}

void TestBackups::brokenOnesAreMarkedAndPushNothingOut()
{
    m_rotation = {.latest = 2, .days = 0, .weeks = 0};
    const auto first = take();
    CXW_VERIFY_OK(first);
    wait(3600);
    const auto second = take();
    CXW_VERIFY_OK(second);
    writeContent(second.value().path, contentOf(second.value().path).first(20000));
    wait(3600);
    CXW_VERIFY_OK(take());
    // Two whole ones are kept, and the broken one is not counted among them.
    QVERIFY(QFile::exists(first.value().path));
    const auto quick = backups().list();
    QCOMPARE(quick.size(), 3U);
    QVERIFY(quick[0].trouble.isEmpty());
    QVERIFY2(quick[1].trouble.contains(QStringLiteral("cut off")), qPrintable(quick[1].trouble));
    QVERIFY(quick[2].trouble.isEmpty());

    // What lies deep in the file shows when it is looked at from end to end.
    writeContent(first.value().path, withBrokenPage(contentOf(first.value().path), 12, '\x5a'));
    QVERIFY(backups().list(Backups::Look::Quick)[2].trouble.isEmpty());
    QVERIFY(!backups().list(Backups::Look::Thorough)[2].trouble.isEmpty());
}

void TestBackups::backupThatIsNotWholeIsTakenAway_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = wholeFile();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << whole.first(40000);
    QTest::newRow("broken page") << withBrokenPage(whole, 10, '\x5a');
    QTest::newRow("another file") << QByteArray("Dear customers,");
}

void TestBackups::backupThatIsNotWholeIsTakenAway()
{
    QFETCH(QByteArray, content);
    const auto taken = backups().take(
        [&](const QString &path) {
            writeContent(path, content);
            return Result<void>();
        },
        BackupReason::Asked);
    CXW_VERIFY_REFUSED(taken, "No backup could be made");
    QVERIFY(names().isEmpty());
    CXW_VERIFY_OK(take());
}

void TestBackups::fullDiskLeavesTheOldOnesWhole()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#endif
    m_rotation = {.latest = 1, .days = 0, .weeks = 0};
    const auto first = take();
    CXW_VERIFY_OK(first);
    const FileState before = stateOf(first.value().path);
    wait(3600);
    {
        const SmallDisk disk(50000);
        CXW_VERIFY_REFUSED(take(), "Earlier ones are as they were");
    }
    QVERIFY(stateOf(first.value().path) == before);
    CXW_VERIFY_OK(take());
    QVERIFY(!QFile::exists(first.value().path));
}

void TestBackups::folderWithoutPermissionIsRefused()
{
    QVERIFY(QDir().mkpath(m_place));
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777));
    {
        const WithoutPermission hindrance({m_place});
        CXW_VERIFY_REFUSED(take(), "No backup could be made");
    }
    QVERIFY(names().isEmpty());
}

void TestBackups::restoringMakesANewFile()
{
    const auto taken = take();
    CXW_VERIFY_OK(taken);
    const FileState backup = stateOf(taken.value().path);
    const QString restored = m_folder->filePath(QStringLiteral("restored.cxw"));
    CXW_VERIFY_OK(restoreTo(taken.value().path, restored));
    auto store = SqliteStore::open(restored);
    CXW_VERIFY_OK(store);
    QVERIFY(!store.value()->isReadOnly());
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(store.value()->load().value() == expected);
    QVERIFY(stateOf(taken.value().path) == backup);

    // Never over a file that is there.
    const QByteArray before = contentOf(m_path);
    CXW_VERIFY_REFUSED(restoreTo(taken.value().path, m_path), "There is already a file");
    QCOMPARE(contentOf(m_path), before);
}

void TestBackups::brokenBackupIsNotRestored()
{
    const auto taken = take();
    CXW_VERIFY_OK(taken);
    writeContent(taken.value().path, withBrokenPage(contentOf(taken.value().path), 10, '\x5a'));
    const QString restored = m_folder->filePath(QStringLiteral("restored.cxw"));
    CXW_VERIFY_REFUSED(restoreTo(taken.value().path, restored), "damaged");
    QVERIFY(!QFile::exists(restored));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
