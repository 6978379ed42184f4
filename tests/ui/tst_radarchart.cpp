// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"
#include "ui/charts/radarplot.h"
#include "ui/charts/radarstyle.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTest>

#include <tuple>

using namespace cxw;

namespace {

RadarData sixAxes(std::vector<std::optional<double>> values, SeriesRole role = SeriesRole::ThisRound)
{
    RadarData data;
    data.title = QStringLiteral("Retail");
    data.axes = {QStringLiteral("Customer understanding"),
                 QStringLiteral("Prioritization"),
                 QStringLiteral("Design"),
                 QStringLiteral("Delivery"),
                 QStringLiteral("Measurement"),
                 QStringLiteral("Culture")};
    data.rings = {QStringLiteral("Absent"), QStringLiteral("Ad hoc"), QStringLiteral("Repeatable"),
                  QStringLiteral("Systematic"), QStringLiteral("Ingrained")};
    data.series = {{QStringLiteral("2026 autumn"), role, std::move(values)}};
    return data;
}

RadarData fourSeries()
{
    RadarData data = sixAxes({2.0, 1.5, 1.0, 3.5, 2.5, 3.0});
    data.series.push_back({QStringLiteral("2026 spring"), SeriesRole::EarlierRound, {1.0, 1.5, 0.5, 3.0, 2.0, 2.5}});
    data.series.push_back({QStringLiteral("Target"), SeriesRole::Target, {3.0, 3.0, 3.0, 4.0, 3.0, 3.0}});
    data.series.push_back({QStringLiteral("End of Elevate"), SeriesRole::Projected, {2.5, 2.0, 2.0, 3.5, 3.0, 3.0}});
    return data;
}

QImage pictureOf(const RadarData &data, const QSize &size = {600, 480})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRadar(painter, image.rect(), data, style::printPalette());
    return image;
}

bool isNearly(const QColor &found, const QColor &wanted)
{
    return std::abs(found.red() - wanted.red()) + std::abs(found.green() - wanted.green())
               + std::abs(found.blue() - wanted.blue())
           < 40;
}

/// Pixels that have nearly the full colour of a role within a square around a point.
int inked(const QImage &image, const QPointF &around, SeriesRole role, int reach = 3)
{
    const QColor wanted = radarstyle::colour(role, style::printPalette());
    int count = 0;
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            count += isNearly(image.pixelColor(around.toPoint() + QPoint(x, y)), wanted) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class RadarChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markersStandWhereTheLayoutSaysThem();
    void ringsStandWhereTheLayoutSaysThem();
    void outlineIsClosedOverTheTop();
    void missingValueBreaksTheOutline();
    void lonelyValueHasOnlyItsMarker();
    void markersAreOfOneWeight();
    void labelsDoNotShrinkThePlotAway_data();
    void labelsDoNotShrinkThePlotAway();
    void everyRoundLooksItsOwnWay();
    void longNamesStayApartInTheLegend_data();
    void longNamesStayApartInTheLegend();
    void twoAxesAreBars_data();
    void twoAxesAreBars();
    void ringWordsStandInFrontOfTheLines();
    void newValuesOnlyMovePoints();
    void pdfHoldsNoPicture();
    void svgHoldsTextAndNoPicture();
    void isATableForScreenReaders();
    void copiesTableAndPicture();
    void arrowKeysGoRound();
};

void RadarChartTest::markersStandWhereTheLayoutSaysThem()
{
    const RadarData data = sixAxes({4.0, 3.0, 2.0, 1.0, 4.0, 3.0});
    const QImage image = pictureOf(data);
    const RadarLayout layout = layOutRadar(data, image.size(), RadarFonts());
    for (int axis = 0; axis < 6; ++axis) {
        const QPointF point = layout.point(data, axis, *data.series[0].values[static_cast<size_t>(axis)]);
        QVERIFY2(inked(image, point, SeriesRole::ThisRound) > 30, qPrintable(data.axes[axis]));
    }
}

