// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"
#include "tests/durability/smalldisks.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace cxw;
using namespace cxw::test;

static bool canMount = false;

/// Whatever the program writes for people leaves the old file whole where there is no room for the new one, and the
/// program never says that it wrote what it did not.
class TestFullExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void aLimitOfSizeKeepsTheOldFile_data();
    void aLimitOfSizeKeepsTheOldFile();
    void aFullDiskKeepsNoHalfOfANewFile_data();
    void aFullDiskKeepsNoHalfOfANewFile();
    void resultsThatCannotBeWrittenAreNoSuccess_data();
    void resultsThatCannotBeWrittenAreNoSuccess();

private:
    /// Runs the command with the file as its output, in a process on which `limit` is laid first.
    [[nodiscard]] Ended write(const QString &words, const QString &file, const std::function<void()> &limit) const;
    /// The command writes the file, but not under a hindrance: then the file stays as it was.
    void verifyKept(const QString &file, const std::function<void()> &limit);

    CxwFolder m_folder;
    QString m_workspace;
};

static void addFiles()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const char *words, const char *ending) {
        QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(ending);
    };
    row("roadmap report", "report|%1|--unit|Retail|--kind|roadmap|--round|2026 autumn", "pdf");
    row("executive summary", "report|%1|--unit|Retail|--kind|executive|--round|2026 autumn", "pdf");
    row("radar as SVG", "chart|%1|--unit|Retail|--kind|radar|--round|2026 autumn", "svg");
    row("radar as PNG", "chart|%1|--unit|Retail|--kind|radar|--round|2026 autumn", "png");
    row("roadmap as SVG", "chart|%1|--unit|Retail|--kind|gantt", "svg");
    row("roadmap as PNG", "chart|%1|--unit|Retail|--kind|gantt", "png");
}

void TestFullExports::initTestCase()
{
    m_workspace = m_folder.northshore();
}

static Ended finish(QProcess &process)
{
    constexpr int patience = 60'000;
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended TestFullExports::write(const QString &words, const QString &file, const std::function<void()> &limit) const
{
    QProcess process;
    if (limit)
        process.setChildProcessModifier(limit);
    process.start(QStringLiteral(CXW_PROGRAM),
                  words.arg(m_workspace).split(u'|') + QStringList{QStringLiteral("-o"), file});
    return finish(process);
}

void TestFullExports::verifyKept(const QString &file, const std::function<void()> &limit)
{
    QFETCH(QString, words);
    const QByteArray old = contentOf(file);
    const QStringList folder = QFileInfo(file).dir().entryList(QDir::Files | QDir::Hidden);
    const Ended ended = write(words, file, limit);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.output.isEmpty(), ended.output.constData());
    QVERIFY2(ended.messages.contains(QStringLiteral("could not be written")), qPrintable(ended.messages));
    QVERIFY(contentOf(file) == old);
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files | QDir::Hidden), folder);
}

void TestFullExports::aFullDiskKeepsTheOldFile_data()
{
    addFiles();
}

void TestFullExports::aFullDiskKeepsTheOldFile()
{
    if (!canMount)
        QSKIP("this system lets nobody mount a small disk; the rows below do the same with a limited size of files");
    QFETCH(QString, words);
    QFETCH(QString, ending);
    SmallMemoryDisk disk;
    const QString file = QDir(disk.folder()).filePath(QStringLiteral("export.%1").arg(ending));
    cxw::test::writeTo(file, "old");
    for (const qint64 room : {0, 4096}) {
        disk.leaveFree(room);
        verifyKept(file, {});
        if (QTest::currentTestFailed())
            return;
    }
    disk.leaveFree(SmallPlace::wholeSize);
    QCOMPARE(write(words, file, {}).code, 0);
    QVERIFY(contentOf(file).size() > 4096);
}

void TestFullExports::aLimitOfSizeKeepsTheOldFile_data()
{
    addFiles();
}

void TestFullExports::aLimitOfSizeKeepsTheOldFile()
{
#ifndef Q_OS_UNIX
    QSKIP("the size of files cannot be limited on this system");
#else
    QFETCH(QString, ending);
    const QString file = m_folder.path(QStringLiteral("export.%1").arg(ending));
    cxw::test::writeTo(file, "old");
    verifyKept(file, [] {
        // The program is to be refused the write, not ended by it.
        std::signal(SIGXFSZ, SIG_IGN);
        constexpr rlim_t bytes = 2000;
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
#endif
}

void TestFullExports::aFullDiskKeepsNoHalfOfANewFile_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromLatin1(words); };
    row("new workspace", "new|NEW|--organization|Northshore");
    row("sample", "sample|NEW");
    row("salvaged workspace", "salvage|OLD|-o|NEW");
    row("copy without names", "share|OLD|-o|NEW");
    row("package", "pack|OLD|--password-file|PASSWORD|-o|NEW");
}

void TestFullExports::aFullDiskKeepsNoHalfOfANewFile()
{
    if (!canMount)
        QSKIP("this system lets nobody mount a small disk");
    QFETCH(QString, words);
    SmallMemoryDisk disk;
    const QString file = QDir(disk.folder()).filePath(QStringLiteral("new.cxw"));
    const QString password = m_folder.path(QStringLiteral("password"));
    cxw::test::writeTo(password, "correct horse battery staple");
    words.replace(QStringLiteral("OLD"), m_workspace).replace(QStringLiteral("NEW"), file);
    const QStringList arguments = words.replace(QStringLiteral("PASSWORD"), password).split(u'|');
    for (const qint64 room : {0, 4096, 40960}) {
        disk.leaveFree(room);
        const QStringList before = QDir(disk.folder()).entryList(QDir::Files | QDir::Hidden);
        const Ended ended = run(QStringLiteral(CXW_PROGRAM), arguments);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.output.isEmpty() && !ended.messages.isEmpty());
        QCOMPARE(QDir(disk.folder()).entryList(QDir::Files | QDir::Hidden), before);
    }
    disk.leaveFree(SmallPlace::wholeSize);
    const Ended ended = run(QStringLiteral(CXW_PROGRAM), arguments);
    QVERIFY2(ended.code == 0, qPrintable(ended.messages));
    QVERIFY(QFileInfo(file).size() > 40960);
}

void TestFullExports::resultsThatCannotBeWrittenAreNoSuccess_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromLatin1(words); };
    row("a few bytes", "info|%1");
    row("JSON", "scores|%1|--unit|Retail|--round|2026 autumn|--json");
    row("text for people", "scores|%1|--unit|Retail|--round|2026 autumn");
}

void TestFullExports::resultsThatCannotBeWrittenAreNoSuccess()
{
    const QString device = QStringLiteral("/dev/full");
    if (!QFileInfo::exists(device))
        QSKIP("there is no such device on this system");
    QFETCH(QString, words);
    QProcess process;
    process.setStandardOutputFile(device);
    process.start(QStringLiteral(CXW_PROGRAM), words.arg(m_workspace).split(u'|'));
    const Ended ended = finish(process);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.messages.contains(QStringLiteral("could not be written")), qPrintable(ended.messages));
}

int main(int argc, char *argv[])
{
    // Before Qt has threads.
    canMount = SmallMemoryDisk::prepare();
    QCoreApplication application(argc, argv);
    TestFullExports test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fullexports.moc"
