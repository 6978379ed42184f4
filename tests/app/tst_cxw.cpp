// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsondifferences.h"
#include "tests/support/program.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw::test;

/// The command line as somebody in a terminal, or a script, has it.
class TestCxw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newMakesAWorkspaceOnce();
    void infoTellsWhatIsThere();
    void scoresAreAsPublished_data();
    void scoresAreAsPublished();
    void comparisonsAreAsPublished_data();
    void comparisonsAreAsPublished();
    void twoUnitsAreCompared();
    void badSheetsLeaveNothingBehind_data();
    void badSheetsLeaveNothingBehind();
    void aRoundIsReplacedOnlyOnDemand();
    void theUnitMayBeLeftOutWhereThereIsOne();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void whatCannotBeDoneIsTold_data();
    void whatCannotBeDoneIsTold();
    void textIsForPeople_data();
    void textIsForPeople();
    void theSampleIsWhole();
    void helpIsGiven();
    void reportsAreWritten_data();
    void reportsAreWritten();
    void chartsAreDrawn_data();
    void chartsAreDrawn();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString northshore() const { return path(QStringLiteral("northshore.cxw")); }
    [[nodiscard]] QString sample() const { return path(QStringLiteral("sample.cxw")); }
    [[nodiscard]] QString writeSheet(const QByteArray &content) const;
    /// A new workspace without any unit.
    [[nodiscard]] QString freshFile() const;

    QTemporaryDir m_folder;
};

namespace {

/// Runs cxw with words parted by "|".
Ended runCxw(const QString &words)
{
    return run(QStringLiteral(CXW_PROGRAM), words.split(u'|'));
}

QJsonObject jsonIn(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.output).object();
}

#define QVERIFY_DONE(ended)                                                                                            \
    QVERIFY2((ended).code == 0, qPrintable((ended).messages));                                                         \
    QCOMPARE((ended).messages, QString())

} // namespace

QString TestCxw::writeSheet(const QByteArray &content) const
{
    const QString name = path(QStringLiteral("sheet.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(name));
    return name;
}

QString TestCxw::freshFile() const
{
    const QString name = path(QStringLiteral("fresh.cxw"));
    QFile::remove(name);
    if (runCxw(QStringLiteral("new|%1|--organization|Fresh").arg(name)).code != 0)
        qFatal("no fresh file");
    return name;
}

void TestCxw::initTestCase()
{
    const auto made = runCxw(QStringLiteral("new|%1|--organization|Northshore").arg(northshore()));
    QVERIFY_DONE(made);
    const QStringList rounds{QStringLiteral("2025-autumn|2025 autumn|2025-10-14"),
                             QStringLiteral("2026-autumn|2026 autumn|2026-10-20"),
                             QStringLiteral("2026-spring|2026 spring|2026-04-21")};
    for (const QString &round : rounds) {
        const QStringList parts = round.split(u'|');
        const QString sheet = dataPath(QStringLiteral("northshore/%1.csv").arg(parts[0]));
        const auto imported = runCxw(QStringLiteral("import|%1|%2|--unit|Retail|--round|%3|--date|%4")
                                         .arg(northshore(), sheet, parts[1], parts[2]));
        QVERIFY_DONE(imported);
    }
    const auto sampled = runCxw(QStringLiteral("sample|%1").arg(sample()));
    QVERIFY_DONE(sampled);
}

void TestCxw::newMakesAWorkspaceOnce()
{
    const auto again = runCxw(QStringLiteral("new|%1|--organization|Other").arg(northshore()));
    QCOMPARE(again.code, 1);
    QVERIFY(again.output.isEmpty());
    QVERIFY(!again.messages.isEmpty());
    QCOMPARE(jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(northshore()))).value(u"organization").toString(),
             QStringLiteral("Northshore"));
    QCOMPARE(runCxw(QStringLiteral("sample|%1").arg(northshore())).code, 1);
}

void TestCxw::infoTellsWhatIsThere()
{
    const auto info = runCxw(QStringLiteral("info|%1|--json").arg(northshore()));
    QVERIFY_DONE(info);
    const auto expected =
        QJsonDocument::fromJson(R"({"organization": "Northshore", "units": [{"name": "Retail", "rounds": [
        {"name": "2025 autumn", "date": "2025-10-14", "locked": false, "people": 8, "ballots": 856},
        {"name": "2026 spring", "date": "2026-04-21", "locked": false, "people": 9, "ballots": 1116},
        {"name": "2026 autumn", "date": "2026-10-20", "locked": false, "people": 6, "ballots": 768}]}]})")
            .object();
    QCOMPARE(jsonIn(info), expected);
}