void RadarChartTest::ringsStandWhereTheLayoutSaysThem()
{
    const RadarData data = sixAxes({{}, {}, {}, {}, {}, {}});
    const QImage image = pictureOf(data);
    const RadarLayout layout = layOutRadar(data, image.size(), RadarFonts());
    const auto isDrawn = [&](const QPointF &around) {
        for (int y = -1; y <= 1; ++y) {
            for (int x = -1; x <= 1; ++x) {
                if (image.pixelColor(around.toPoint() + QPoint(x, y)) != QColor(Qt::white))
                    return true;
            }
        }
        return false;
    };
    for (const double ring : {1.0, 2.0, 3.0, 4.0}) {
        QVERIFY(isDrawn(layout.point(data, 1.5, ring)));
        QVERIFY(!isDrawn(layout.point(data, 1.5, ring + 0.5)));
    }
}

void RadarChartTest::outlineIsClosedOverTheTop()
{
    const RadarData data = sixAxes({3.0, 3.0, 3.0, 3.0, 3.0, 3.0});
    const QImage image = pictureOf(data);
    const RadarLayout layout = layOutRadar(data, image.size(), RadarFonts());
    for (int axis = 0; axis < 6; ++axis) {
        const QPointF middle = (layout.point(data, axis, 3) + layout.point(data, axis + 1, 3)) / 2;
        QVERIFY2(inked(image, middle, SeriesRole::ThisRound) > 6, qPrintable(data.axes[axis]));
    }
    QCOMPARE(inked(image, layout.centre, SeriesRole::ThisRound), 0);
}

void RadarChartTest::missingValueBreaksTheOutline()
{
    const RadarData data = sixAxes({3.0, 3.0, {}, 3.0, 3.0, 3.0});
    const QImage image = pictureOf(data);
    const RadarLayout layout = layOutRadar(data, image.size(), RadarFonts());
    const auto between = [&](double axis) {
        return inked(image, (layout.point(data, axis, 3) + layout.point(data, axis + 1, 3)) / 2, SeriesRole::ThisRound);
    };
    QCOMPARE(between(1), 0);
    QCOMPARE(between(2), 0);
    for (const double axis : {0.0, 3.0, 4.0, 5.0})
        QVERIFY(between(axis) > 6);
    QCOMPARE(inked(image, layout.centre, SeriesRole::ThisRound), 0);
}

void RadarChartTest::lonelyValueHasOnlyItsMarker()
{
    const RadarData data = sixAxes({{}, 3.0, {}, {}, {}, {}});
    const QImage image = pictureOf(data);
    const RadarLayout layout = layOutRadar(data, image.size(), RadarFonts());
    QVERIFY(inked(image, layout.point(data, 1, 3), SeriesRole::ThisRound) > 30);
    QCOMPARE(inked(image, layout.point(data, 1, 1.5), SeriesRole::ThisRound), 0);
    QCOMPARE(inked(image, layout.centre, SeriesRole::ThisRound), 0);
}

void RadarChartTest::markersAreOfOneWeight()
{
    // A value alone has no line, so that what is drawn there is the marker. Each round stands on an axis of its own.
    std::vector<int> weights;
    RadarData data = sixAxes({3.0, {}, {}, {}, {}, {}});
    for (const size_t axis : {1, 2, 3}) {
        RadarSeries earlier{QString::number(axis), SeriesRole::EarlierRound, {{}, {}, {}, {}, {}, {}}};
        earlier.values[axis] = 2.5;
        data.series.push_back(earlier);
    }
    data.series.push_back({QStringLiteral("Target"), SeriesRole::Target, {{}, {}, {}, {}, 2.5, {}}});
    data.series.push_back({QStringLiteral("Planned"), SeriesRole::Projected, {{}, {}, {}, {}, {}, 2.5}});
    const QImage image = pictureOf(data);
    const RadarLayout layout = layOutRadar(data, image.size(), RadarFonts());
    for (size_t series = 0; series < data.series.size(); ++series) {
        const int axis = static_cast<int>(series);
        const QPoint middle = layout.point(data, axis, *data.series[series].values[series]).toPoint();
        const QColor colour =
            radarstyle::colour(data.series[series].role, style::printPalette(), radarstyle::placeOf(data, series));
        int weight = 0;
        for (int y = -11; y <= 11; ++y) {
            for (int x = -11; x <= 11; ++x)
                weight += isNearly(image.pixelColor(middle + QPoint(x, y)), colour) ? 1 : 0;
        }
        weights.push_back(weight);
    }
    const auto [least, most] = std::ranges::minmax(weights);
    QStringList told;
    for (const int weight : weights)
        told.append(QString::number(weight));
    QVERIFY2(least > 30 && most <= least * 1.4, qPrintable(told.join(u' ')));
}

