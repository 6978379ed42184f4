// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/reportbench.h"
#include "ui/rendering/columnshares.h"
#include "ui/rendering/missingletters.h"
#include "ui/rendering/reportpages.h"
#include "ui/rendering/reportpdf.h"
#include "ui/reports/reportspage.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace cxw;
using namespace cxw::test;

namespace {

/// Above the line of the foot, in points from the lower edge.
constexpr int footRoom = 52;
constexpr int topMargin = 44;

QImage pictureOf(const ReportPages &pages, int page)
{
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(painter, page);
    return image;
}

/// The share of the text's height down to which anything is drawn.
double filled(const QImage &page)
{
    const int bottom = page.height() - footRoom;
    for (int y = bottom; y > topMargin; --y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 245)
                return static_cast<double>(y - topMargin) / (bottom - topMargin);
        }
    }
    return 0;
}

/// All tables, among them those in columns.
std::vector<TableElement> tablesOf(const std::vector<ReportElement> &elements)
{
    std::vector<TableElement> tables;
    for (const ReportElement &element : elements) {
        if (const auto *table = std::get_if<TableElement>(&element.content))
            tables.push_back(*table);
        if (const auto *columns = std::get_if<ColumnsElement>(&element.content)) {
            for (const auto &side : {columns->left, columns->right}) {
                const auto within = tablesOf(side);
                tables.insert(tables.end(), within.begin(), within.end());
            }
        }
    }
    return tables;
}

/// What stands between blanks and where a line may end, heads among it.
QStringList wordsOf(const TableElement &table)
{
    QStringList words;
    const auto add = [&](const QString &text) {
        for (const QString &word :
             text.split(QRegularExpression(QStringLiteral("[\\s\\p{Z}\\p{Cf}\\-/–—]+")), Qt::SkipEmptyParts))
            words.append(word);
    };
    for (const auto &column : table.columns)
        add(column.title);
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row)
            add(cell);
    }
    return words;
}

/// The text of each page, as a PDF reader finds it.
QStringList textOfPages(const QTemporaryDir &folder, const Report &report)
{
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const auto bytes = toPdf(ReportPages(report, Paper::A4));
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size())
        qFatal("the report could not be written");
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

} // namespace

/// How reports stand on their pages.
class TestReportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPageStandsNearlyEmpty_data();
    void noPageStandsNearlyEmpty();
    void headingsStayWithWhatTheyIntroduce();
    void aKeyFigureIsNeverBroken_data();
    void aKeyFigureIsNeverBroken();
    void noWordOfATableIsBroken_data();
    void noWordOfATableIsBroken();
    void longNamesMakeNoTallRows_data();
    void longNamesMakeNoTallRows();
    void columnsShareTheirWidthByNeed();
    void theRadarIsReadFromAChair();
    void noLineEndsWithinADate();
    void aNameFromRightToLeftTurnsNoLineRound();
    void lettersThatNoFontHasAreNamedBefore_data();
    void lettersThatNoFontHasAreNamedBefore();
    void everyLetterOfTheSampleCanBeDrawn();
    void thePageSaysOnceThatThePlanHasErrors();

private:
    QTemporaryDir m_folder;
};

void TestReportPages::initTestCase()
{
    style::applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestReportPages::noPageStandsNearlyEmpty_data()
{
    QTest::addColumn<Edit>("content");
    QTest::newRow("sample") << sample();
    QTest::newRow("long names") << sampleNamed(longLatin());
    QTest::newRow("Japanese names") << sampleNamed(japanese());
    QTest::newRow("very much planned") << sampleWithMany(60);
    QTest::newRow("nothing planned") << sampleWithoutPlan();
    QTest::newRow("nothing answered") << bareRound();
}

void TestReportPages::noPageStandsNearlyEmpty()
{
    QFETCH(Edit, content);
    const ReportBench bench(content);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const ReportPages pages(bench.report(ReportKind::Roadmap), paper);
        for (int page = 0; page < pages.count(); ++page) {
            const double share = filled(pictureOf(pages, page));
            QVERIFY2(share >= 0.28, qPrintable(QStringLiteral("page %1 of %2: %3")
                                                   .arg(QString::number(page + 1), QString::number(pages.count()),
                                                        QString::number(share))));
        }
    }
}