void TestCxw::scoresAreAsPublished_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("file");
    QTest::newRow("2025 autumn") << "2025 autumn"
                                 << "2025-autumn";
    QTest::newRow("2026 spring") << "2026 spring"
                                 << "2026-spring";
    QTest::newRow("2026 autumn") << "2026 autumn"
                                 << "2026-autumn";
}

void TestCxw::scoresAreAsPublished()
{
    QFETCH(const QString, round);
    QFETCH(const QString, file);
    const auto scores = runCxw(QStringLiteral("scores|%1|--unit|Retail|--round|%2|--json").arg(northshore(), round));
    QVERIFY_DONE(scores);
    const auto found = jsonDifferences(jsonIn(scores), dataJson(QStringLiteral("northshore/%1.scores.json").arg(file)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 1000);
}

void TestCxw::comparisonsAreAsPublished_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("file");
    QTest::newRow("autumn to spring") << "2025 autumn"
                                      << "2026 spring"
                                      << "2025-autumn_2026-spring";
    QTest::newRow("spring to autumn") << "2026 spring"
                                      << "2026 autumn"
                                      << "2026-spring_2026-autumn";
}

void TestCxw::comparisonsAreAsPublished()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, file);
    const auto compared = runCxw(QStringLiteral("compare|%1|--from|%2|--to|%3|--json").arg(northshore(), from, to));
    QVERIFY_DONE(compared);
    const auto found =
        jsonDifferences(jsonIn(compared), dataJson(QStringLiteral("northshore/%1.compare.json").arg(file)));
    QVERIFY2(found.lines.isEmpty(), qPrintable(found.lines.join(u'\n')));
    QVERIFY(found.compared > 200);
}

void TestCxw::twoUnitsAreCompared()
{
    const QJsonArray units = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(sample()))).value(u"units").toArray();
    const QString one = units[0].toObject().value(u"name").toString();
    const QString two = units[1].toObject().value(u"name").toString();
    const auto compared =
        runCxw(QStringLiteral("compare|%1|--unit|%2|--from|2026 autumn|--to-unit|%3|--to|2026 autumn|--json")
                   .arg(sample(), one, two));
    QVERIFY_DONE(compared);
    QCOMPARE(jsonIn(compared).value(u"from").toObject().value(u"unit").toString(), one);
    QCOMPARE(jsonIn(compared).value(u"to").toObject().value(u"unit").toString(), two);
    QVERIFY(jsonIn(compared).value(u"common").toInt() > 0);
}

void TestCxw::badSheetsLeaveNothingBehind_data()
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

void TestCxw::badSheetsLeaveNothingBehind()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, places);
    const QString file = freshFile();
    const auto before = runCxw(QStringLiteral("info|%1|--json").arg(file));
    const QString sheet = writeSheet(csv);
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

