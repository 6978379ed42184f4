// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cxwsupport.h"

using namespace cxw::test;

/// What is said to somebody who asks for what cannot be.
class TestCxwUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void whatCannotBeDoneIsTold_data();
    void whatCannotBeDoneIsTold();
    void helpIsGiven();

private:
    CxwFolder m_folder;
};

void TestCxwUsage::wrongUsageIsTold_data()
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
    row("import|FILE|sheet.csv|--unit|U|--round|R|--date|1850-02-03", "1900 to 2200");
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
    row("pack|FILE", "-o");
    row("pack|FILE|-o|x.cxwp|--password|secret", "password");
    row("unpack|FILE", "-o");
    row("salvage|FILE", "-o");
    row("share|FILE", "-o");
}

void TestCxwUsage::wrongUsageIsTold()
{
    QFETCH(QString, words);
    QFETCH(const QString, message);
    words.replace(QLatin1String("FILE"), m_folder.path(QStringLiteral("nothing-there.cxw")));
    const auto ended = runCxw(words);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.output.isEmpty());
    QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
    QVERIFY(ended.messages.contains(u"cxw "));
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("nothing-there.cxw"))));
}

void TestCxwUsage::whatCannotBeDoneIsTold_data()
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

void TestCxwUsage::whatCannotBeDoneIsTold()
{
    QFETCH(QString, words);
    QFETCH(const QString, message);
    words.replace(QLatin1String("FILE"), m_folder.northshore());
    words.replace(QLatin1String("MISSING"), m_folder.path(QStringLiteral("nothing-there.cxw")));
    words.replace(QLatin1String("FOREIGN"), dataPath(QStringLiteral("northshore/2026-spring.csv")));
    const auto ended = runCxw(words);
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.output.isEmpty());
    QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
}

void TestCxwUsage::helpIsGiven()
{
    const auto help = runCxw(QStringLiteral("--help"));
    QVERIFY_DONE(help);
    for (const char *verb : {"new", "sample", "import", "info", "scores", "compare", "next", "roadmap", "report",
                             "chart", "export", "check", "salvage", "pack", "share"})
        QVERIFY2(help.output.contains(QByteArray("cxw ").append(verb).append(" FILE")), verb);
    const auto one = runCxw(QStringLiteral("compare|--help"));
    QVERIFY_DONE(one);
    QVERIFY(one.output.contains("--from R1 --to R2"));
}

QTEST_GUILESS_MAIN(TestCxwUsage)
#include "tst_cxw_usage.moc"
