// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

#include <QDir>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace cxw::test;

/// Workspace files and round sheets, as somebody in a terminal, or a script, has them.
class TestCxwFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMakesAWorkspaceOnce();
    void infoTellsWhatIsThere();
    void badSheetsLeaveNothingBehind_data();
    void badSheetsLeaveNothingBehind();
    void aRoundIsReplacedOnlyOnDemand();
    void theSampleIsWhole();
    void whatIsNoOrdinaryFileIsRefusedAtOnce_data();
    void whatIsNoOrdinaryFileIsRefusedAtOnce();
    void aPipeInPlaceOfTheLockHoldsNobodyUp();
    void anOddNameIsAName();

private:
    CxwFolder m_folder;
};

void TestCxwFiles::newMakesAWorkspaceOnce()
{
    const auto again = runCxw(QStringLiteral("new|%1|--organization|Other").arg(m_folder.northshore()));
    QCOMPARE(again.code, 1);
    QVERIFY(again.output.isEmpty());
    QVERIFY(!again.messages.isEmpty());
    QCOMPARE(
        jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(m_folder.northshore()))).value(u"organization").toString(),
        QStringLiteral("Northshore"));
    QCOMPARE(runCxw(QStringLiteral("sample|%1").arg(m_folder.northshore())).code, 1);
}

void TestCxwFiles::infoTellsWhatIsThere()
{
    const auto info = runCxw(QStringLiteral("info|%1|--json").arg(m_folder.northshore()));
    QVERIFY_DONE(info);
    const auto expected =
        QJsonDocument::fromJson(R"({"organization": "Northshore", "units": [{"name": "Retail", "rounds": [
        {"name": "2025 autumn", "date": "2025-10-14", "locked": false, "people": 8, "ballots": 856},
        {"name": "2026 spring", "date": "2026-04-21", "locked": false, "people": 9, "ballots": 1116},
        {"name": "2026 autumn", "date": "2026-10-20", "locked": false, "people": 6, "ballots": 768}]}]})")
            .object();
    QCOMPARE(jsonIn(info), expected);
}

void TestCxwFiles::badSheetsLeaveNothingBehind_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("places");
    const QByteArray header = "item,participant,value,note\n";
    const QByteArray good = "understanding.ask/rigor,Ana,2,\n";
    const auto row = [](const char *name, const QByteArray &csv, const QStringList &places) {
        QTest::newRow(name) << csv << places;
    };
    row("value of 7", header + good + "understanding.ask/cadence,Ana,7,\n", {QStringLiteral("3:3")});
    row("unknown item", header + good + "understanding.asks/cadence,Ana,1,\n", {QStringLiteral("3:1")});
    row("duplicate", header + good + good, {QStringLiteral("3:1")});
    row("missing column", "item,participant,note\n" + good, {QStringLiteral("1:1")});
    row("broken quote", header + good + "understanding.ask,,pockets,\"North\n", {QStringLiteral("3:4")});
    row("not UTF-8", header + good + "understanding.ask,,pockets,caf\xE9\n", {QStringLiteral("3:4")});
    row("empty", "", {QStringLiteral("1:1")});
    row("several", header + "understanding.ask,,some,\n" + good + "culture.hiring/rigor,Ben,x,\n",
        {QStringLiteral("2:3"), QStringLiteral("4:3")});
}

void TestCxwFiles::badSheetsLeaveNothingBehind()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, places);
    const QString file = m_folder.freshFile();
    const auto before = runCxw(QStringLiteral("info|%1|--json").arg(file));
    const QString sheet = m_folder.writeSheet(csv);
    const auto imported = runCxw(QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-10-20").arg(file, sheet));
    QCOMPARE(imported.code, 1);
    QVERIFY(imported.output.isEmpty());
    QStringList found;
    const QStringList lines = imported.messages.split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpression shape(QStringLiteral("^%1:(\\d+:\\d+): \\S").arg(QRegularExpression::escape(sheet)));
        if (const auto match = shape.match(line); match.hasMatch())
            found.append(match.captured(1));
    }
    QCOMPARE(found, places);
    QCOMPARE(runCxw(QStringLiteral("info|%1|--json").arg(file)).output, before.output);
}

void TestCxwFiles::aRoundIsReplacedOnlyOnDemand()
{
    const QString file = m_folder.freshFile();
    const QString words = QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-10-20").arg(file);
    const QByteArray header = "item,participant,value\n";
    QCOMPARE(runCxw(words.arg(m_folder.writeSheet(header + "culture.hiring/rigor,Ana,1\nculture.hiring/rigor,Ben,1\n")))
                 .code,
             0);
    const QString second = m_folder.writeSheet(header + "culture.hiring/rigor,Cleo,3\n");
    const auto refused = runCxw(words.arg(second));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.messages.contains(u"“R”"), qPrintable(refused.messages));
    const auto ballotsNow = [&file] {
        const auto info = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(file)));
        return info.value(u"units")[0].toObject().value(u"rounds")[0].toObject().value(u"ballots").toInt();
    };
    QCOMPARE(ballotsNow(), 2);
    const auto replaced = runCxw(words.arg(second) + QStringLiteral("|--replace"));
    QVERIFY_DONE(replaced);
    QCOMPARE(ballotsNow(), 1);
    const auto scores = jsonIn(runCxw(QStringLiteral("scores|%1|--round|R|--json").arg(file)));
    QCOMPARE(scores.value(u"overall").toObject().value(u"score").toDouble(), 3.0);
}

