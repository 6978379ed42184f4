// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recordtext.h"
#include "ui/charts/ganttarrows.h"
#include "ui/charts/ganttchart.h"
#include "ui/charts/ganttlayout.h"
#include "ui/charts/ganttview.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

using namespace cxw;

namespace {

GanttBar bar(const char *id, const QString &title, QDate start, QDate end,
             InitiativeStatus status = InitiativeStatus::Planned, const std::vector<InitiativeId> &dependsOn = {})
{
    return {{QString::fromLatin1(id)}, title, QStringLiteral("Ada Owner"), start, end, status, dependsOn};
}

GanttData twoPhases()
{
    GanttData data;
    data.title = QStringLiteral("Retail");
    data.today = QDate(2026, 5, 11);
    data.first = QDate(2026, 2, 2);
    data.last = QDate(2027, 3, 31);
    GanttPhase repair{0, QStringLiteral("Repair"), QDate(2026, 2, 2), QDate(2026, 6, 30), {}};
    repair.bars = {bar("a", QStringLiteral("Ask"), QDate(2026, 2, 2), QDate(2026, 4, 30), InitiativeStatus::Done),
                   bar("b", QStringLiteral("Ring back"), QDate(2026, 5, 4), QDate(2026, 6, 30),
                       InitiativeStatus::Active, {{QStringLiteral("a")}})};
    GanttPhase elevate{1, QStringLiteral("Elevate"), QDate(2026, 7, 1), QDate(2027, 3, 31), {}};
    elevate.bars = {bar("c", QStringLiteral("Coach"), QDate(2026, 9, 1), QDate(2027, 3, 31)),
                    bar("d", QStringLiteral("Some day"), {}, QDate(2027, 2, 28)),
                    bar("e", QStringLiteral("Another day"), {}, {})};
    data.phases = {repair, elevate};
    return data;
}

GanttData manyBars(int count, const QString &title)
{
    GanttData data = twoPhases();
    data.phases[0].bars.clear();
    for (int place = 0; place < count; ++place) {
        const QDate start = QDate(2026, 2, 2).addDays(place * 17 % 350);
        data.phases[0].bars.push_back({{QString::number(place)},
                                       title,
                                       QStringLiteral("A. Very-Long-Name of Somewhere"),
                                       start,
                                       start.addDays(place * 13 % 120),
                                       InitiativeStatus::Active,
                                       {}});
    }
    return data;
}

QImage pictureOf(const GanttData &data, const QSize &size, const QPalette &palette)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    paintGantt(painter, image.rect(), data, palette);
    return image;
}

bool near(const QColor &left, const QColor &right)
{
    return std::abs(left.red() - right.red()) + std::abs(left.green() - right.green())
               + std::abs(left.blue() - right.blue())
           < 24;
}

} // namespace

class TestGanttChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axisHoldsWholeQuarters();
    void axisNamesWhatHasRoom_data();
    void axisNamesWhatHasRoom();
    void axisWithoutDatesIsAroundToday();
    void textsStayInsideAndOffTheBars_data();
    void textsStayInsideAndOffTheBars();
    void arrowsPassBehindLabels();
    void statusesDifferWithoutColour();
    void nothingIsCutInASmallRectangle();
    void pagesHoldEverythingOnce_data();
    void pagesHoldEverythingOnce();
    void tableHasAllInitiatives();
    void svgIsMadeOfVectors();
    void keysAndClicksSelect();
    void whatLacksADateIsReadAndReached();
    void copiesAsTable();
    void screenReaderGetsATable();
};

void TestGanttChart::axisHoldsWholeQuarters()
{
    const GanttAxis axis(twoPhases(), 10, 1000);
    QCOMPARE(axis.from(), QDate(2026, 1, 1));
    QCOMPARE(axis.to(), QDate(2027, 4, 1));
    QCOMPARE(axis.x(QDate(2026, 1, 1)), 10.0);
    QCOMPARE(axis.xAfter(QDate(2027, 3, 31)), 1010.0);
    QVERIFY(axis.shows(QDate(2027, 3, 31)));
    QVERIFY(!axis.shows(QDate(2027, 4, 1)));
    const auto years = axis.years();
    QCOMPARE(years.size(), size_t(2));
    QCOMPARE(years[0].text, QStringLiteral("2026"));
    QCOMPARE(years[1].left, axis.x(QDate(2027, 1, 1)));
}