void TestCxw::aRoundIsReplacedOnlyOnDemand()
{
    const QString file = freshFile();
    const QString words = QStringLiteral("import|%1|%2|--unit|U|--round|R|--date|2026-10-20").arg(file);
    const QByteArray header = "item,participant,value\n";
    QCOMPARE(runCxw(words.arg(writeSheet(header + "culture.hiring/rigor,Ana,1\nculture.hiring/rigor,Ben,1\n"))).code,
             0);
    const QString second = writeSheet(header + "culture.hiring/rigor,Cleo,3\n");
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

void TestCxw::theUnitMayBeLeftOutWhereThereIsOne()
{
    QCOMPARE(runCxw(QStringLiteral("next|%1|--round|2026 autumn").arg(northshore())).code, 0);
    const auto open = runCxw(QStringLiteral("next|%1|--round|2026 autumn").arg(sample()));
    QCOMPARE(open.code, 2);
    QVERIFY(open.messages.contains(u"--unit"));
}

void TestCxw::wrongUsageIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *words, const char *message) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(message);
    };
    row("", "cxw import FILE SHEET");
    row("dance", "“dance”");
    row("new", "Usage: cxw new FILE --organization NAME");
    row("new|FILE", "--organization");
    row("new|FILE|--organization| ", "--organization");
    row("new|FILE|--organization", "organization");
    row("new|FILE|extra|--organization|N", "“extra”");
    row("info|FILE|--jason", "jason");
    row("scores|FILE", "--round");
    row("import|FILE|sheet.csv|--unit|U|--round|R|--date|20.10.2026", "“20.10.2026”");
    row("import|FILE|sheet.csv|--unit|U|--round|R|--date|2026-02-30", "“2026-02-30”");
    row("compare|FILE|--from|R", "--to");
    row("report|FILE|--kind|poem|-o|x.pdf", "“poem”");
    row("report|FILE|--kind|roadmap|-o|x.doc", "“doc”");
    row("report|FILE|--kind|roadmap", "-o");
    row("report|FILE|--kind|full|-o|x.pdf", "not in this version");
    row("report|FILE|--kind|comparison|-o|x.pdf", "not in this version");
    row("report|FILE|--kind|roadmap|-o|x.odt", "not in this version");
    row("chart|FILE|--kind|heatmap|--round|R|-o|x.svg", "not in this version");
    row("chart|FILE|--kind|trend|--round|R|-o|x.svg", "not in this version");
    row("chart|FILE|--kind|radar|--round|R|-o|x.gif", "“gif”");
    row("export|FILE|--format|json|-o|x.json", "not in this version");
}

void TestCxw::wrongUsageIsTold()
{
    QFETCH(QString, words);
    QFETCH(const QString, message);
    words.replace(QLatin1String("FILE"), path(QStringLiteral("nothing-there.cxw")));
    const auto ended = runCxw(words);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.output.isEmpty());
    QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
    QVERIFY(ended.messages.contains(u"cxw "));
    QVERIFY(!QFile::exists(path(QStringLiteral("nothing-there.cxw"))));
}

void TestCxw::whatCannotBeDoneIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *words, const char *message) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(message);
    };
    row("info|MISSING", "nothing-there.cxw");
    row("info|FOREIGN", "2026-spring.csv");
    row("import|FILE|MISSING|--unit|U|--round|R|--date|2026-10-20", "nothing-there.cxw");
    row("scores|FILE|--unit|Wholesale|--round|2026 spring", "“Retail”");
    row("scores|FILE|--unit|Retail|--round|2027 spring", "“2025 autumn”, “2026 spring”, “2026 autumn”");
    row("compare|FILE|--from|2025 autumn|--to|2027 spring", "“2026 autumn”");
    row("compare|FILE|--from|2025 autumn|--to|2026 spring|--to-unit|Wholesale", "“Retail”");
    row("chart|FILE|--kind|radar|--round|2026 spring,2027 spring|-o|x.svg", "“2027 spring”");
    row("report|FILE|--kind|roadmap|-o|/nowhere/at/all/x.pdf", "x.pdf");
}

void TestCxw::whatCannotBeDoneIsTold()
{
    QFETCH(QString, words);
    QFETCH(const QString, message);
    words.replace(QLatin1String("FILE"), northshore());
    words.replace(QLatin1String("MISSING"), path(QStringLiteral("nothing-there.cxw")));
    words.replace(QLatin1String("FOREIGN"), dataPath(QStringLiteral("northshore/2026-spring.csv")));
    const auto ended = runCxw(words);
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.output.isEmpty());
    QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
}

void TestCxw::textIsForPeople_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("info") << "info|FILE" << QStringList{QStringLiteral("Northshore"), QStringLiteral("2026 spring")};
    QTest::newRow("scores") << "scores|FILE|--round|2025 autumn"
                            << QStringList{QStringLiteral("1.12"), QStringLiteral("Ad hoc"),
                                           QStringLiteral("1.08 to 1.24"), QStringLiteral("Repair (now)")};
    QTest::newRow("compare") << "compare|FILE|--from|2025 autumn|--to|2026 spring"
                             << QStringList{QStringLiteral("+0.42"), QStringLiteral("▲ improved"),
                                            QStringLiteral("not applicable in the other round")};
    QTest::newRow("next") << "next|FILE|--round|2025 autumn"
                          << QStringList{QStringLiteral("Repair"), QStringLiteral("Repeatable")};
    QTest::newRow("roadmap") << "roadmap|FILE" << QStringList{QStringLiteral("There is no roadmap yet.")};
    QTest::newRow("check") << "check|FILE" << QStringList{QStringLiteral("is sound")};
}

