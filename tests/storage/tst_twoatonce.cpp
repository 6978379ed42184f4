// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/processes.h"
#include "core/storage/workspacelock.h"
#include "tests/storage/hindrances.h"
#include "tests/storage/storagesupport.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace cxw;

using Cause = ReadOnlyReason::Cause;

/// Of all who have a file open, one can write to it; the others know who, and nobody is shut out for good.
class TestTwoAtOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secondOneReadsAndIsToldWho();
    void secondOneTakesOverWhenTheFirstIsGone();
    void ofManyProgramsThatTryAtOnceOneWrites();
    void killedProgramShutsNobodyOut();
    void lockOfAnotherComputerHoldsWhileItIsRenewed_data();
    void lockOfAnotherComputerHoldsWhileItIsRenewed();
    void lockOfAnotherProcessOfThatNumberIsStale();
    void changesRenewTheLock();
    void takenOverWhileAsleepWritesNothing();
    void lockThatWasTidiedAwayComesBack();
    void readingLeavesNoLock();
    void protectedFileOrFolderIsItsOwnReason_data();
    void protectedFileOrFolderIsItsOwnReason();
    void everyWayToTheFileLeadsToTheSameLock();
    void commandLineReadsAndDoesNotWriteBesideAWindow();

private:
    /// A lock as another program might have left it.
    void leaveLock(const QString &system, qint64 process, const QString &mark);
    void makeOlder(const QString &path, int seconds);
    [[nodiscard]] Edit somePerson(const char *id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_lock;
    Bench m_bench;
};

void TestTwoAtOnce::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("plan.cxw"));
    m_lock = m_folder->filePath(QStringLiteral(".plan.cxw.lock"));
    m_bench = newBench(m_path);
    CXW_VERIFY_OK(m_bench.apply(everyKind()));
    qputenv("LOGNAME", "zoe");
}

void TestTwoAtOnce::cleanup()
{
    m_bench.store.reset();
}

Edit TestTwoAtOnce::somePerson(const char *id) const
{
    return {QStringLiteral("Add"), {put(Person{{QString::fromLatin1(id)}, QStringLiteral("Ann"), {}})}};
}

void TestTwoAtOnce::leaveLock(const QString &system, qint64 process, const QString &mark)
{
    const QJsonObject note{{QStringLiteral("user"), QStringLiteral("ann")},
                           {QStringLiteral("host"), QStringLiteral("desk-2")},
                           {QStringLiteral("system"), system},
                           {QStringLiteral("process"), process},
                           {QStringLiteral("mark"), mark},
                           {QStringLiteral("since"), QStringLiteral("2026-04-21T09:30:00Z")},
                           {QStringLiteral("token"), QStringLiteral("another")}};
    writeContent(m_lock, QJsonDocument(note).toJson());
}

void TestTwoAtOnce::makeOlder(const QString &path, int seconds)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
}

void TestTwoAtOnce::secondOneReadsAndIsToldWho()
{
    m_bench.store.reset();
    auto first = SqliteStore::open(m_path);
    CXW_VERIFY_OK(first);
    QVERIFY(!first.value()->readOnlyReason());

    auto second = SqliteStore::open(m_path);
    CXW_VERIFY_OK(second);
    const auto reason = second.value()->readOnlyReason();
    QVERIFY(reason);
    QCOMPARE(reason->cause, Cause::HeldByOther);
    for (const QString &word : {QStringLiteral("zoe"), QSysInfo::machineHostName(), QStringLiteral("since"),
                                QString::number(QDate::currentDate().year())})
        QVERIFY2(reason->sentence.contains(word), qPrintable(reason->sentence));
    Workspace expected;
    expected.apply(withoutBallots(everyKind()));
    QVERIFY(second.value()->load().value() == expected);
    CXW_VERIFY_REFUSED(second.value()->commit(somePerson("x"), {}, someone()), "zoe");
    CXW_VERIFY_OK(second.value()->checkPlace());

    CXW_VERIFY_OK(second.value()->saveCopy(m_folder->filePath(QStringLiteral("copy.cxw"))));
    CXW_VERIFY_REFUSED(second.value()->commit(somePerson("x"), {}, someone()), "zoe");

    // The first goes on, and the second sees what it does.
    CXW_VERIFY_OK(first.value()->commit(somePerson("y"), {}, someone()));
    QVERIFY(second.value()->load().value().find<Person>(PersonId{QStringLiteral("y")}));
    CXW_VERIFY_OK(second.value()->checkPlace());
    second.value().reset();
    QVERIFY(QFile::exists(m_lock));
    CXW_VERIFY_OK(first.value()->commit(somePerson("z"), {}, someone()));
}

void TestTwoAtOnce::secondOneTakesOverWhenTheFirstIsGone()
{
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), false);
    QVERIFY(whoHolds(m_path));
    m_bench.store.reset();
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), true);
    QVERIFY(!whoHolds(m_path));
    // Asking has taken nothing.
    QCOMPARE(stateOf(m_path).folder, QStringList{QStringLiteral("plan.cxw")});
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    QVERIFY(!store.value()->isReadOnly());
}

