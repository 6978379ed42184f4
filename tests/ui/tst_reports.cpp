// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"
#include "tests/support/reportbench.h"
#include "ui/charts/radarchart.h"
#include "ui/rendering/chartfile.h"
#include "ui/rendering/reportpages.h"
#include "ui/rendering/reportpdf.h"
#include "ui/reports/reportspage.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

/// Where the text begins and ends on a page, in points from its upper and its lower edge.
constexpr double textTop = 44;
constexpr double textBottom = 52;

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2").arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePdfIsSound_data();
    void thePdfIsSound();
    void theRoadmapNamesEverything();
    void theExecutiveSummaryStandsOnOnePage_data();
    void theExecutiveSummaryStandsOnOnePage();
    void theFiguresAreThoseOfTheScore();
    void anEmptyRoundGivesReportsToo();
    void noRowIsTornByAPagesEnd();
    void everyWordCanBeFound();
    void nothingReachesOverTheEdges_data();
    void nothingReachesOverTheEdges();
    void chartsAreVectors();
    void thePageExportsWhatItShows();
    void thePageSaysWhenAFileCannotBeWritten();

private:
    [[nodiscard]] QString write(const Report &report, Paper paper);

    QTemporaryDir m_folder;
};

void TestReports::initTestCase()
{
    style::applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.isValid());
}

QString TestReports::write(const Report &report, Paper paper)
{
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    const auto bytes = toPdf(ReportPages(report, paper));
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size())
        qFatal("the report could not be written");
    return path;
}

void TestReports::thePdfIsSound_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("executive A4") << ReportKind::Executive << Paper::A4 << QStringLiteral("595 x 842 pts (A4)");
    QTest::newRow("executive Letter") << ReportKind::Executive << Paper::Letter
                                      << QStringLiteral("612 x 792 pts (letter)");
    QTest::newRow("roadmap A4") << ReportKind::Roadmap << Paper::A4 << QStringLiteral("842 x 595 pts (A4)");
    QTest::newRow("roadmap Letter") << ReportKind::Roadmap << Paper::Letter << QStringLiteral("792 x 612 pts (letter)");
}

void TestReports::thePdfIsSound()
{
    QFETCH(ReportKind, kind);
    QFETCH(Paper, paper);
    QFETCH(QString, size);
    const ReportBench bench(sample());
    const QString path = write(bench.report(kind), paper);
    QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                .contains(QStringLiteral("No syntax or stream encoding errors found")));
    // Two lines of heading, then one for each font: name, type, encoding, embedded, subset, Unicode.
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString &font : fonts.mid(2))
        QVERIFY2(font.contains(
                     QRegularExpression(QStringLiteral("(OpenSans|DejaVuSans)\\S* .*Identity-H +yes +(yes|no) +yes"))),
                 qPrintable(font));
    QCOMPARE(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n'), 2);
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Private customers"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +Tarnbridge Insurance"))));
    QVERIFY2(info.contains(size), qPrintable(info));
    QVERIFY(QFileInfo(path).size() < 300 * 1024);
}

void TestReports::theRoadmapNamesEverything()
{
    const ReportBench bench(sample());
    const QString path = write(bench.report(ReportKind::Roadmap), Paper::A4);
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).simplified();
    QVERIFY(text.contains(QStringLiteral("Tarnbridge Insurance")));
    for (const Competency &competency : bench.model->competencies)
        QVERIFY2(text.contains(competency.name), qPrintable(competency.name));
    for (const Phase &phase : bench.model->phases)
        QVERIFY2(text.contains(phase.name), qPrintable(phase.name));
    const QString pages = outputOf(QStringLiteral("pdfinfo"), {path});
    const int count = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(pages).captured(1).toInt();
    QVERIFY(text.contains(QStringLiteral("Page 1 of %1").arg(count)));
    QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(count)));
}

void TestReports::theExecutiveSummaryStandsOnOnePage_data()
{
    QTest::addColumn<Edit>("content");
    QTest::newRow("sample") << sample();
    QTest::newRow("long names") << sampleNamed(longLatin());
    QTest::newRow("Japanese names") << sampleNamed(japanese());
    QTest::newRow("Hebrew names") << sampleNamed(hebrew());
    QTest::newRow("nothing answered") << bareRound();
    QTest::newRow("nothing planned") << sampleWithoutPlan();
    QTest::newRow("very much planned") << sampleWithMany(80);
    QTest::newRow("nobody's plan") << sampleWith([](Initiative &initiative) { initiative.owner.clear(); });
}

void TestReports::theExecutiveSummaryStandsOnOnePage()
{
    QFETCH(Edit, content);
    const ReportBench bench(content);
    for (const Paper paper : {Paper::A4, Paper::Letter})
        QCOMPARE(ReportPages(bench.report(ReportKind::Executive), paper).count(), 1);
}

void TestReports::theFiguresAreThoseOfTheScore()
{
    const ReportBench bench(sample());
    const QString path = write(bench.report(ReportKind::Executive), Paper::A4);
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    const RoundScore *score = bench.document->figures().round(bench.newestRound().id);
    QVERIFY(text.contains(displayScore(score->scores.overall.value)));
    for (const CompetencyScore &competency : score->scores.competencies)
        QVERIFY(text.contains(displayScore(competency.score.value)));
}

void TestReports::anEmptyRoundGivesReportsToo()
{
    const ReportBench bench(bareRound());
    for (const ReportKind kind : {ReportKind::Executive, ReportKind::Roadmap})
        QVERIFY(ReportPages(bench.report(kind), Paper::A4).count() >= 1);
    QVERIFY(!makeReport(*bench.document, ReportKind::Roadmap, {QStringLiteral("nowhere")}));
}

