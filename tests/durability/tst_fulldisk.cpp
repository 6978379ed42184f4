// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safefile.h"
#include "core/document/document.h"
#include "core/storage/backups.h"
#include "tests/durability/sessionedits.h"
#include "tests/durability/smalldisks.h"
#include "tests/storage/storagesupport.h"
#include "tests/support/smallmodel.h"

#include <cerrno>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace cxw;

static bool canMount = false;
static bool syncFails = false;
/// The files and folders that were synced.
static QStringList synced;

#ifdef Q_OS_LINUX
/// Stands in place of the system's own, so that a disk can report late that it has lost what was written.
extern "C" int fsync(int handle)
{
    synced.append(QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle)));
    if (!syncFails)
        return static_cast<int>(syscall(SYS_fsync, handle));
    errno = EIO;
    return -1;
}
#endif

/// On a full disk nothing is lost, nothing is said to be done that is not, and freeing space is enough to go on.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_place.reset(); }

    void refusedEditsLeaveMemoryAndFileInAgreement_data();
    void refusedEditsLeaveMemoryAndFileInAgreement();
    void undoIsRefusedAndCanBeDoneLater_data();
    void undoIsRefusedAndCanBeDoneLater();
    void aNewWorkspaceIsRefusedWithoutATrace_data();
    void aNewWorkspaceIsRefusedWithoutATrace();
    void aFullDiskCanStillBeOpenedFrom_data();
    void aFullDiskCanStillBeOpenedFrom();
    void filesKeepTheirOldContent();
    void aDiskThatFailsLateIsNotBelieved();
    void aNewNameIsAsDurableAsItsFile();

private:
    static void addPlaces();
    /// Makes the place of the row; skips the test where it cannot be had.
    void makePlace();
    void verifyAgreement(Document &document);

    std::unique_ptr<SmallPlace> m_place;
    QString m_path;
};

void TestFullDisk::addPlaces()
{
    QTest::addColumn<bool>("memory");
    QTest::newRow("a disk of one megabyte") << true;
    QTest::newRow("files that may not grow") << false;
}

void TestFullDisk::makePlace()
{
    QFETCH(bool, memory);
    if (memory && !canMount)
        QSKIP("this system lets nobody mount a small disk; the other row does the same without one");
    if (memory)
        m_place = std::make_unique<SmallMemoryDisk>();
    else
        m_place = std::make_unique<SmallVfsDisk>();
    m_path = QDir(m_place->folder()).filePath(QStringLiteral("plan.cxw"));
}

static std::unique_ptr<Document> documentOn(std::unique_ptr<SqliteStore> store)
{
    auto document = Document::open(std::move(store), std::make_shared<MaturityModel>(test::smallModel()), {}, {});
    if (!document || !document.value()->readBallots({QStringLiteral("round")}))
        qFatal("the workspace cannot be read");
    return std::move(document).value();
}

