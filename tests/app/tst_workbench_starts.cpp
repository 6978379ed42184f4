// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built workbench as it is started: without a display, on files, and when there is a window already.

#include "core/storage/sqlitestore.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace cxw;

namespace {

constexpr int patience = 30'000;

/// A person's session: a home and a runtime folder of its own, and a display that needs no window system.
class PersonsSession
{
public:
    PersonsSession() : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE"})
            m_environment.remove(QString::fromLatin1(name));
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
            const QString folder = path(QString::fromLatin1(name).toLower());
            QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(QString::fromLatin1(name), folder);
        }
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void set(const char *name, const char *value)
    {
        m_environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }

    /// A workspace that nobody has open.
    [[nodiscard]] QString workspace(const QString &name) const
    {
        const QString file = path(name);
        if (!SqliteStore::create(file))
            qFatal("cannot make %s", qPrintable(file));
        return file;
    }
    /// Started and left running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(QStringLiteral(CXW_WORKBENCH), arguments);
        if (!process->waitForStarted())
            qFatal("the workbench does not start");
        return process;
    }
    /// Started, and ended by itself.
    [[nodiscard]] std::unique_ptr<QProcess> run(const QStringList &arguments) const
    {
        auto process = start(arguments);
        process->waitForFinished(patience);
        return process;
    }
    /// The socket at which starts meet; empty while there is none.
    [[nodiscard]] QString socket() const
    {
        const QDir folder(path(QStringLiteral("xdg_runtime_dir/cx-workbench")));
        const QStringList names = folder.entryList(QDir::System | QDir::Files);
        for (const QString &name : names) {
            if (!name.contains(u'.'))
                return folder.filePath(name);
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Ends with the test.
class Running
{
    Q_DISABLE_COPY_MOVE(Running)

public:
    explicit Running(std::unique_ptr<QProcess> process) : m_process(std::move(process)) {}
    ~Running()
    {
        m_process->kill();
        m_process->waitForFinished(patience);
    }
    [[nodiscard]] bool isThere() const { return m_process->state() == QProcess::Running; }
    void signal(int number) const { ::kill(static_cast<pid_t>(m_process->processId()), number); }
    void end() const
    {
        m_process->kill();
        m_process->waitForFinished(patience);
    }

private:
    std::unique_ptr<QProcess> m_process;
};

/// Whether somebody works in the file.
bool isOpen(const QString &file)
{
    const auto free = SqliteStore::couldWrite(file);
    return free && !free.value();
}

} // namespace

class TestWorkbenchStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void wordsThatMeanNothingAreRefused_data();
    void wordsThatMeanNothingAreRefused();
    void withoutADisplayItSaysSo_data();
    void withoutADisplayItSaysSo();
    void filesAreOpenedHoweverTheyAreNamed_data();
    void filesAreOpenedHoweverTheyAreNamed();
    void aSecondStartComesToTheFirstWindow();
    void aSecondStartOpensItsFileThere();
    void aWindowOfItsOwnCanBeAskedFor();
    void anotherDisplayIsAnotherSession();
    void aHungWindowIsNotWaitedForAndDoesNothingLater();
    void aKilledWindowIsInNobodysWay();
    void garbageAtTheSocketDoesNoHarm();
    void nobodyElseCanReachTheSocket();
};

void TestWorkbenchStarts::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("badDisplay");
    for (const char *option : {"--help", "-h", "--help-all", "--version", "-v"}) {
        QTest::addRow("%s", option) << QString::fromLatin1(option) << false;
        QTest::addRow("%s, bad display", option) << QString::fromLatin1(option) << true;
    }
}

void TestWorkbenchStarts::helpAndVersionNeedNoDisplay()
{
    QFETCH(const QString, option);
    QFETCH(const bool, badDisplay);
    PersonsSession session;
    if (badDisplay)
        session.set("DISPLAY", ":7777");
    const auto ended = session.run({option});
    QCOMPARE(ended->exitStatus(), QProcess::NormalExit);
    QCOMPARE(ended->exitCode(), 0);
    QCOMPARE(QString::fromUtf8(ended->readAllStandardError()), QString());
    QVERIFY(ended->readAllStandardOutput().contains("cx-workbench"));
}

void TestWorkbenchStarts::wordsThatMeanNothingAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const QStringList &words, const char *said) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << QString::fromUtf8(said);
    };
    row({QStringLiteral("--nonsense")}, "nonsense");
    row({QStringLiteral("-x")}, "x");
    row({QStringLiteral("--scheme")}, "scheme");
    row({QStringLiteral("--scheme"), QStringLiteral("pink")}, "There is no scheme “pink”");
    row({QStringLiteral("--place"), QStringLiteral("%1")}, "There is no place “%1”");
}

void TestWorkbenchStarts::wordsThatMeanNothingAreRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    const PersonsSession session;
    const auto ended = session.run(words);
    QCOMPARE(ended->exitStatus(), QProcess::NormalExit);
    QCOMPARE(ended->exitCode(), 2);
    QCOMPARE(ended->readAllStandardOutput(), QByteArray());
    const QString sentence = QString::fromUtf8(ended->readAllStandardError());
    QVERIFY2(sentence.contains(said) && sentence.count(u'\n') == 1, qPrintable(sentence));
}

void TestWorkbenchStarts::withoutADisplayItSaysSo_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("none") << QByteArray("DISPLAY") << QByteArray();
    QTest::newRow("one that is not there") << QByteArray("DISPLAY") << QByteArray(":7777");
    QTest::newRow("no such window system") << QByteArray("QT_QPA_PLATFORM") << QByteArray("nonsense");
}

