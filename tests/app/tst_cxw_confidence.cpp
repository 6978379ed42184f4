// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"
#include "tests/support/rawsearch.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

using namespace cxw::test;

/// Packages, copies without names and anonymous imports from the command line.
class TestCxwConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageIsMadeAndOpened();
    void thePasswordCanComeFromAFile();
    void aLongPasswordIsTakenWhole();
    void whatIsWrongWithAPasswordIsTold_data();
    void whatIsWrongWithAPasswordIsTold();
    void aWrongPasswordMakesNoFile();
    void noFileIsWrittenOver();
    void aWeakPasswordIsRemarkedOn_data();
    void aWeakPasswordIsRemarkedOn();
    void theTerminalDoesNotShowThePassword();
    void aCopyWithoutNamesHasTheSameFigures();
    void anAnonymousSheetLeavesNoName();
    void messagesOnAnAnonymousSheetNameNobody();

private:
    CxwFolder m_folder;
};

namespace {

const QByteArray password = "four words quite unrelated";

QString inFiles(QString words, const CxwFolder &folder)
{
    words.replace(QLatin1String("FILE"), folder.northshore());
    words.replace(QLatin1String("PACKAGE"), folder.path(QStringLiteral("northshore.cxwp")));
    words.replace(QLatin1String("SECRET"), folder.path(QStringLiteral("secret.txt")));
    words.replace(QLatin1String("HIDDEN"), folder.path(QStringLiteral("hidden.cxw")));
    words.replace(QLatin1String("NEW"), folder.path(QStringLiteral("new.cxw")));
    return words;
}

} // namespace

void TestCxwConfidence::aPackageIsMadeAndOpened()
{
    const auto packed = runCxw(inFiles(QStringLiteral("pack|FILE|-o|PACKAGE"), m_folder), password + '\n');
    QVERIFY_DONE(packed);
    QVERIFY(!packed.output.contains("short"));
    const auto unpacked = runCxw(inFiles(QStringLiteral("unpack|PACKAGE|-o|NEW"), m_folder), password);
    QVERIFY_DONE(unpacked);
    const QString info = QStringLiteral("info|%1|--json");
    QCOMPARE(runCxw(info.arg(m_folder.path(QStringLiteral("new.cxw")))).output,
             runCxw(info.arg(m_folder.northshore())).output);
}

void TestCxwConfidence::thePasswordCanComeFromAFile()
{
    const QString target = m_folder.path(QStringLiteral("byfile.cxwp"));
    writeTo(m_folder.path(QStringLiteral("secret.txt")), password + "\r\nwhatever else\n");
    const auto packed =
        runCxw(inFiles(QStringLiteral("pack|FILE|-o|%1|--password-file|SECRET").arg(target), m_folder), "another\n");
    QVERIFY_DONE(packed);
    const QString file = m_folder.path(QStringLiteral("byfile.cxw"));
    const auto unpacked = runCxw(QStringLiteral("unpack|%1|-o|%2").arg(target, file), password + '\n');
    QVERIFY_DONE(unpacked);
    const auto check = runCxw(QStringLiteral("check|%1").arg(file));
    QVERIFY_DONE(check);
}

void TestCxwConfidence::aLongPasswordIsTakenWhole()
{
    const QByteArray longest = password + QByteArray(4000, 'y');
    const QString target = m_folder.path(QStringLiteral("long.cxwp"));
    QVERIFY_DONE(runCxw(inFiles(QStringLiteral("pack|FILE|-o|%1").arg(target), m_folder), longest + '\n'));
    const QString unpack = QStringLiteral("unpack|%1|-o|%2").arg(target, m_folder.path(QStringLiteral("long.cxw")));
    QCOMPARE(runCxw(unpack, longest.chopped(1) + '\n').code, 1);
    QVERIFY_DONE(runCxw(unpack, longest + '\n'));
}

void TestCxwConfidence::whatIsWrongWithAPasswordIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing on stdin") << "pack|FILE|-o|%1" << QByteArray() << "no password in the standard input";
    QTest::newRow("an empty line") << "pack|FILE|-o|%1" << QByteArray("\nmore\n") << "its first line is empty";
    QTest::newRow("not UTF-8") << "pack|FILE|-o|%1" << QByteArray("caf\xe9\n") << "not UTF-8";
    QTest::newRow("a line without an end")
        << "pack|FILE|-o|%1" << QByteArray(4097, 'x') << "first line is longer than 4 kB";
    QTest::newRow("no such file") << "pack|FILE|-o|%1|--password-file|/nowhere/x" << QByteArray("x\n") << "/nowhere/x";
    QTest::newRow("no workspace") << "pack|SHEET|-o|%1" << password << "2026-spring.csv";
}