void RadarChartTest::labelsDoNotShrinkThePlotAway_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("leastRadius");
    QTest::newRow("large") << QSize(600, 480) << QStringLiteral("Customer understanding") << 140.0;
    QTest::newRow("small") << QSize(220, 200) << QStringLiteral("Customer understanding") << 40.0;
    QTest::newRow("long German name") << QSize(420, 360)
                                      << QStringLiteral("Kundenverständnis und Kundenwertbetrachtung") << 60.0;
}

void RadarChartTest::labelsDoNotShrinkThePlotAway()
{
    QFETCH(QSize, size);
    QFETCH(QString, name);
    QFETCH(double, leastRadius);
    RadarData data = fourSeries();
    data.axes = QStringList(6, name);
    const RadarLayout layout = layOutRadar(data, size, RadarFonts());
    QVERIFY2(layout.radius >= leastRadius, qPrintable(QString::number(layout.radius)));
    const QRectF whole(QPointF(), size);
    for (int axis = 0; axis < 6; ++axis)
        QVERIFY(whole.contains(layout.point(data, axis, data.maximum)));
    for (const auto &label : layout.labels) {
        QVERIFY(whole.adjusted(-1, -1, 1, 1).contains(label.name));
        for (const auto &entry : layout.legend.entries)
            QVERIFY(!label.name.intersects(entry.text) && !label.value.intersects(entry.text));
    }
}

void RadarChartTest::everyRoundLooksItsOwnWay()
{
    const QPalette paper = style::printPalette();
    const auto lookOf = [&](SeriesRole role, int place) {
        return std::tuple(radarstyle::colour(role, paper, place).rgb(),
                          radarstyle::pen(role, paper, place).dashPattern(), radarstyle::shape(role, place));
    };
    const auto same = [&](int one, int two) {
        const auto first = lookOf(SeriesRole::EarlierRound, one);
        const auto second = lookOf(SeriesRole::EarlierRound, two);
        return std::tuple(std::get<0>(first) == std::get<0>(second), std::get<1>(first) == std::get<1>(second),
                          std::get<2>(first) == std::get<2>(second));
    };
    for (int one = 0; one < 12; ++one) {
        for (int two = 0; two < one; ++two) {
            if (one < 3)
                QCOMPARE(same(one, two), std::tuple(false, false, false));
            QVERIFY(same(one, two) != std::tuple(true, true, true));
        }
    }
    RadarData data = fourSeries();
    data.series.push_back({QStringLiteral("2025 spring"), SeriesRole::EarlierRound, {1, 1, 1, 1, 1, 1}});
    QVERIFY(radarstyle::placeOf(data, 1) != radarstyle::placeOf(data, 4));
}

void RadarChartTest::longNamesStayApartInTheLegend_data()
{
    QTest::addColumn<QStringList>("names");
    const QString filling = QStringLiteral(" of all customers in every channel and region that we serve");
    const QString solid = QString(60, u'x');
    QTest::newRow("parted at the end") << QStringList{filling + QStringLiteral(" spring"),
                                                      filling + QStringLiteral(" autumn")};
    QTest::newRow("at the beginning") << QStringList{QStringLiteral("Spring") + filling,
                                                     QStringLiteral("Autumn") + filling};
    QTest::newRow("in the middle") << QStringList{filling + QStringLiteral(" spring") + filling,
                                                  filling + QStringLiteral(" autumn") + filling};
    QTest::newRow("without a blank") << QStringList{solid + u'1' + solid, solid + u'2' + solid};
}