void TestGanttChart::axisNamesWhatHasRoom_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<size_t>("divisions");
    QTest::addColumn<bool>("named");
    QTest::newRow("months") << 1200.0 << size_t(15) << true;
    QTest::newRow("quarters") << 300.0 << size_t(5) << true;
    QTest::newRow("no room for names") << 60.0 << size_t(5) << false;
}

void TestGanttChart::axisNamesWhatHasRoom()
{
    QFETCH(double, width);
    const auto divisions = GanttAxis(twoPhases(), 0, width).divisions();
    QTEST(divisions.size(), "divisions");
    QTEST(!divisions.front().text.isEmpty(), "named");
}

void TestGanttChart::axisWithoutDatesIsAroundToday()
{
    GanttData data;
    data.today = QDate(2026, 5, 11);
    const GanttAxis axis(data, 0, 100);
    QVERIFY(axis.shows(data.today));
    QVERIFY(axis.from().daysTo(axis.to()) > 180);
}

void TestGanttChart::textsStayInsideAndOffTheBars_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("width");
    const QString longTitle = QStringLiteral("Unterlagen, die der Kunde schon einmal geschickt hat, nicht noch "
                                             "einmal anfordern, und zwar in keinem einzigen Schreiben");
    for (const double width : {480.0, 760.0, 1060.0, 1800.0}) {
        QTest::addRow("short %d", static_cast<int>(width)) << QStringLiteral("Ask") << width;
        QTest::addRow("long %d", static_cast<int>(width)) << longTitle << width;
        QTest::addRow("none %d", static_cast<int>(width)) << QString() << width;
    }
}

void TestGanttChart::textsStayInsideAndOffTheBars()
{
    QFETCH(QString, title);
    QFETCH(double, width);
    const GanttLayout layout(manyBars(40, title), width);
    const QRectF chart(0, 0, layout.width(), layout.height());
    for (const GanttBarPlace &place : layout.bars()) {
        QVERIFY(chart.contains(place.shape.isEmpty() ? place.dates.area : place.shape));
        for (const auto &[text, inside] :
             {std::pair(place.title, place.titleInside), std::pair(place.owner, place.ownerInside)}) {
            if (text.isEmpty())
                continue;
            QVERIFY(chart.contains(text.area));
            if (inside)
                QVERIFY(place.shape.contains(text.area));
            else
                QVERIFY(!place.shape.intersects(text.area));
        }
        if (!place.title.isEmpty() && !place.owner.isEmpty())
            QVERIFY(!place.title.area.intersects(place.owner.area));
    }
}

void TestGanttChart::arrowsPassBehindLabels()
{
    GanttData data = manyBars(30, QStringLiteral("A title of some length"));
    for (size_t place = 1; place < data.phases[0].bars.size(); ++place)
        data.phases[0].bars[place].dependsOn = {data.phases[0].bars[place / 2].id};
    const GanttLayout layout(data, 900);
    const auto arrows = ganttArrows(data, layout);
    QCOMPARE(arrows.size(), size_t(29));
    for (const GanttArrow &arrow : arrows) {
        for (const QLineF &piece : arrow.pieces) {
            QVERIFY(piece.dx() == 0 || piece.dy() == 0);
            for (const GanttBarPlace &place : layout.bars()) {
                const QRectF label = place.title.area.adjusted(0, 3, 0, -3);
                const bool crosses =
                    !place.titleInside && !place.title.isEmpty()
                    && label.intersects(QRectF(piece.p1(), piece.p2()).normalized().adjusted(-.1, -.1, .1, .1));
                QVERIFY(!crosses);
            }
        }
    }
}

void TestGanttChart::statusesDifferWithoutColour()
{
    const GanttData data = twoPhases();
    const QPalette palette = style::printPalette();
    const GanttLayout layout(data, 1000);
    const QImage image = pictureOf(data, QSize(1000, static_cast<int>(layout.height()) + 1), palette);
    const auto inside = [&](size_t place) {
        const QRectF shape = layout.bars()[place].shape;
        return image.pixelColor(QPoint(static_cast<int>(shape.right()) - 5, static_cast<int>(shape.bottom()) - 4));
    };
    QVERIFY(near(inside(1), style::color(Role::Accent, palette)));  // active: filled
    QVERIFY(near(inside(2), style::color(Role::Surface, palette))); // planned: an outline
    const QRectF done = layout.bars()[0].shape;
    int inked = 0;
    for (int x = static_cast<int>(done.left()); x < static_cast<int>(done.left()) + 20; ++x)
        inked += image.pixelColor(x, static_cast<int>(done.center().y())).lightness() < 90 ? 1 : 0;
    QVERIFY(inked > 0); // done: a check at its beginning
}

