// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safefile.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QTemporaryDir>

using namespace cxw;

/// A file is written whole or stays as it was.
class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItIsGiven_data();
    void writesWhatItIsGiven();
    void missingFolderIsRefused();
    void folderIsRefused();
    void deviceIsRefused();
    void folderWithoutPermissionKeepsTheOldFile();
    void diskThatRunsFullKeepsTheOldFile_data();
    void diskThatRunsFullKeepsTheOldFile();
};

void TestSafeFile::writesWhatItIsGiven_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("new") << QByteArray() << QByteArray("plan");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("shorter than before") << QByteArray(100000, 'x') << QByteArray("plan\r\n\0!", 8);
    QTest::newRow("larger than a buffer") << QByteArray("x") << QByteArray(3000000, 'y');
}

void TestSafeFile::writesWhatItIsGiven()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Plan für “1”.pdf"));
    if (!before.isEmpty())
        writeContent(path, before);
    CXW_VERIFY_OK(writeFileSafely(path, content));
    QVERIFY(contentOf(path) == content);
    QCOMPARE(stateOf(path).folder.size(), 1);
}

void TestSafeFile::missingFolderIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nowhere/plan.pdf"));
    CXW_VERIFY_REFUSED(writeFileSafely(path, "plan"), "plan.pdf” could not be written");
    QVERIFY(stateOf(folder.filePath(QStringLiteral("x"))).folder.isEmpty());
}

void TestSafeFile::folderIsRefused()
{
    const QTemporaryDir folder;
    CXW_VERIFY_REFUSED(writeFileSafely(folder.path(), "plan"), "could not be written");
    QVERIFY(QFileInfo(folder.path()).isDir());
}

void TestSafeFile::deviceIsRefused()
{
    const QString device = QStringLiteral("/dev/full");
    if (!QFileInfo::exists(device))
        QSKIP("there is no such device on this system");
    CXW_VERIFY_REFUSED(writeFileSafely(device, "plan"), "not an ordinary file");
    QVERIFY(!QFileInfo(device).isFile());
}

void TestSafeFile::folderWithoutPermissionKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    writeContent(path, "old");
    const FileState before = stateOf(path);
    {
        const WithoutPermission hindrance({folder.path()});
        CXW_VERIFY_REFUSED(writeFileSafely(path, "new"), "What was there before is unchanged");
    }
    QVERIFY(stateOf(path) == before);
}

void TestSafeFile::diskThatRunsFullKeepsTheOldFile_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("within a buffer") << 2000;
    QTest::newRow("beyond all buffers") << 1000000;
}

void TestSafeFile::diskThatRunsFullKeepsTheOldFile()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#endif
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    writeContent(path, "old");
    const FileState before = stateOf(path);
    {
        const SmallDisk disk(1000);
        CXW_VERIFY_REFUSED(writeFileSafely(path, QByteArray(size, 'x')), "What was there before is unchanged");
    }
    QVERIFY(stateOf(path) == before);
    CXW_VERIFY_OK(writeFileSafely(path, QByteArray(size, 'x')));
    QCOMPARE(contentOf(path).size(), size);
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