void RadarChartTest::longNamesStayApartInTheLegend()
{
    QFETCH(QStringList, names);
    RadarData data = fourSeries();
    data.series[0].name = names[0];
    data.series[1].name = names[1];
    for (const QSize size : {QSize(900, 760), QSize(600, 480), QSize(300, 260), QSize(200, 200)}) {
        const RadarLayout layout = layOutRadar(data, size, RadarFonts());
        if (layout.legend.entries.empty())
            continue;
        QVERIFY(layout.legend.entries[0].shown != layout.legend.entries[1].shown);
        for (const ChartLegend::Entry &entry : layout.legend.entries)
            QVERIFY(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(entry.text));
        QVERIFY(layout.radius > size.height() * 0.15);
    }
    QVERIFY(!layOutRadar(data, {300, 260}, RadarFonts()).legend.entries.empty());
}

void RadarChartTest::twoAxesAreBars_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("maximum");
    QTest::newRow("overview") << QSize(600, 480) << 4.0;
    QTest::newRow("beside the rating") << QSize(260, 190) << 5.0;
    QTest::newRow("projector") << QSize(1400, 800) << 10.0;
}

void RadarChartTest::twoAxesAreBars()
{
    QFETCH(const QSize, size);
    QFETCH(const double, maximum);
    RadarData data = fourSeries();
    data.axes = {QStringLiteral("הבנת הלקוח"), QString(80, u'W')};
    data.maximum = maximum;
    data.series[2].values[1].reset();
    QVERIFY(isBars(data));
    QVERIFY(!isBars(fourSeries()));
    const BarsLayout layout = layOutBars(data, size, RadarFonts());
    const QImage image = pictureOf(data, size);
    const QRectF whole(QPointF(), size);
    QCOMPARE(layout.rows.size(), size_t(2));
    for (size_t axis = 0; axis < 2; ++axis) {
        const BarsLayout::Row &row = layout.rows[axis];
        QVERIFY(whole.contains(row.band) && row.band.contains(row.name));
        QCOMPARE(layout.rowAt(row.band.center()), std::optional(static_cast<int>(axis)));
        for (size_t series = 0; series < data.series.size(); ++series) {
            const auto value = data.series[series].values[axis];
            QCOMPARE(row.bars[series].isNull(), !value);
            if (!value)
                continue;
            QVERIFY(row.band.contains(row.bars[series]) && !row.name.intersects(row.bars[series]));
            QCOMPARE(row.bars[series].width(), layout.plot.width() * *value / maximum);
        }
        QVERIFY(inked(image, row.bars[0].center(), SeriesRole::ThisRound) > 20);
    }
    QVERIFY(!layout.rows[0].band.intersects(layout.rows[1].band.adjusted(0, 1, 0, 0)));

    RadarView view;
    view.resize(size);
    view.setData(data);
    QVERIFY(view.description().startsWith(QStringLiteral("Bars for 2 axes")));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.table().rows.size(), 2);
}

void RadarChartTest::ringWordsStandInFrontOfTheLines()
{
    // An outline that runs through the word of the second ring takes nothing of its letters.
    RadarData data = sixAxes({2.3, 2.3, 2.0, 2.0, 2.0, 2.0});
    const RadarLayout layout = layOutRadar(data, {600, 480}, RadarFonts());
    const QPoint middle = layout.point(data, 0.5, 2).toPoint();
    const QRect word(middle - QPoint(34, 5), QSize(68, 10));
    const auto letters = [&](const QImage &image) {
        // The letters are grey, the outline is blue.
        int count = 0;
        for (int y = word.top(); y <= word.bottom(); ++y) {
            for (int x = word.left(); x <= word.right(); ++x) {
                const QColor found = image.pixelColor(x, y);
                count += std::abs(found.red() - found.blue()) < 40 && qGray(found.rgb()) < 200 ? 1 : 0;
            }
        }
        return count;
    };
    const int crossed = letters(pictureOf(data));
    data.series.clear();
    const int alone = letters(pictureOf(data));
    QVERIFY2(alone > 40, qPrintable(QString::number(alone)));
    QVERIFY2(crossed >= alone * 9 / 10,
             qPrintable(QStringLiteral("%1 of %2").arg(QString::number(crossed), QString::number(alone))));
}