void TestTwoAtOnce::ofManyProgramsThatTryAtOnceOneWrites()
{
    m_bench.store.reset();
    constexpr int programs = 5;
    constexpr int races = 8;
    for (int race = 0; race < races; ++race) {
        // In every other race a stale lock has to be taken out of the way, too.
        if (race % 2 == 1)
            leaveLock(processSystem(), 0, QString());
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < programs; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QStringLiteral(CXW_HOLDER), {m_path});
        }
        const auto lineOf = [](QProcess &process) {
            while (!process.canReadLine() && process.waitForReadyRead())
                continue;
            return process.readLine().trimmed();
        };
        for (const auto &process : all)
            QCOMPARE(lineOf(*process), QByteArray("ready"));
        for (const auto &process : all) {
            process->write("go\n");
            QVERIFY(process->waitForBytesWritten());
        }
        int writing = 0;
        for (const auto &process : all) {
            const QByteArray how = lineOf(*process);
            QVERIFY2(how == "writing" || how == "reading", how.constData());
            writing += how == "writing" ? 1 : 0;
        }
        QCOMPARE(writing, 1);
        for (const auto &process : all) {
            process->closeWriteChannel();
            QVERIFY(process->waitForFinished());
        }
        QCOMPARE(stateOf(m_path).folder, QStringList{QStringLiteral("plan.cxw")});
    }
}

void TestTwoAtOnce::killedProgramShutsNobodyOut()
{
    m_bench.store.reset();
    QProcess holder;
    holder.start(QStringLiteral(CXW_HOLDER), {m_path});
    holder.write("go\n");
    QByteArray said;
    while (!said.contains("ing\n") && holder.waitForReadyRead())
        said += holder.readAll();
    QVERIFY2(said.contains("writing"), said.constData());
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), false);

    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(m_lock));
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), true);
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    QVERIFY(!store.value()->isReadOnly());
    CXW_VERIFY_OK(store.value()->commit(somePerson("x"), {}, someone()));
}

void TestTwoAtOnce::lockOfAnotherComputerHoldsWhileItIsRenewed_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("holds");
    const QByteArray ann; // the lock that leaveLock() leaves
    QTest::newRow("new") << ann << 0 << true;
    QTest::newRow("renewed some minutes ago") << ann << WorkspaceLock::patienceSeconds - 60 << true;
    QTest::newRow("not renewed") << ann << WorkspaceLock::patienceSeconds + 60 << false;
    QTest::newRow("from long ago") << ann << 400 * 24 * 3600 << false;
    QTest::newRow("from a clock that is far ahead") << ann << -24 * 3600 << false;
    QTest::newRow("noise, new") << QByteArray(100000, '\xff') << 0 << true;
    QTest::newRow("noise, old") << QByteArray(100000, '\xff') << 3600 << false;
    QTest::newRow("other words, old") << QByteArray("[1, {\"user\": 7}]") << 3600 << false;
}

void TestTwoAtOnce::lockOfAnotherComputerHoldsWhileItIsRenewed()
{
    QFETCH(QByteArray, lock);
    QFETCH(int, age);
    QFETCH(bool, holds);
    m_bench.store.reset();
    if (lock.isEmpty())
        leaveLock(QStringLiteral("another computer"), 1, QString());
    else
        writeContent(m_lock, lock);
    makeOlder(m_lock, age);
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), !holds);
    const FileState before = stateOf(m_path);
    auto store = SqliteStore::open(m_path);
    CXW_VERIFY_OK(store);
    QCOMPARE(store.value()->isReadOnly(), holds);
    if (holds && lock.isEmpty())
        QVERIFY2(store.value()->readOnlyReason()->sentence.contains(QStringLiteral("ann")),
                 qPrintable(store.value()->readOnlyReason()->sentence));
    store.value().reset();
    QCOMPARE(stateOf(m_path) == before, holds);
}

void TestTwoAtOnce::lockOfAnotherProcessOfThatNumberIsStale()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux says when a process began");
#endif
    m_bench.store.reset();
    const qint64 living = QCoreApplication::applicationPid();
    leaveLock(processSystem(), living, QStringLiteral("1"));
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), true);
    leaveLock(processSystem(), living, ownProcessMark());
    // Whoever lives holds it, however long ago it said so.
    makeOlder(m_lock, 3600);
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), false);
}

void TestTwoAtOnce::changesRenewTheLock()
{
    const auto age = [&] { return QFileInfo(m_lock).lastModified().secsTo(QDateTime::currentDateTimeUtc()); };
    const QByteArray note = contentOf(m_lock);
    makeOlder(m_lock, 200);
    CXW_VERIFY_OK(m_bench.apply(somePerson("x")));
    QVERIFY2(age() < 100, qPrintable(QString::number(age())));
    makeOlder(m_lock, 200);
    CXW_VERIFY_OK(m_bench.store->checkPlace());
    QVERIFY2(age() < 100, qPrintable(QString::number(age())));
    QCOMPARE(contentOf(m_lock), note);
}