void TestReportPages::headingsStayWithWhatTheyIntroduce()
{
    // Longer and longer measures push the headings over every place of a page.
    for (int words = 0; words < 12; words += 2) {
        const Edit edit = sampleWith(
            [&](Initiative &initiative) { initiative.measure += QStringLiteral(" and more of it").repeated(words); });
        const ReportBench bench(edit);
        const QStringList pages = textOfPages(m_folder, bench.report(ReportKind::Roadmap));
        for (const Phase &phase : bench.model->phases) {
            const QString heading = phase.name + QStringLiteral(", ");
            const auto page = std::ranges::find_if(pages, [&](const QString &text) {
                return text.contains(QRegularExpression(u"(^|\n)" + heading + u"\\d"));
            });
            QVERIFY(page != pages.end());
            const QString below = page->mid(page->indexOf(QRegularExpression(heading + u"\\d")));
            // Its sentence, the head of its table and the first row stand under it.
            QVERIFY2(below.simplified().contains(QStringLiteral("Its gate")), qPrintable(phase.name));
            QVERIFY2(below.contains(QStringLiteral("Initiative")), qPrintable(phase.name));
            QVERIFY2(below.count(u'\n') >= 6, qPrintable(phase.name));
        }
    }
}

void TestReportPages::aKeyFigureIsNeverBroken_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("the longest phase") << QStringLiteral("Differentiate");
    QTest::newRow("a German one") << QStringLiteral("Differenzierungsphase");
    QTest::newRow("several words") << QStringLiteral("Differentiate without end");
}

void TestReportPages::aKeyFigureIsNeverBroken()
{
    QFETCH(QString, value);
    Report report;
    report.title = QStringLiteral("Figures");
    report.singlePage = true;
    const KeyFiguresElement::Entry entry{QStringLiteral("Phase"), value, QStringLiteral("remark")};
    report.elements = {{KeyFiguresElement{{entry, entry, entry, entry}}}};
    const QString text = textOfPages(m_folder, report).join(QString());
    for (const QString &word : value.split(u' '))
        QCOMPARE(text.count(word), 4);
}

void TestReportPages::noWordOfATableIsBroken_data()
{
    QTest::addColumn<Edit>("content");
    QTest::newRow("sample") << sample();
    QTest::newRow("long names") << sampleNamed(longLatin());
    QTest::newRow("very much planned") << sampleWithMany(60);
    QTest::newRow("German words") << sampleWith([](Initiative &initiative) {
        initiative.owner = QStringLiteral("Geschäftsbereichsleitung Vertrieb");
        initiative.measure = QStringLiteral("Kundenzufriedenheitsbefragung je Vierteljahr");
    });
}

void TestReportPages::noWordOfATableIsBroken()
{
    QFETCH(Edit, content);
    const ReportBench bench(content);
    for (const ReportKind kind : {ReportKind::Roadmap, ReportKind::Executive}) {
        const Report report = bench.report(kind);
        const QStringList read = textOfPages(m_folder, report)
                                     .join(u' ')
                                     .split(QRegularExpression(QStringLiteral("[\\s\\p{Z}\\p{Cf}\\-/–—]+")));
        const QSet<QString> found(read.begin(), read.end());
        for (const TableElement &table : tablesOf(report.elements)) {
            for (const QString &word : wordsOf(table))
                QVERIFY2(found.contains(word), qPrintable(word));
        }
    }
}

void TestReportPages::longNamesMakeNoTallRows_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << longLatin();
    QTest::newRow("Japanese") << japanese();
}

void TestReportPages::longNamesMakeNoTallRows()
{
    // Whoever answers for an initiative takes no more lines than what it does.
    QFETCH(QString, name);
    const Edit edit = sampleWith([&](Initiative &initiative) { initiative.owner = name; });
    const QStringList pages = textOfPages(m_folder, ReportBench(edit).report(ReportKind::Roadmap));
    const QStringList usual = textOfPages(m_folder, ReportBench(sample()).report(ReportKind::Roadmap));
    QVERIFY2(pages.size() <= usual.size() + 2,
             qPrintable(QStringLiteral("%1 pages, else %2")
                            .arg(QString::number(pages.size()), QString::number(usual.size()))));
}

void TestReportPages::columnsShareTheirWidthByNeed()
{
    // Words stay whole, and who has more text gets more.
    const auto shared = columnShares({{60, 60, 40}, {30, 300, 200}, {50, 900, 800}}, 400);
    QVERIFY(shared[0] >= 60 && shared[1] >= 30 && shared[2] > shared[1]);
    QVERIFY(qAbs(shared[0] + shared[1] + shared[2] - 400) < 0.1);
    // A short text beside very long ones does not stand in many lines.
    const auto beside = columnShares({{20, 95, 90}, {60, 2400, 2400}}, 500);
    QVERIFY(beside[0] > 30);
    // Words that together ask for more than there is give way, the longest first.
    const auto narrow = columnShares({{300, 300, 300}, {40, 80, 60}, {120, 200, 150}}, 200);
    QVERIFY(narrow[1] >= 39.9);
    QVERIFY(narrow[0] < 90 && narrow[2] < 90);
    // Where all has room, the columns keep their proportion.
    const auto wide = columnShares({{10, 20, 20}, {10, 40, 40}}, 300);
    QVERIFY(qAbs(wide[1] - 200) < 0.1);
}