void TestCxwFiles::theSampleIsWhole()
{
    const auto check = runCxw(QStringLiteral("check|%1").arg(m_folder.sample()));
    QVERIFY_DONE(check);
    const auto info = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(m_folder.sample())));
    const QString unit = info.value(u"units")[0].toObject().value(u"name").toString();
    const auto next =
        runCxw(QStringLiteral("next|%1|--unit|%2|--round|2026 autumn|--json").arg(m_folder.sample(), unit));
    QVERIFY_DONE(next);
    const auto first = jsonIn(next).value(u"steps")[0].toObject();
    QCOMPARE(first.value(u"phase").toString(), QStringLiteral("elevate"));
    const auto roadmap = runCxw(QStringLiteral("roadmap|%1|--unit|%2|--json").arg(m_folder.sample(), unit));
    QVERIFY_DONE(roadmap);
    const auto plan = jsonIn(roadmap);
    QCOMPARE(plan.value(u"phases").toArray().size(), 4);
    QCOMPARE(plan.value(u"projections").toArray().size(), 4);
    QVERIFY(plan.value(u"initiatives").toArray().size() > 3);
    QVERIFY(!plan.value(u"initiatives")[0].toObject().value(u"title").toString().isEmpty());
}

void TestCxwFiles::whatIsNoOrdinaryFileIsRefusedAtOnce_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<QString>("words");
    const QString pipe = m_folder.path(QStringLiteral("pipe"));
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    const QString large = m_folder.path(QStringLiteral("large.csv"));
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{3} * 1024 * 1024 * 1024));
    const QString sheet = m_folder.writeSheet("item,participant,value\nculture.hiring/rigor,Ana,1\n");
    const QStringList verbs{
        QStringLiteral("info|IT"),
        QStringLiteral("scores|IT|--round|R"),
        QStringLiteral("compare|IT|--from|A|--to|B"),
        QStringLiteral("next|IT|--round|R"),
        QStringLiteral("roadmap|IT"),
        QStringLiteral("report|IT|--kind|roadmap|--round|R|-o|%1").arg(m_folder.path(QStringLiteral("out.pdf"))),
        QStringLiteral("chart|IT|--kind|radar|--round|R|-o|%1").arg(m_folder.path(QStringLiteral("out.svg"))),
        QStringLiteral("check|IT"),
        QStringLiteral("salvage|IT|-o|%1").arg(m_folder.path(QStringLiteral("new.cxw"))),
        QStringLiteral("share|IT|-o|%1").arg(m_folder.path(QStringLiteral("new.cxw"))),
        QStringLiteral("unpack|IT|-o|%1").arg(m_folder.path(QStringLiteral("new.cxw"))),
        QStringLiteral("import|IT|%1|--unit|U|--round|R|--date|2026-10-20").arg(sheet),
        QStringLiteral("import|%1|IT|--unit|U|--round|R|--date|2026-10-20").arg(m_folder.northshore()),
        QStringLiteral("pack|%1|-o|%2|--password-file|IT")
            .arg(m_folder.northshore(), m_folder.path(QStringLiteral("p"))),
        QStringLiteral("new|IT|--organization|O"),
        QStringLiteral("sample|IT"),
    };
    for (const QString &place : {pipe, QStringLiteral("/dev/zero"), m_folder.path({}), large}) {
        for (QString verb : verbs) {
            const QString words = verb.replace(QStringLiteral("IT"), place);
            QTest::addRow("%s of %s", qPrintable(words.section(u'|', 0, 0)), qPrintable(place)) << words;
        }
    }
#endif
}

void TestCxwFiles::whatIsNoOrdinaryFileIsRefusedAtOnce()
{
#ifndef Q_OS_UNIX
    QSKIP("there are no such files on this system");
#endif
    QFETCH(const QString, words);
    const auto ended = runCxw(words, "a good long password");
    QCOMPARE(ended.code, 1);
    // Qt may remark on the surroundings before, such as on a missing XDG_RUNTIME_DIR.
    static const QRegularExpression sentence(QStringLiteral("(^|\\n)(“|There is |This is no package)"));
    QVERIFY2(ended.messages.contains(sentence), qPrintable(ended.messages));
    QVERIFY2(!ended.messages.contains(u"nknown error"), qPrintable(ended.messages));
}

void TestCxwFiles::aPipeInPlaceOfTheLockHoldsNobodyUp()
{
#ifndef Q_OS_UNIX
    QSKIP("there are no pipes among files on this system");
#endif
    const QString file = m_folder.freshFile();
    for (const char *name : {".fresh.cxw.lock", ".fresh.cxw.lock-guard", "fresh.cxw-journal"}) {
        const QString pipe = m_folder.path(QString::fromLatin1(name));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY2(runCxw(QStringLiteral("info|%1").arg(file)).code >= 0, name);
        const auto imported =
            runCxw(QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-10-20")
                       .arg(file, m_folder.writeSheet("item,participant,value\nculture.hiring/rigor,Ana,1\n")));
        QVERIFY2(imported.code >= 0, name);
        QVERIFY(QFile::remove(pipe));
    }
}

void TestCxwFiles::anOddNameIsAName()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path({})));
    const auto made = runCxw(QStringLiteral("new|:memory:|--organization|Colon"));
    const auto info = runCxw(QStringLiteral("info|:memory:"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY_DONE(made);
    QVERIFY_DONE(info);
    QVERIFY(QByteArray(info.output).contains("Colon"));
    QVERIFY(contentOf(m_folder.path(QStringLiteral("./:memory:"))).startsWith("SQLite format 3"));
}

QTEST_GUILESS_MAIN(TestCxwFiles)
#include "tst_cxw_files.moc"