void TestCxw::textIsForPeople()
{
    QFETCH(QString, words);
    QFETCH(const QStringList, parts);
    words.replace(QLatin1String("FILE"), northshore());
    const auto ended = runCxw(words);
    QVERIFY_DONE(ended);
    for (const QString &part : parts)
        QVERIFY2(QString::fromUtf8(ended.output).contains(part), ended.output.constData());
}

void TestCxw::theSampleIsWhole()
{
    const auto check = runCxw(QStringLiteral("check|%1").arg(sample()));
    QVERIFY_DONE(check);
    const auto info = jsonIn(runCxw(QStringLiteral("info|%1|--json").arg(sample())));
    const QString unit = info.value(u"units")[0].toObject().value(u"name").toString();
    const auto next = runCxw(QStringLiteral("next|%1|--unit|%2|--round|2026 autumn|--json").arg(sample(), unit));
    QVERIFY_DONE(next);
    const auto first = jsonIn(next).value(u"steps")[0].toObject();
    QCOMPARE(first.value(u"phase").toString(), QStringLiteral("elevate"));
    const auto roadmap = runCxw(QStringLiteral("roadmap|%1|--unit|%2|--json").arg(sample(), unit));
    QVERIFY_DONE(roadmap);
    const auto plan = jsonIn(roadmap);
    QCOMPARE(plan.value(u"phases").toArray().size(), 4);
    QCOMPARE(plan.value(u"projections").toArray().size(), 4);
    QVERIFY(plan.value(u"initiatives").toArray().size() > 3);
    QVERIFY(!plan.value(u"initiatives")[0].toObject().value(u"title").toString().isEmpty());
}

void TestCxw::helpIsGiven()
{
    const auto help = runCxw(QStringLiteral("--help"));
    QVERIFY_DONE(help);
    for (const char *verb : {"new", "sample", "import", "info", "scores", "compare", "next", "roadmap", "report",
                             "chart", "export", "check"})
        QVERIFY2(help.output.contains(QByteArray("cxw ").append(verb).append(" FILE")), verb);
    const auto one = runCxw(QStringLiteral("compare|--help"));
    QVERIFY_DONE(one);
    QVERIFY(one.output.contains("--from R1 --to R2"));
}

void TestCxw::reportsAreWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("further");
    QTest::newRow("roadmap") << "roadmap"
                             << "|--round|2026 autumn";
    QTest::newRow("executive") << "executive"
                               << "|--round|2026 spring|--paper|letter";
    QTest::newRow("latest round") << "roadmap"
                                  << "";
}

void TestCxw::reportsAreWritten()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, further);
    const QString target = path(QStringLiteral("report.pdf"));
    QFile::remove(target);
    const auto report = runCxw(QStringLiteral("report|%1|--kind|%2|-o|%3").arg(northshore(), kind, target) + further);
    // Qt may remark on the surroundings when it draws, such as on a missing XDG_RUNTIME_DIR.
    QVERIFY2(report.code == 0, qPrintable(report.messages));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.size() > 5000);
}

void TestCxw::chartsAreDrawn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("beginning");
    const QString radar = QStringLiteral("--kind|radar|--unit|Private customers|--round|2026 autumn,2026 spring");
    const QString gantt = QStringLiteral("--kind|gantt|--unit|Private customers|--round|2026 autumn");
    QTest::newRow("radar as SVG") << radar << "radar.svg" << QByteArray("<?xml");
    QTest::newRow("radar as PNG") << radar << "radar.png" << QByteArray("\x89PNG");
    QTest::newRow("gantt as SVG") << gantt << "gantt.svg" << QByteArray("<?xml");
    QTest::newRow("gantt as PNG") << gantt << "gantt.png" << QByteArray("\x89PNG");
}

void TestCxw::chartsAreDrawn()
{
    QFETCH(const QString, words);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, beginning);
    const auto chart = runCxw(QStringLiteral("chart|%1|%2|-o|%3").arg(sample(), words, path(target)));
    // Qt may remark on the surroundings when it draws, such as on a missing XDG_RUNTIME_DIR.
    QVERIFY2(chart.code == 0, qPrintable(chart.messages));
    QFile file(path(target));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(beginning));
    QVERIFY(content.size() > 5000);
}

QTEST_GUILESS_MAIN(TestCxw)
#include "tst_cxw.moc"