void TestReportPages::theRadarIsReadFromAChair()
{
    // The outline of this round has its colour; a fifth of the page's width and more lies between its ends.
    const ReportBench bench(sample());
    const QImage page = pictureOf(ReportPages(bench.report(ReportKind::Executive), Paper::A4), 0);
    const QColor target = style::color(Role::Target, style::printPalette());
    int left = page.width();
    int right = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width() / 2; ++x) {
            const QColor found = page.pixelColor(x, y);
            if (std::abs(found.red() - target.red()) + std::abs(found.green() - target.green())
                    + std::abs(found.blue() - target.blue())
                < 40) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    QVERIFY2(right - left > 80, qPrintable(QString::number(right - left)));
}

void TestReportPages::noLineEndsWithinADate()
{
    QString words;
    for (int count = 0; count < 120; ++count)
        words += QStringLiteral("%1 13. Nov. 2026, Juni 2027 ").arg(QString(1 + count % 13, u'x'));
    Report report;
    report.elements.push_back({ParagraphElement{words}});
    const QString text = textOfPages(m_folder, report).join(u'\n');
    QVERIFY(text.count(u'\n') > 20);
    static const QRegularExpression torn(QStringLiteral("(13\\.|Nov\\.|Juni)\\s*\\n"));
    const auto found = torn.match(text);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void TestReportPages::aNameFromRightToLeftTurnsNoLineRound()
{
    const QStringList pages = textOfPages(m_folder, ReportBench(sampleNamed(hebrew())).report(ReportKind::Executive));
    const QString text = pages.join(QString());
    QVERIFY(text.contains(QStringLiteral("13 Oct 2026")));
    // The first line begins with the name and goes on with the sentence.
    const QString title = text.split(u'\n', Qt::SkipEmptyParts).first();
    QVERIFY2(title.contains(QStringLiteral(": where customer experience")), qPrintable(title));
}

void TestReportPages::lettersThatNoFontHasAreNamedBefore_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("Japanese") << QStringLiteral("顧客 ")
                              << QStringList{QStringLiteral("U+9867"), QStringLiteral("fonts-noto-cjk")};
    QTest::newRow("emoji") << QStringLiteral("\U0001F680 ")
                           << QStringList{QStringLiteral("U+1F680"), QStringLiteral("fonts-symbola")};
    QTest::newRow("Devanagari") << QStringLiteral("ग्राहक ")
                                << QStringList{QStringLiteral("U+0917"), QStringLiteral("fonts-noto-core")};
}

void TestReportPages::lettersThatNoFontHasAreNamedBefore()
{
    QFETCH(QString, beginning);
    QFETCH(QStringList, named);
    const ReportBench bench(sampleNamed(beginning));
    const auto onlyLatin = [](char32_t letter) { return letter < 0x900 || (letter >= 0x2000 && letter < 0x2800); };
    for (const ReportKind kind : {ReportKind::Executive, ReportKind::Roadmap}) {
        const QString said = missingLetters(bench.report(kind), onlyLatin).join(u' ');
        for (const QString &each : named)
            QVERIFY2(said.contains(each), qPrintable(said));
        QCOMPARE(missingLetters(bench.report(kind), [](char32_t) { return true; }), QStringList());
    }
}

void TestReportPages::everyLetterOfTheSampleCanBeDrawn()
{
    for (const ReportKind kind : {ReportKind::Executive, ReportKind::Roadmap})
        QCOMPARE(missingLetters(ReportBench(sample()).report(kind)), QStringList());
    QVERIFY(!canDrawLetter(0x10FFFD));
}

void TestReportPages::thePageSaysOnceThatThePlanHasErrors()
{
    const ReportBench bench(sample());
    Selection selection(*bench.document);
    Session session{*bench.document, selection};
    ReportsPage page(session);
    page.resize(1280, 720);
    page.show();
    auto *cautions = page.findChild<QLabel *>(QStringLiteral("cautions"));
    QVERIFY(cautions && cautions->isVisible());
    QCOMPARE(cautions->text().count(QStringLiteral("The plan has")), 1);
    const ReportBench sound(sampleWith([](Initiative &initiative) { initiative.dependsOn.clear(); }));
    Selection other(*sound.document);
    Session second{*sound.document, other};
    ReportsPage quiet(second);
    quiet.show();
    QVERIFY(!quiet.findChild<QLabel *>(QStringLiteral("cautions"))->isVisible());
}

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