void TestTwoAtOnce::takenOverWhileAsleepWritesNothing()
{
    leaveLock(QStringLiteral("another computer"), 1, QString());
    const QByteArray before = contentOf(m_path);
    CXW_VERIFY_REFUSED(m_bench.apply(somePerson("x")), "ann");
    CXW_VERIFY_REFUSED(m_bench.store->checkPlace(), "taken over");
    QCOMPARE(contentOf(m_path), before);
    CXW_VERIFY_OK(m_bench.store->saveCopy(m_folder->filePath(QStringLiteral("copy.cxw"))));
    m_bench.store.reset();
    // What is the other's stays.
    QVERIFY(contentOf(m_lock).contains("another"));
}

void TestTwoAtOnce::lockThatWasTidiedAwayComesBack()
{
    QVERIFY(QFile::remove(m_lock));
    CXW_VERIFY_OK(m_bench.apply(somePerson("x")));
    QVERIFY(QFile::exists(m_lock));
    QCOMPARE(SqliteStore::couldWrite(m_path).value(), false);
    CXW_VERIFY_OK(m_bench.apply(somePerson("y")));
    m_bench.store.reset();
    QVERIFY(!QFile::exists(m_lock));
}

void TestTwoAtOnce::readingLeavesNoLock()
{
    m_bench.store.reset();
    const FileState before = stateOf(m_path);
    auto store = SqliteStore::open(m_path, SqliteStore::OpenMode::ReadOnly);
    CXW_VERIFY_OK(store);
    QCOMPARE(store.value()->readOnlyReason()->cause, Cause::Asked);
    QVERIFY(stateOf(m_path) == before);
}

void TestTwoAtOnce::protectedFileOrFolderIsItsOwnReason_data()
{
    QTest::addColumn<bool>("file");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("file") << true << Cause::FileProtected;
    QTest::newRow("folder") << false << Cause::FolderProtected;
}

void TestTwoAtOnce::protectedFileOrFolderIsItsOwnReason()
{
    QFETCH(bool, file);
    QFETCH(Cause, cause);
    m_bench.store.reset();
    const QFileDevice::Permissions all(0x7777);
    QFile::setPermissions(m_path, all);
    QFile::setPermissions(m_folder->path(), all);
    const FileState before = stateOf(m_path);
    {
        const WithoutPermission hindrance({file ? m_path : m_folder->path()});
        QCOMPARE(SqliteStore::couldWrite(m_path).value(), false);
        auto store = SqliteStore::open(m_path);
        CXW_VERIFY_OK(store);
        QVERIFY(store.value()->readOnlyReason());
        QCOMPARE(store.value()->readOnlyReason()->cause, cause);
        QVERIFY(stateOf(m_path) == before);
    }
}

void TestTwoAtOnce::everyWayToTheFileLeadsToTheSameLock()
{
    m_bench.store.reset();
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link.cxw"));
    if (!QFile::link(m_path, link))
        QSKIP("this system makes no links");
    auto first = SqliteStore::open(link);
    CXW_VERIFY_OK(first);
    QVERIFY(!first.value()->isReadOnly());
    QVERIFY(SqliteStore::open(m_path).value()->isReadOnly());
    QVERIFY(
        SqliteStore::open(m_folder->path() + QStringLiteral("/../%1/plan.cxw").arg(QDir(m_folder->path()).dirName()))
            .value()
            ->isReadOnly());
}

void TestTwoAtOnce::commandLineReadsAndDoesNotWriteBesideAWindow()
{
    const QString sheet = m_folder->filePath(QStringLiteral("round.csv"));
    writeContent(sheet, "item,participant,value,note\ndesign.vision/cadence,Ann,3,\n");
    const QStringList import{QStringLiteral("import"),
                             m_path,
                             sheet,
                             QStringLiteral("--unit"),
                             QStringLiteral("Shop"),
                             QStringLiteral("--round"),
                             QStringLiteral("R"),
                             QStringLiteral("--date"),
                             QStringLiteral("2026-04-21")};
    m_bench.store.reset();
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(test::run(QStringLiteral(CXW_PROGRAM),
                       {QStringLiteral("new"), m_path, QStringLiteral("--organization"), QStringLiteral("Org")})
                 .code,
             0);
    auto window = SqliteStore::open(m_path);
    CXW_VERIFY_OK(window);
    const QByteArray before = contentOf(m_path);

    const auto written = test::run(QStringLiteral(CXW_PROGRAM), import);
    QCOMPARE(written.code, 1);
    QVERIFY2(written.messages.contains(QStringLiteral("zoe")), qPrintable(written.messages));
    QVERIFY2(written.messages.contains(QStringLiteral("Nothing was changed")), qPrintable(written.messages));
    QCOMPARE(contentOf(m_path), before);
    const auto read = test::run(QStringLiteral(CXW_PROGRAM), {QStringLiteral("info"), m_path});
    QCOMPARE(read.code, 0);
    CXW_VERIFY_OK(window.value()->commit(somePerson("x"), {}, someone()));

    window.value().reset();
    QCOMPARE(test::run(QStringLiteral(CXW_PROGRAM), import).code, 0);
}

QTEST_GUILESS_MAIN(TestTwoAtOnce)
#include "tst_twoatonce.moc"
