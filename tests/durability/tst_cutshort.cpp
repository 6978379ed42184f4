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
    QTemporaryDir m_runtime;
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
    // Else Qt remarks on its absence when it draws.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
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
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("writesTheSame");
    const auto says = [](const char *name, const char *verb) {
        QTest::newRow(name) << QString::fromLatin1(verb) << QString() << true;
    };
    says("info", "info|FILE");
    says("scores", "scores|FILE|--unit|Retail|--round|2026 autumn|--json");
    says("compare", "compare|FILE|--unit|Retail|--from|2026 spring|--to|2026 autumn");
    says("next", "next|FILE|--unit|Retail|--round|2026 autumn");
    says("roadmap", "roadmap|FILE|--unit|Retail");
    says("check", "check|FILE");
    const auto writes = [](const char *name, const char *verb, const char *written, bool theSame) {
        QTest::newRow(name) << QString::fromLatin1(verb) + QLatin1String("|-o|OUT") << QString::fromLatin1(written)
                            << theSame;
    };
    writes("chart", "chart|FILE|--unit|Retail|--round|2026 autumn|--kind|radar", "out.svg", true);
    // These hold the moment, or chance, at which they were made.
    writes("report", "report|FILE|--unit|Retail|--kind|roadmap|--round|2026 autumn", "out.pdf", false);
    writes("share", "share|FILE", "out.cxw", false);
    writes("pack", "pack|FILE", "out.cxwp", false);
}

/// What a verb said of a file, and wrote.
struct Told
{
    test::Ended ended;
    QByteArray written;
};

static Told tell(const QString &file, QString verb, const QString &output)
{
    Told told;
    told.ended = test::runCxw(verb.replace(QStringLiteral("FILE"), file).replace(QStringLiteral("OUT"), output),
                              "quince lantern 93 dusk vortex");
    told.written = contentOf(output);
    QFile::remove(output);
    return told;
}

void TestCutShort::everyVerbReadsIt()
{
    QFETCH(const QString, verb);
    QFETCH(const QString, written);
    QFETCH(const bool, writesTheSame);
    const QString output = m_files.path(written);
    Told told = tell(m_path, verb, output);
    QVERIFY_DONE(told.ended);
    QVERIFY(stateOf(m_path) == m_left);
    // It says what it says of the file from before the change.
    const Told before = tell(m_files.northshore(), verb, output);
    if (!verb.startsWith(QStringLiteral("check")))
        QCOMPARE(told.ended.output.replace(m_path.toUtf8(), m_files.northshore().toUtf8()), before.ended.output);
    QCOMPARE(told.written.isEmpty(), written.isEmpty());
    if (writesTheSame)
        QVERIFY(told.written == before.written);
}

void TestCutShort::everyVerbReadsItOnAProtectedMedium()
{
    QFETCH(const QString, verb);
    QFETCH(const QString, written);
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777));
    const QString output = folder.filePath(written);
    Told told;
    {
        const WithoutPermission hindrance({m_path, m_path + QStringLiteral("-journal"), m_folder.path()});
        told = tell(m_path, verb, output);
    }
    QVERIFY2(told.ended.code == 0, qPrintable(told.ended.messages));
    QVERIFY(stateOf(m_path) == m_left);
    QCOMPARE(told.ended.output, tell(m_path, verb, output).ended.output);
    QCOMPARE(told.written.isEmpty(), written.isEmpty());
}

void TestCutShort::theCheckSaysThatNothingIsMissing()
{
    const auto ended = test::runCxw(QStringLiteral("check|%1").arg(m_path));
    QVERIFY_DONE(ended);
    const QString words = QString::fromUtf8(ended.output);
    QVERIFY2(words.contains(QStringLiteral("The last change was cut short")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Nothing that was acknowledged is missing")), qPrintable(words));
    const auto whole = test::runCxw(QStringLiteral("check|%1").arg(m_files.northshore()));
    QVERIFY_DONE(whole);
    QVERIFY2(!whole.output.contains("cut short"), whole.output.constData());
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