void RadarChartTest::newValuesOnlyMovePoints()
{
    RadarView view;
    view.setData(sixAxes({1.0, 1.0, {}, {}, {}, {}}));
    view.resize(400, 360);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.builds(), 1);
    const QImage before = view.grab().toImage();
    view.setData(sixAxes({1.0, 1.0, 2.0, 3.0, {}, {}}));
    QCOMPARE(view.builds(), 1);
    QVERIFY(view.grab().toImage() != before);
    view.setData(fourSeries());
    QCOMPARE(view.builds(), 2);
}

void RadarChartTest::pdfHoldsNoPicture()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.scale(1200.0 / 96, 1200.0 / 96);
        paintRadar(painter, {0, 0, 480, 400}, fourSeries(), style::printPalette());
    }
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
    QVERIFY(buffer.data().contains("/FontFile"));
}

void RadarChartTest::svgHoldsTextAndNoPicture()
{
    QBuffer buffer;
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({480, 400});
        QPainter painter(&generator);
        paintRadar(painter, {0, 0, 480, 400}, fourSeries(), style::printPalette());
    }
    const QString svg = QString::fromUtf8(buffer.data());
    QVERIFY(!svg.contains(QLatin1String("<image")));
    QVERIFY(svg.contains(QLatin1String("Prioritization")));
    QVERIFY(svg.contains(QLatin1String("2026 spring")));
    QVERIFY(svg.contains(QLatin1String("#0072b2"), Qt::CaseInsensitive));
    QVERIFY(svg.contains(QLatin1String("stroke-dasharray")));
}

void RadarChartTest::isATableForScreenReaders()
{
    RadarView view;
    RadarData data = fourSeries();
    data.series[1].values[2] = std::nullopt;
    view.setData(data);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Retail"));
    QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("2026 spring")));
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(table->columnCount(), 5);
    QCOMPARE(table->rowDescription(3), QStringLiteral("Delivery"));
    QCOMPARE(table->columnDescription(3), QStringLiteral("Target"));
    QCOMPARE(table->cellAt(3, 1)->text(QAccessible::Name), QStringLiteral("3.50"));
    QCOMPARE(table->cellAt(2, 2)->text(QAccessible::Name), QStringLiteral("–"));
    QCOMPARE(table->cellAt(3, 1)->tableCellInterface()->rowHeaderCells().constFirst()->text(QAccessible::Name),
             QStringLiteral("Delivery"));
    QCOMPARE(chart->childCount(), 35 + 6);
    QCOMPARE(chart->indexOfChild(chart->child(7)), 7);

    data.series[0].values[3] = 3.75;
    view.setData(data);
    QCOMPARE(chart->tableInterface()->cellAt(3, 1)->text(QAccessible::Name), QStringLiteral("3.75"));
}

void RadarChartTest::copiesTableAndPicture()
{
    RadarView view;
    view.setData(fourSeries());
    view.resize(400, 360);
    view.copyAsTable();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QStringLiteral("Competency\t2026 autumn\t2026 spring\tTarget\tEnd of Elevate"));
    QCOMPARE(lines[4], QStringLiteral("Delivery\t3.50\t3.00\t4.00\t3.50"));
    view.copyAsPicture();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

void RadarChartTest::arrowKeysGoRound()
{
    RadarView view;
    view.setData(fourSeries());
    view.resize(400, 360);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.toldRow(), 5);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.toldRow(), 0);
}

QTEST_MAIN(RadarChartTest)
#include "tst_radarchart.moc"