void TestGanttChart::nothingIsCutInASmallRectangle()
{
    const GanttData data = manyBars(60, QStringLiteral("A title"));
    const QPalette palette = style::printPalette();
    QImage image(500, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGantt(painter, QRectF(50, 50, 400, 300), data, palette);
    painter.end();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (!QRect(48, 48, 404, 304).contains(x, y))
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
}

void TestGanttChart::pagesHoldEverythingOnce_data()
{
    QTest::addColumn<int>("bars");
    QTest::addColumn<double>("height");
    QTest::addColumn<size_t>("pages");
    QTest::newRow("all on one") << 5 << 600.0 << size_t(1);
    QTest::newRow("a page for each phase") << 12 << 450.0 << size_t(2);
    QTest::newRow("a phase over several") << 40 << 500.0 << size_t(4);
}

void TestGanttChart::pagesHoldEverythingOnce()
{
    QFETCH(int, bars);
    QFETCH(double, height);
    const GanttData data = manyBars(bars, QStringLiteral("A title"));
    const auto pages = ganttPages(data, 1000, height, height * 2 / 3);
    QTEST(pages.size(), "pages");
    size_t shown = 0;
    for (const GanttData &page : pages) {
        QVERIFY(ganttHeight(page, 1000) <= height);
        QCOMPARE(page.first, data.first);
        for (const GanttPhase &phase : page.phases)
            shown += phase.bars.size();
    }
    QCOMPARE(shown, static_cast<size_t>(bars) + 3);
}

void TestGanttChart::tableHasAllInitiatives()
{
    const ChartTable table = ganttTable(twoPhases());
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(table.rows[1].at(1), QStringLiteral("Ring back"));
    QCOMPARE(table.rows[1].at(3), displayName(InitiativeStatus::Active));
    QCOMPARE(table.rows[1].at(6), QStringLiteral("Ask"));
    QCOMPARE(table.rows[4].at(1), QStringLiteral("Another day"));
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.header.size());
}

void TestGanttChart::svgIsMadeOfVectors()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({1000, 500});
    QPainter painter(&generator);
    paintGantt(painter, QRectF(0, 0, 1000, 500), twoPhases(), style::printPalette());
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    QVERIFY(!svg.contains(QLatin1String("<image")));
    for (const char *text : {"Repair", "Elevate", "Ring back", "Ada Owner", "Some day", "2027"})
        QVERIFY2(svg.contains(QString::fromLatin1(text)), text);
}

void TestGanttChart::keysAndClicksSelect()
{
    GanttView view;
    view.setData(twoPhases());
    view.resize(900, view.heightForWidth(900));
    view.show();
    QSignalSpy selected(&view, &GanttView::selectedByPerson);
    QSignalSpy opened(&view, &GanttView::opened);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.selected().text, QStringLiteral("a"));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.selected().text, QStringLiteral("e"));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(selected.size(), 3);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rowOf({QStringLiteral("a")}).center());
    QCOMPARE(view.selected().text, QStringLiteral("a"));
    view.select({QStringLiteral("c")});
    QCOMPARE(selected.size(), 4); // selecting from the program says nothing
}

void TestGanttChart::whatLacksADateIsReadAndReached()
{
    GanttView view;
    view.setData(twoPhases());
    view.resize(900, view.heightForWidth(900));
    view.show();
    const GanttLayout layout(twoPhases(), 900);
    QCOMPARE(layout.bars()[3].title.text, QStringLiteral("Some day"));
    QCOMPARE(layout.bars()[3].dates.text, QStringLiteral("until 28 Feb 2027"));
    QCOMPARE(layout.bars()[4].dates.text, QStringLiteral("no dates yet"));
    QSignalSpy opened(&view, &GanttView::opened);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, layout.bars()[3].title.area.center().toPoint());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].value<InitiativeId>().text, QStringLiteral("d"));
    QCOMPARE(opened[1][0].value<InitiativeId>().text, QStringLiteral("e"));
}

void TestGanttChart::copiesAsTable()
{
    GanttView view;
    view.setData(twoPhases());
    view.copyAsTable();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[2].startsWith(QStringLiteral("Repair\tRing back\tAda Owner\t")));
}

void TestGanttChart::screenReaderGetsATable()
{
    GanttView view;
    view.setData(twoPhases());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(reader && reader->tableInterface());
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    QCOMPARE(reader->tableInterface()->rowCount(), 5);
    QCOMPARE(reader->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("Ask"));
}

QTEST_MAIN(TestGanttChart)
#include "tst_ganttchart.moc"