void TestCxwConfidence::whatIsWrongWithAPasswordIsTold()
{
    QFETCH(QString, words);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, message);
    words.replace(QLatin1String("SHEET"), dataPath(QStringLiteral("northshore/2026-spring.csv")));
    const QString target = m_folder.path(QStringLiteral("never.cxwp"));
    const auto ended = runCxw(inFiles(words.arg(target), m_folder), input);
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.output.isEmpty());
    QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
    QVERIFY(!QFile::exists(target));
}

void TestCxwConfidence::aWrongPasswordMakesNoFile()
{
    const QString known = dataPath(QStringLiteral("package/known.cxwp"));
    const QString target = m_folder.path(QStringLiteral("never.cxw"));
    const auto wrong = runCxw(QStringLiteral("unpack|%1|-o|%2").arg(known, target), "another\n");
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.messages.startsWith(QLatin1String("The password does not fit")), qPrintable(wrong.messages));
    // The password of this package fits, but there is a letter in it and no workspace.
    const auto letter = runCxw(QStringLiteral("unpack|%1|-o|%2").arg(known, target), "Grüße von Zoë, Åse & Łukasz\n");
    QCOMPARE(letter.code, 1);
    QVERIFY2(!letter.messages.contains(QLatin1String("password")), qPrintable(letter.messages));
    QVERIFY(!QFile::exists(target));
}

void TestCxwConfidence::noFileIsWrittenOver()
{
    const QByteArray before = contentOf(m_folder.northshore());
    QCOMPARE(runCxw(inFiles(QStringLiteral("pack|FILE|-o|FILE"), m_folder), password).code, 1);
    QCOMPARE(runCxw(inFiles(QStringLiteral("share|FILE|-o|FILE"), m_folder)).code, 1);
    QCOMPARE(runCxw(inFiles(QStringLiteral("salvage|FILE|-o|FILE"), m_folder)).code, 1);
    QCOMPARE(contentOf(m_folder.northshore()), before);
}

void TestCxwConfidence::aWeakPasswordIsRemarkedOn_data()
{
    QTest::addColumn<QByteArray>("weak");
    QTest::addColumn<bool>("isName");
    QTest::newRow("short") << QByteArray("short") << false;
    QTest::newRow("the organization's name") << QByteArray("Northshore-Northshore-2026") << true;
}

void TestCxwConfidence::aWeakPasswordIsRemarkedOn()
{
    QFETCH(const QByteArray, weak);
    QFETCH(const bool, isName);
    const QString target = m_folder.path(QStringLiteral("weak.cxwp"));
    const auto packed = runCxw(inFiles(QStringLiteral("pack|FILE|-o|%1").arg(target), m_folder), weak + '\n');
    QCOMPARE(packed.code, 0);
    QVERIFY2(packed.messages.contains(QLatin1String("could be guessed in")), qPrintable(packed.messages));
    QCOMPARE(packed.messages.contains(QLatin1String("a name from this workspace")), isName);
    QVERIFY2(!packed.output.contains("guessed"), packed.output.constData());
}

#ifdef Q_OS_LINUX

namespace {

/// A terminal at which nobody sits: what is typed comes from the test, and what it shows goes there.
class Terminal
{
public:
    Terminal() : m_handle(posix_openpt(O_RDWR | O_NOCTTY)) {}
    ~Terminal()
    {
        if (m_handle >= 0)
            close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Whether the system has terminals to give away: a container may have none.
    [[nodiscard]] bool open() const
    {
        return m_handle >= 0 && grantpt(m_handle) == 0 && unlockpt(m_handle) == 0 && QFile::exists(name());
    }

    [[nodiscard]] QString name() const { return QString::fromLocal8Bit(ptsname(m_handle)); }
    void type(const QByteArray &text) const
    {
        if (write(m_handle, text.constData(), static_cast<size_t>(text.size())) != text.size())
            qFatal("can't type");
    }
    /// All that it has shown since the last time, up to this word; the terminal takes its time.
    [[nodiscard]] QByteArray shownUpTo(const QByteArray &word) const
    {
        constexpr int patience = 10'000;
        QByteArray shown;
        pollfd ready{m_handle, POLLIN, 0};
        while (!shown.contains(word) && poll(&ready, 1, patience) == 1) {
            char text[256];
            const auto length = read(m_handle, text, sizeof text);
            shown.append(text, std::max<qsizetype>(0, length));
        }
        return shown;
    }

private:
    int m_handle;
};

} // namespace

void TestCxwConfidence::theTerminalDoesNotShowThePassword()
{
    const Terminal terminal;
    if (!terminal.open())
        QSKIP("This system has no terminal to give away.");
    const QString target = m_folder.path(QStringLiteral("typed.cxwp"));
    const QStringList words = inFiles(QStringLiteral("pack|FILE|-o|%1").arg(target), m_folder).split(u'|');
    QFile keepOpen(terminal.name()); // or what is shown is gone with the program
    QVERIFY(keepOpen.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (const auto &[second, code] : {std::pair(password, 0), std::pair(QByteArray("another"), 1)}) {
        QFile::remove(target);
        QProcess process;
        process.setStandardInputFile(terminal.name());
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(CXW_PROGRAM), words);
        for (const QByteArray &line : {password, second}) {
            // Each prompt comes when nothing is shown any more.
            QVERIFY(process.waitForReadyRead());
            while (!process.readAllStandardError().endsWith(": "))
                QVERIFY(process.waitForReadyRead());
            terminal.type(line + '\n');
        }
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), code);
        QCOMPARE(QFile::exists(target), code == 0);
        // What is typed afterwards is shown again, and nothing was before it.
        terminal.type("afterwards\n");
        const QByteArray shown = terminal.shownUpTo("afterwards");
        QVERIFY2(shown.contains("afterwards"), shown.constData());
        QVERIFY2(!shown.contains("words") && !shown.contains("another"), shown.constData());
        QCOMPARE(keepOpen.readLine(), QByteArray("afterwards\n"));
    }
}