void TestReports::noRowIsTornByAPagesEnd()
{
    const ReportBench bench(sampleNamed(longLatin()));
    const QString path = write(bench.report(ReportKind::Roadmap), Paper::A4);
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    for (const Initiative &initiative : bench.document->workspace().initiatives(bench.newestRound().unit)) {
        // The last words of the measure stand on the page on which its first words do.
        const QStringList words = initiative.measure.split(QRegularExpression(QStringLiteral("[\\s-]+")));
        if (words.size() < 4)
            continue;
        const bool together = std::any_of(pages.begin(), pages.end(), [&](const QString &page) {
            return std::all_of(words.begin(), words.end(), [&](const QString &word) { return page.contains(word); });
        });
        QVERIFY2(together, qPrintable(initiative.measure));
    }
}

void TestReports::everyWordCanBeFound()
{
    const ReportBench bench(sample());
    for (const ReportKind kind : {ReportKind::Executive, ReportKind::Roadmap}) {
        const QString path = write(bench.report(kind), Paper::A4);
        const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        // Latin ligatures, from U+FB00 on, are not what anybody types into a search.
        const auto ligature = QRegularExpression(QStringLiteral("[\\x{fb00}-\\x{fb06}]")).match(text);
        QVERIFY2(!ligature.hasMatch(), qPrintable(text.mid(ligature.capturedStart() - 20, 40)));
    }
}

void TestReports::nothingReachesOverTheEdges_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::newRow("executive") << ReportKind::Executive;
    QTest::newRow("roadmap") << ReportKind::Roadmap;
}

void TestReports::nothingReachesOverTheEdges()
{
    QFETCH(ReportKind, kind);
    const ReportBench bench(sampleNamed(longLatin()));
    const QString path = write(bench.report(kind), Paper::A4);
    const QString boxes = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    const QRegularExpression page(QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""));
    const double width = page.match(boxes).captured(1).toDouble();
    const double height = page.match(boxes).captured(2).toDouble();
    QVERIFY(width > 0);
    QRegularExpressionMatchIterator words = QRegularExpression(QStringLiteral("<word xMin=\"([-\\d.]+)\" "
                                                                              "yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" "
                                                                              "yMax=\"([-\\d.]+)\">"))
                                                .globalMatch(boxes);
    int count = 0;
    while (words.hasNext()) {
        const auto word = words.next();
        const double top = word.captured(2).toDouble();
        const double bottom = word.captured(4).toDouble();
        // The foot stands under the text.
        const bool inFoot = top > height - textBottom + 1;
        const bool inText = top > textTop - 2 && bottom < height - textBottom + 2;
        QVERIFY2(word.captured(1).toDouble() > 40 && word.captured(3).toDouble() < width - 40
                     && (inFoot ? bottom < height : inText),
                 qPrintable(word.captured(0)));
        ++count;
    }
    QVERIFY(count > 100);
}

void TestReports::chartsAreVectors()
{
    const ReportBench bench(sample());
    const Round round = bench.newestRound();
    const RadarData radar =
        roundRadar(*bench.model, round, *bench.document->figures().round(round.id), nullptr, nullptr);
    const GanttData gantt = ganttOf(bench.document->workspace(), *bench.model, round.unit, QDate(2026, 11, 21));
    for (const auto &svg : {chartFile(radar, FileFormat::Svg), chartFile(gantt, FileFormat::Svg)}) {
        QVERIFY(svg);
        QVERIFY(svg.value().contains("<text"));
        QVERIFY(!svg.value().contains("<image"));
    }
    QImage picture;
    QVERIFY(picture.loadFromData(chartFile(radar, FileFormat::Png).value(), "PNG"));
    QVERIFY(picture.width() > 1000);
}

void TestReports::thePageExportsWhatItShows()
{
    const ReportBench bench(sample());
    Selection selection(*bench.document);
    Session session{*bench.document, selection};
    ReportsPage page(session);
    page.resize(1100, 700);
    page.show();
    QSignalSpy trouble(&page, &Page::trouble);
    QSignalSpy notice(&page, &Page::notice);
    const QString path = m_folder.filePath(QStringLiteral("exported.pdf"));
    page.exportTo(path);
    QCOMPARE(trouble.count(), 0);
    QCOMPARE(notice.count(), 1);
    const auto says = [&](const char *line) {
        return outputOf(QStringLiteral("pdfinfo"), {path}).contains(QRegularExpression(QString::fromLatin1(line)));
    };
    QVERIFY(says("Pages: +1\n"));
    QVERIFY(says("Page size: .*A4"));
    auto *paper = page.findChild<QComboBox *>();
    paper->setCurrentIndex(paper->findText(QStringLiteral("Letter")));
    page.exportTo(path);
    QVERIFY(says("Page size: .*letter"));
}

void TestReports::thePageSaysWhenAFileCannotBeWritten()
{
    const ReportBench bench(sample());
    Selection selection(*bench.document);
    Session session{*bench.document, selection};
    ReportsPage page(session);
    page.show();
    QSignalSpy trouble(&page, &Page::trouble);
    QSignalSpy notice(&page, &Page::notice);
    page.exportTo(m_folder.filePath(QStringLiteral("no/such/folder/r.pdf")));
    QCOMPARE(trouble.count(), 1);
    QCOMPARE(notice.count(), 0);
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