void TestWorkbenchStarts::withoutADisplayItSaysSo()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    PersonsSession session;
    session.set(variable.constData(), value.constData());
    const auto ended = session.run({});
    QCOMPARE(ended->exitStatus(), QProcess::NormalExit);
    QCOMPARE(ended->exitCode(), 1);
    const QString said = QString::fromUtf8(ended->readAllStandardError());
    QVERIFY2(said.startsWith(QStringLiteral("There is no display to open a window on.")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("cxw --help")));
}

void TestWorkbenchStarts::filesAreOpenedHoweverTheyAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("form");
    for (const char *name :
         {"plan.cxw", "a b.cxw", "100% %20 plan.cxw", "M\xc3\xbcller \xe5\xa0\xb1.cxw", "a#b?c.cxw"}) {
        for (const char *form : {"path", "relative", "link"})
            QTest::addRow("%s, %s", name, form) << QString::fromUtf8(name) << QString::fromLatin1(form);
    }
}

void TestWorkbenchStarts::filesAreOpenedHoweverTheyAreNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, form);
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString file = session.workspace(name);
    const QString link = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
    const QString word = form == QLatin1String("link") ? link : form == QLatin1String("path") ? file : name;
    const Running window(session.start({word}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(file), patience);
}

void TestWorkbenchStarts::aSecondStartComesToTheFirstWindow()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString file = session.workspace(QStringLiteral("plan.cxw"));
    const Running first(session.start({file}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(file), patience);
    for (const QStringList &words : {QStringList(), QStringList{file}, QStringList{QStringLiteral("plan.cxw")}}) {
        const auto second = session.run(words);
        QCOMPARE(second->state(), QProcess::NotRunning);
        QCOMPARE(second->exitCode(), 0);
        QVERIFY(first.isThere());
        QVERIFY(isOpen(file));
    }
}

void TestWorkbenchStarts::aSecondStartOpensItsFileThere()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString one = session.workspace(QStringLiteral("one.cxw"));
    const QString other = session.workspace(QStringLiteral("other ü.cxw"));
    const Running first(session.start({one}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(one), patience);
    const auto second = session.run({QStringLiteral("other ü.cxw")});
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(other) && !isOpen(one), patience);
    QVERIFY(first.isThere());
}

void TestWorkbenchStarts::aWindowOfItsOwnCanBeAskedFor()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString one = session.workspace(QStringLiteral("one.cxw"));
    const QString other = session.workspace(QStringLiteral("other.cxw"));
    const Running first(session.start({one}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(one), patience);
    const Running second(session.start({QStringLiteral("--new-window"), other}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(other), patience);
    QVERIFY(second.isThere() && isOpen(one));
}

void TestWorkbenchStarts::anotherDisplayIsAnotherSession()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString one = session.workspace(QStringLiteral("one.cxw"));
    const QString other = session.workspace(QStringLiteral("other.cxw"));
    const Running first(session.start({one}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(one), patience);
    session.set("DISPLAY", ":5");
    const Running second(session.start({other}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(other), patience);
    QVERIFY(second.isThere() && isOpen(one));
}

void TestWorkbenchStarts::aHungWindowIsNotWaitedForAndDoesNothingLater()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString one = session.workspace(QStringLiteral("one.cxw"));
    const QString other = session.workspace(QStringLiteral("other.cxw"));
    const Running first(session.start({one}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(one) && !session.socket().isEmpty(), patience);
    first.signal(SIGSTOP);
    const Running second(session.start({other}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(other), patience);
    QVERIFY(second.isThere());
    second.end();
    first.signal(SIGCONT);
    // It comes back and answers whoever asks now; what the other start asked for is nothing to it any more.
    QCOMPARE(session.run({})->exitCode(), 0);
    QVERIFY(isOpen(one));
    QVERIFY(!isOpen(other));
}

void TestWorkbenchStarts::aKilledWindowIsInNobodysWay()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString file = session.workspace(QStringLiteral("plan.cxw"));
    {
        const Running killed(session.start({}));
        QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), patience);
    }
    const Running next(session.start({file}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(file), patience);
    QCOMPARE(session.run({})->exitCode(), 0);
    QVERIFY(next.isThere());
}

void TestWorkbenchStarts::garbageAtTheSocketDoesNoHarm()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const QString file = session.workspace(QStringLiteral("plan.cxw"));
    const Running first(session.start({file}));
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(file) && !session.socket().isEmpty(), patience);
    const QByteArrayList rubbish{"\n",
                                 "go\n",
                                 "{}\n",
                                 "[1,2]\n",
                                 QByteArray(1000, '\0') + '\n',
                                 QByteArray(1 << 20, 'x'),
                                 R"({"format":"cx-workbench start 9","file":"/x"})"
                                 "\n"};
    for (const QByteArray &each : rubbish) {
        QLocalSocket socket;
        socket.connectToServer(session.socket());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(each);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
        QCOMPARE(socket.readAll(), QByteArray());
    }
    // Some that say nothing at all, and stay.
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int count = 0; count < 20; ++count) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(session.socket());
    }
    QCOMPARE(session.run({})->exitCode(), 0);
    QVERIFY(first.isThere() && isOpen(file));
}

void TestWorkbenchStarts::nobodyElseCanReachTheSocket()
{
    PersonsSession session;
    session.set("QT_QPA_PLATFORM", "offscreen");
    const Running first(session.start({}));
    QTRY_VERIFY_WITH_TIMEOUT(!session.socket().isEmpty(), patience);
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(QFileInfo(session.socket()).path()) & others));
    QVERIFY(!(QFile::permissions(session.socket()) & others));
}

QTEST_GUILESS_MAIN(TestWorkbenchStarts)
#include "tst_workbench_starts.moc"