#else

void TestCxwConfidence::theTerminalDoesNotShowThePassword()
{
    QSKIP("There are no such terminals here.");
}

#endif

void TestCxwConfidence::aCopyWithoutNamesHasTheSameFigures()
{
    const QString copy = m_folder.path(QStringLiteral("copy.cxw"));
    const auto shared = runCxw(inFiles(QStringLiteral("share|FILE|-o|%1").arg(copy), m_folder));
    QVERIFY_DONE(shared);
    for (const char *words :
         {"scores|%1|--round|2026 spring|--json", "compare|%1|--from|2025 autumn|--to|2026 spring|--json"}) {
        const auto before = runCxw(QString::fromLatin1(words).arg(m_folder.northshore()));
        const auto after = runCxw(QString::fromLatin1(words).arg(copy));
        QVERIFY_DONE(after);
        const auto found = jsonDifferences(jsonIn(after), jsonIn(before));
        QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
        QVERIFY(found.compared > 50);
    }
    const auto hidden = runCxw(inFiles(QStringLiteral("share|FILE|-o|HIDDEN|--hide-organization"), m_folder));
    QVERIFY_DONE(hidden);
    QVERIFY(!contentOf(m_folder.path(QStringLiteral("hidden.cxw"))).contains("Northshore"));
}

void TestCxwConfidence::anAnonymousSheetLeavesNoName()
{
    const QTemporaryDir empty;
    const QString file = empty.filePath(QStringLiteral("secret.cxw"));
    const QString sheet = m_folder.writeSheet("item,participant,value,note\nculture.hiring/rigor,Ana Quintero,1,\n"
                                              "culture.hiring/rigor,Ben Okafor,3,\n"
                                              "culture.hiring/rigor,,2,as Ben Okafor said\n");
    QVERIFY_DONE(runCxw(QStringLiteral("new|%1|--organization|Org").arg(file)));
    const QString import =
        QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-10-20|--anonymous").arg(file, sheet);
    const auto imported = runCxw(import);
    QVERIFY_DONE(imported);
    QVERIFY_DONE(runCxw(import + QStringLiteral("|--replace")));
    const QStringList names{QStringLiteral("Ana Quintero"), QStringLiteral("Ben Okafor")};
    QCOMPARE(textsFoundBelow(empty.path(), names), QStringList());
    QVERIFY(textsFoundIn(imported.output, names).isEmpty());
    const auto info = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(file)));
    const auto round = info.value(u"units")[0].toObject().value(u"rounds")[0].toObject();
    QCOMPARE(round.value(u"people").toInt(), 2);
    const auto scores = runCxw(QStringLiteral("scores|%1|--round|R|--json").arg(file));
    QVERIFY_DONE(scores);
    QVERIFY(textsFoundIn(scores.output, names).isEmpty());
}

void TestCxwConfidence::messagesOnAnAnonymousSheetNameNobody()
{
    const QString sheet = m_folder.writeSheet(
        "item,participant,value\nculture.hiring/rigor,2,Ana Quintero\nculture.hiring,Ana Quintero,pockets\n");
    const QString import =
        QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-10-20").arg(m_folder.freshFile(), sheet);
    const auto quoted = runCxw(import);
    QCOMPARE(quoted.code, 1);
    QVERIFY(quoted.messages.contains(QLatin1String("Ana Quintero")));
    const auto hidden = runCxw(import + QStringLiteral("|--anonymous"));
    QCOMPARE(hidden.code, 1);
    QVERIFY2(!hidden.messages.contains(QLatin1String("Ana Quintero")), qPrintable(hidden.messages));
    QVERIFY(hidden.messages.contains(QStringLiteral("%1:2:3:").arg(sheet)));
    QVERIFY(hidden.messages.contains(QStringLiteral("%1:3:2:").arg(sheet)));
}

QTEST_GUILESS_MAIN(TestCxwConfidence)
#include "tst_cxw_confidence.moc"