/// The file holds what the document shows, for whoever looks into it.
void TestFullDisk::verifyAgreement(Document &document)
{
    auto other = SqliteStore::open(m_path, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(other);
    const auto there = wholeWorkspace(*other.value());
    CXW_VERIFY_OK(there);
    QVERIFY(there.value() == document.workspace());
}

void TestFullDisk::refusedEditsLeaveMemoryAndFileInAgreement_data()
{
    addPlaces();
}

void TestFullDisk::refusedEditsLeaveMemoryAndFileInAgreement()
{
    makePlace();
    if (!m_place)
        return;
    auto made = SqliteStore::create(m_path);
    CXW_VERIFY_OK(made);
    const auto document = documentOn(std::move(made).value());
    CXW_VERIFY_OK(document->apply(beginning()));
    constexpr qint64 page = 4096;
    constexpr int mostPages = 24;
    int refused = 0;
    int number = 0;
    // With each page more, the disk is full at a later moment of the change: in the journal, in the file, or not at
    // all.
    for (int pages = 0; pages < mostPages; ++pages) {
        for (const EditKind kind : {EditKind::Single, EditKind::Several, EditKind::Import, EditKind::Removal}) {
            m_place->leaveFree(pages * page);
            const Workspace before = document->workspace();
            const Edit edit = sessionEdit(kind, ++number, before);
            if (const auto done = document->apply(edit); !done) {
                ++refused;
                CXW_VERIFY_REFUSED(done, "The disk is full, so nothing was changed");
                QVERIFY(document->workspace() == before);
            }
            verifyAgreement(*document);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(refused > 0 && refused < number, qPrintable(QString::number(refused)));
    m_place->leaveFree(SmallPlace::wholeSize);
    CXW_VERIFY_OK(document->apply(sessionEdit(EditKind::Several, ++number, document->workspace())));
    verifyAgreement(*document);
    qInfo("%d edits, %d of them refused", number, refused);
}

void TestFullDisk::undoIsRefusedAndCanBeDoneLater_data()
{
    addPlaces();
}

void TestFullDisk::undoIsRefusedAndCanBeDoneLater()
{
    makePlace();
    if (!m_place)
        return;
    auto made = SqliteStore::create(m_path);
    CXW_VERIFY_OK(made);
    const auto document = documentOn(std::move(made).value());
    CXW_VERIFY_OK(document->apply(beginning()));
    const Workspace before = document->workspace();
    CXW_VERIFY_OK(document->apply(sessionEdit(EditKind::Import, 1, before)));
    const Workspace after = document->workspace();
    m_place->leaveFree(0);
    CXW_VERIFY_REFUSED(document->undo(), "The disk is full");
    QVERIFY(document->workspace() == after);
    verifyAgreement(*document);
    m_place->leaveFree(SmallPlace::wholeSize);
    CXW_VERIFY_OK(document->undo());
    QVERIFY(document->workspace() == before);
    verifyAgreement(*document);
    m_place->leaveFree(0);
    CXW_VERIFY_REFUSED(document->redo(), "The disk is full");
    QVERIFY(document->workspace() == before);
    m_place->leaveFree(SmallPlace::wholeSize);
    CXW_VERIFY_OK(document->redo());
    QVERIFY(document->workspace() == after);
    verifyAgreement(*document);
}

void TestFullDisk::aNewWorkspaceIsRefusedWithoutATrace_data()
{
    addPlaces();
}

void TestFullDisk::aNewWorkspaceIsRefusedWithoutATrace()
{
    makePlace();
    if (!m_place)
        return;
    for (const qint64 room : {0, 4096, 40960}) {
        m_place->leaveFree(room);
        const QStringList before = stateOf(m_path).folder;
        const auto made = SqliteStore::create(m_path);
        CXW_VERIFY_REFUSED(made, "plan.cxw");
        QCOMPARE(stateOf(m_path).folder, before);
    }
    m_place->leaveFree(SmallPlace::wholeSize);
    CXW_VERIFY_OK(SqliteStore::create(m_path));
}

void TestFullDisk::aFullDiskCanStillBeOpenedFrom_data()
{
    addPlaces();
}

void TestFullDisk::aFullDiskCanStillBeOpenedFrom()
{
    makePlace();
    if (!m_place)
        return;
    {
        Bench bench = newBench(m_path);
        CXW_VERIFY_OK(bench.apply(beginning()));
    }
    m_place->leaveFree(0);
    auto opened = SqliteStore::open(m_path);
    CXW_VERIFY_OK(opened);
    const bool readOnly = opened.value()->isReadOnly();
    if (readOnly)
        QVERIFY(!opened.value()->readOnlyReason()->sentence.isEmpty());
    const auto document = documentOn(std::move(opened).value());
    const auto done = document->apply(sessionEdit(EditKind::Import, 1, document->workspace()));
    CXW_VERIFY_REFUSED(done, readOnly ? "plan.cxw" : "The disk is full");
    verifyAgreement(*document);
}

void TestFullDisk::filesKeepTheirOldContent()
{
    if (!canMount)
        QSKIP("this system lets nobody mount a small disk; tst_safefile does the same with a limited size of files");
    SmallMemoryDisk disk;
    const QString path = QDir(disk.folder()).filePath(QStringLiteral("plan.pdf"));
    CXW_VERIFY_OK(writeFileSafely(path, QByteArray(30'000, 'o')));
    for (const qint64 room : {0, 4096, 100'000}) {
        disk.leaveFree(room);
        const FileState before = stateOf(path);
        CXW_VERIFY_REFUSED(writeFileSafely(path, QByteArray(200'000, 'n')), "What was there before is unchanged");
        QVERIFY(stateOf(path) == before);
    }
    disk.leaveFree(SmallPlace::wholeSize);
    CXW_VERIFY_OK(writeFileSafely(path, QByteArray(200'000, 'n')));
    QCOMPARE(contentOf(path), QByteArray(200'000, 'n'));
}

void TestFullDisk::aDiskThatFailsLateIsNotBelieved()
{
#ifndef Q_OS_LINUX
    QSKIP("the system's function cannot be replaced here");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    writeContent(path, "old");
    const FileState before = stateOf(path);
    syncFails = true;
    const auto done = writeFileSafely(path, "new");
    syncFails = false;
    CXW_VERIFY_REFUSED(done, "What was there before is unchanged");
    QVERIFY(stateOf(path) == before);
    CXW_VERIFY_OK(writeFileSafely(path, "new"));
    QCOMPARE(contentOf(path), QByteArray("new"));
}

void TestFullDisk::aNewNameIsAsDurableAsItsFile()
{
#ifndef Q_OS_LINUX
    QSKIP("the system's function cannot be replaced here");
#endif
    const QTemporaryDir folder;
    synced.clear();
    CXW_VERIFY_OK(writeFileSafely(folder.filePath(QStringLiteral("plan.pdf")), "plan"));
    QCOMPARE(synced.last(), folder.path());
    // A backup gets its name last of all.
    Bench bench = newBench(folder.filePath(QStringLiteral("plan.cxw")));
    const QTemporaryDir place;
    const Backups backups(place.path(), {QStringLiteral("plan"), QStringLiteral("00000000")}, {});
    synced.clear();
    const auto copy = [&](const QString &path) { return bench.store->saveCopy(path); };
    CXW_VERIFY_OK(backups.take(copy, BackupReason::Asked));
    QVERIFY(!synced.isEmpty());
    QCOMPARE(synced.last(), place.path());
}

int main(int argc, char *argv[])
{
    // Before Qt has threads.
    canMount = SmallMemoryDisk::prepare();
    QCoreApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
