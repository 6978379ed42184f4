// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/privatecopy.h"
#include "tests/app/cxwsupport.h"
#include "tests/durability/sessionedits.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace cxw;

/// A program that was killed in the middle of a change leaves a file that every reading verb can read and none changes.
class TestCutShort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerbReadsIt_data();
    void everyVerbReadsIt();
    void everyVerbReadsItOnAProtectedMedium_data() { everyVerbReadsIt_data(); }
    void everyVerbReadsItOnAProtectedMedium();
    void theCheckSaysThatNothingIsMissing();
    void theNextToOpenItTidiesUp();
    void aCopyBesideAWriterIsOfOneMoment();

private:
    test::CxwFolder m_files;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("plan.cxw"));
    FileState m_left;
};

/// Begins a change that hardly fits into memory, and ends this process before it is whole.
[[noreturn]] static void writeAndDie(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    QSqlQuery query(database.open() ? QSqlQuery(database) : QSqlQuery());
    for (const char *sql :
         {"PRAGMA cache_size = 1", "BEGIN IMMEDIATE", "UPDATE person SET name = 'half done'",
          "UPDATE practice_note SET evidence = evidence || evidence", "UPDATE unit SET name = 'half done'",
          "UPDATE ballot SET value = 0", "UPDATE agreed_value SET value = 0"})
        query.exec(QString::fromLatin1(sql));
    ::raise(SIGKILL);
    ::_exit(0);
}

void TestCutShort::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("a process cannot be split on this system");
#endif
    const QByteArray whole = contentOf(m_files.northshore());
    writeContent(m_path, whole);
    const pid_t writer = ::fork();
    if (writer == 0)
        writeAndDie(m_path);
    int status = 0;
    QCOMPARE(::waitpid(writer, &status, 0), writer);
    QVERIFY(WIFSIGNALED(status));
    m_left = stateOf(m_path);
    QVERIFY(m_left.content != whole);
    QVERIFY(m_left.folder.contains(QStringLiteral("plan.cxw-journal")));
}

void TestCutShort::everyVerbReadsIt_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("info") << QStringLiteral("info|FILE");
    QTest::newRow("scores") << QStringLiteral("scores|FILE|--unit|Retail|--round|2026 autumn|--json");
    QTest::newRow("compare") << QStringLiteral("compare|FILE|--unit|Retail|--from|2026 spring|--to|2026 autumn");
    QTest::newRow("next") << QStringLiteral("next|FILE|--unit|Retail|--round|2026 autumn");
    QTest::newRow("roadmap") << QStringLiteral("roadmap|FILE|--unit|Retail");
    QTest::newRow("report") << QStringLiteral(
        "report|FILE|--unit|Retail|--kind|roadmap|--round|2026 autumn|-o|OUT.pdf");
    QTest::newRow("chart") << QStringLiteral("chart|FILE|--unit|Retail|--round|2026 autumn|--kind|radar|-o|OUT.svg");
    QTest::newRow("check") << QStringLiteral("check|FILE");
}

/// What a verb says of the file; where it writes, beside the files that it is compared with.
static test::Ended runOn(const QString &file, QString verb, const QString &output)
{
    return test::runCxw(verb.replace(QStringLiteral("FILE"), file).replace(QStringLiteral("OUT"), output));
}

void TestCutShort::everyVerbReadsIt()
{
    QFETCH(const QString, verb);
    const auto ended = runOn(m_path, verb, m_files.path(QStringLiteral("out")));
    QVERIFY2(ended.code == 0, qPrintable(ended.messages));
    // Qt may remark on the surroundings when it draws, such as on a missing XDG_RUNTIME_DIR.
    if (!verb.contains(QStringLiteral("OUT")))
        QCOMPARE(ended.messages, QString());
    QVERIFY(stateOf(m_path) == m_left);
    // It says what it says of the file from before the change.
    if (!verb.startsWith(QStringLiteral("check")))
        QCOMPARE(ended.output, runOn(m_files.northshore(), verb, m_files.path(QStringLiteral("out"))).output);
}

void TestCutShort::everyVerbReadsItOnAProtectedMedium()
{
    QFETCH(const QString, verb);
    const QTemporaryDir output;
    QFile::setPermissions(output.path(), QFileDevice::Permissions(0x7777));
    const WithoutPermission hindrance({m_path, m_path + QStringLiteral("-journal"), m_folder.path()});
    const auto ended = runOn(m_path, verb, output.filePath(QStringLiteral("out")));
    QVERIFY2(ended.code == 0, qPrintable(ended.messages));
    QVERIFY(stateOf(m_path) == m_left);
}

void TestCutShort::theCheckSaysThatNothingIsMissing()
{
    const auto ended = test::runCxw(QStringLiteral("check|%1").arg(m_path));
    QCOMPARE(ended.code, 0);
    const QString words = QString::fromUtf8(ended.output);
    QVERIFY2(words.contains(QStringLiteral("Nothing that was acknowledged is missing")), qPrintable(words));
}

void TestCutShort::theNextToOpenItTidiesUp()
{
    const QString path = m_folder.filePath(QStringLiteral("opened.cxw"));
    QVERIFY(QFile::copy(m_path, path));
    QVERIFY(QFile::copy(m_path + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
    CXW_VERIFY_OK(SqliteStore::open(path));
    QCOMPARE(contentOf(path), contentOf(m_files.northshore()));
    QFile::remove(path);
}

void TestCutShort::aCopyBesideAWriterIsOfOneMoment()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("busy.cxw"));
    {
        Bench bench = newBench(path);
        CXW_VERIFY_OK(bench.apply(beginning()));
    }
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(CXW_WRITER), {path, QString::number(1'000'000)});
    QVERIFY(writer.waitForReadyRead(30'000));
    int copies = 0;
    for (int round = 0; round < 200; ++round) {
        const auto copy = PrivateCopy::of(path);
        // A writer may go on for too long; it is told, and no torn copy is made.
        if (!copy)
            continue;
        ++copies;
        QVERIFY(!copy.value()->isWithoutLastChange());
        QCOMPARE(querySql(copy.value()->path(), QStringLiteral("PRAGMA integrity_check")),
                 QStringList{QStringLiteral("ok")});
    }
    QCOMPARE(writer.state(), QProcess::Running);
    writer.kill();
    QVERIFY(writer.waitForFinished(30'000));
    QVERIFY(copies > 100);
}

QTEST_GUILESS_MAIN(TestCutShort)
#include "tst_cutshort.moc"
