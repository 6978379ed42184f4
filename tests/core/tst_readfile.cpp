// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/readfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace cxw;

/// Reading a file ends, takes no more memory than it may, and says why it can't be done.
class TestReadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeContentIsRead();
    void whatIsLongerIsRefused();
    void aFileWithoutEndOfNoSizeIsBounded();
    void whatIsNoOrdinaryFileIsRefusedAtOnce_data();
    void whatIsNoOrdinaryFileIsRefusedAtOnce();
    void aNameThatBeginsWithAColonIsAName();

private:
    QTemporaryDir m_folder;
};

void TestReadFile::theWholeContentIsRead()
{
    const QString path = m_folder.filePath(QStringLiteral("sheet.csv"));
    const QByteArray content = QByteArray(3 * 1024 * 1024, 'x') + "end";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto read = readFileWithin(path, content.size());
    QVERIFY(read.ok());
    QVERIFY(read.value() == content);
}

void TestReadFile::whatIsLongerIsRefused()
{
    // It takes no room on the disk, and would take all the memory.
    const QString path = m_folder.filePath(QStringLiteral("large.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{3} * 1024 * 1024 * 1024));
    const auto read = readFileWithin(path, 64 * 1024 * 1024);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(QStringLiteral("too large: at most 64 MB")),
             qPrintable(read.error().sentence));
}

void TestReadFile::aFileWithoutEndOfNoSizeIsBounded()
{
#ifndef Q_OS_LINUX
    QSKIP("there is no such file on this system");
#endif
    QVERIFY(readFileWithin(QStringLiteral("/proc/self/status"), 64 * 1024).ok());
    QVERIFY(!readFileWithin(QStringLiteral("/proc/self/status"), 10).ok());
}

void TestReadFile::whatIsNoOrdinaryFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
#ifdef Q_OS_UNIX
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
#endif
    QTest::newRow("a pipe") << pipe << QStringLiteral("not an ordinary file");
    QTest::newRow("a device without an end") << QStringLiteral("/dev/zero") << QStringLiteral("not an ordinary file");
    QTest::newRow("a folder") << m_folder.path() << QStringLiteral("a folder");
    QTest::newRow("nothing") << m_folder.filePath(QStringLiteral("nothing")) << QStringLiteral("There is no file");
}

void TestReadFile::whatIsNoOrdinaryFileIsRefusedAtOnce()
{
#ifndef Q_OS_UNIX
    QSKIP("there are no such files on this system");
#endif
    QFETCH(const QString, path);
    QFETCH(const QString, words);
    const auto read = readFileWithin(path, 1024);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(words), qPrintable(read.error().sentence));
}

void TestReadFile::aNameThatBeginsWithAColonIsAName()
{
    QCOMPARE(absolutePath(QStringLiteral(":memory:")), QString(QDir::currentPath() + QStringLiteral("/:memory:")));
    QCOMPARE(absolutePath(QStringLiteral("/a/b")), QStringLiteral("/a/b"));
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
