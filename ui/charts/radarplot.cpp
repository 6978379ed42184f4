// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarplot.h"

#include "ui/charts/radargrid.h"
#include "ui/charts/radarstyle.h"
#include "ui/charts/ringwords.h"

#include <QGraphicsPolygonItem>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace cxw {

namespace {

/// Between the grid and the outlines of Qt Charts, and above them all.
constexpr double underOutlines = 3.5;
constexpr double aboveOutlines = 100;
constexpr int fillAlpha = 30;
/// What the radial axis goes beyond the outermost ring: Qt Charts leaves out a marker that stands on its very end.
constexpr double beyondOutermost = 0.1;

/// One series: as many lines as it may fall into, and its markers.
struct Outline
{
    SeriesRole role = SeriesRole::ThisRound;
    /// Among those of its role.
    int place = 0;
    std::vector<QLineSeries *> lines;
    QScatterSeries *markers = nullptr;
};

QScatterSeries::MarkerShape asMarker(radarstyle::Shape shape)
{
    switch (shape) {
    case radarstyle::Shape::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case radarstyle::Shape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case radarstyle::Shape::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case radarstyle::Shape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case radarstyle::Shape::Star:
        return QScatterSeries::MarkerShapeStar;
    case radarstyle::Shape::Pentagon:
        return QScatterSeries::MarkerShapePentagon;
    }
    return QScatterSeries::MarkerShapeCircle;
}

bool isComplete(const RadarSeries &series)
{
    return std::all_of(series.values.begin(), series.values.end(), [](const auto &value) { return value; });
}

/// The lines of a series: one closed line when it is complete, else a line for each run of values.
/// The axis after the last one is the first again.
std::vector<QList<QPointF>> runsOf(const RadarSeries &series)
{
    const size_t count = series.values.size();
    const auto at = [&](size_t axis) { return series.values[axis % count]; };
    if (count == 0)
        return {};
    size_t start = 0;
    if (!isComplete(series)) {
        while (start < count && at(start))
            ++start;
    }
    std::vector<QList<QPointF>> runs(1);
    for (size_t step = 0; step <= count; ++step) {
        const size_t axis = start + step;
        if (!at(axis)) {
            if (!runs.back().isEmpty())
                runs.emplace_back();
            continue;
        }
        // A run goes on over the top: Qt Charts wants one angle for each end, so it is cut there.
        const bool overTop = axis == count && step > 0;
        runs.back() << QPointF(static_cast<double>(overTop ? count : axis % count), *at(axis));
        if (overTop && step < count) {
            runs.emplace_back();
            runs.back() << QPointF(0, *at(axis));
        }
    }
    std::erase_if(runs, [](const QList<QPointF> &run) { return run.size() < 2; });
    return runs;
}

} // namespace

struct RadarPlot::Parts
{
    RadarData data;
    QGraphicsScene scene;
    QPolarChart *chart = new QPolarChart;
    QValueAxis *around = new QValueAxis;
    QValueAxis *outward = new QValueAxis;
    RadarGrid *grid = new RadarGrid(chart);
    RingWords *words = new RingWords(chart);
    QGraphicsPolygonItem *fill = new QGraphicsPolygonItem(chart);
    std::vector<Outline> outlines;
    int builds = 0;

    Parts();
    [[nodiscard]] bool hasShapeOf(const RadarData &other) const;
    void build();
    void movePoints();
    void place(const RadarLayout &layout);
    void colour(const QPalette &palette);
    void fillThisRound(const RadarLayout &layout, const QPalette &palette);
};

RadarPlot::Parts::Parts()
{
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->addAxis(around, QPolarChart::PolarOrientationAngular);
    chart->addAxis(outward, QPolarChart::PolarOrientationRadial);
    for (QValueAxis *axis : {around, outward}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    grid->setZValue(underOutlines);
    words->setZValue(aboveOutlines);
    fill->setZValue(underOutlines);
    fill->setPen(Qt::NoPen);
}

bool RadarPlot::Parts::hasShapeOf(const RadarData &other) const
{
    return builds > 0 && data.axes.size() == other.axes.size() && data.maximum == other.maximum
           && std::equal(data.series.begin(), data.series.end(), other.series.begin(), other.series.end(),
                         [](const RadarSeries &one, const RadarSeries &two) { return one.role == two.role; });
}

void RadarPlot::Parts::build()
{
    ++builds;
    chart->removeAllSeries();
    outlines.clear();
    around->setRange(0, static_cast<double>(std::max<qsizetype>(1, data.axes.size())));
    around->setTickCount(static_cast<int>(std::max<qsizetype>(1, data.axes.size())) + 1);
    outward->setRange(0, data.maximum + beyondOutermost);
    for (size_t series = 0; series < data.series.size(); ++series) {
        Outline outline{data.series[series].role, radarstyle::placeOf(data, series), {}, new QScatterSeries};
        // A line that is broken in n places has at most n / 2 runs of two points; one more where it is cut at the top.
        for (qsizetype run = 0; run < data.axes.size() / 2 + 1; ++run)
            outline.lines.push_back(new QLineSeries);
        outlines.push_back(outline);
    }
    std::vector<Outline *> order;
    for (Outline &outline : outlines)
        order.push_back(&outline);
    std::stable_sort(order.begin(), order.end(), [](const Outline *one, const Outline *two) {
        return radarstyle::depth(one->role) < radarstyle::depth(two->role);
    });
    const auto add = [this](QXYSeries *series) {
        chart->addSeries(series);
        series->attachAxis(around);
        series->attachAxis(outward);
    };
    for (Outline *outline : order) {
        for (QLineSeries *line : outline->lines)
            add(line);
        outline->markers->setMarkerShape(asMarker(radarstyle::shape(outline->role, outline->place)));
        outline->markers->setMarkerSize(radarstyle::sizeOf(radarstyle::shape(outline->role, outline->place)));
        add(outline->markers);
    }
}

void RadarPlot::Parts::movePoints()
{
    for (size_t place = 0; place < outlines.size(); ++place) {
        const auto runs = runsOf(data.series[place]);
        const Outline &outline = outlines[place];
        for (size_t line = 0; line < outline.lines.size(); ++line)
            outline.lines[line]->replace(line < runs.size() ? runs[line] : QList<QPointF>());
        QList<QPointF> points;
        const auto &values = data.series[place].values;
        for (size_t axis = 0; axis < values.size(); ++axis) {
            if (values[axis])
                points << QPointF(static_cast<double>(axis), *values[axis]);
        }
        outline.markers->replace(points);
    }
}

void RadarPlot::Parts::place(const RadarLayout &layout)
{
    const QRectF whole(QPointF(), layout.size);
    if (scene.sceneRect() != whole) {
        scene.setSceneRect(whole);
        chart->setGeometry(whole);
    }
    const double radius = layout.radius * (data.maximum + beyondOutermost) / data.maximum;
    const QPointF corner(radius, radius);
    const QRectF circle(layout.centre - corner, layout.centre + corner);
    if (chart->plotArea() != circle)
        chart->setPlotArea(circle);
}

void RadarPlot::Parts::colour(const QPalette &palette)
{
    for (const Outline &outline : outlines) {
        for (QLineSeries *line : outline.lines)
            line->setPen(radarstyle::pen(outline.role, palette, outline.place));
        outline.markers->setBrush(radarstyle::colour(outline.role, palette, outline.place));
        outline.markers->setPen(QPen(palette.color(QPalette::Window), 1));
    }
}

void RadarPlot::Parts::fillThisRound(const RadarLayout &layout, const QPalette &palette)
{
    QPolygonF area;
    for (const RadarSeries &series : data.series) {
        if (series.role != SeriesRole::ThisRound || !isComplete(series) || !area.isEmpty())
            continue;
        for (size_t axis = 0; axis < series.values.size(); ++axis)
            area << layout.point(data, static_cast<double>(axis), *series.values[axis]);
    }
    fill->setPolygon(area);
    QColor tint = radarstyle::colour(SeriesRole::ThisRound, palette);
    tint.setAlpha(fillAlpha);
    fill->setBrush(tint);
}

RadarPlot::RadarPlot() : m_parts(std::make_unique<Parts>()) {}

RadarPlot::~RadarPlot() = default;

void RadarPlot::setData(const RadarData &data)
{
    const bool sameShape = m_parts->hasShapeOf(data);
    m_parts->data = data;
    if (!sameShape)
        m_parts->build();
    m_parts->movePoints();
}

void RadarPlot::paint(QPainter &painter, const QPointF &origin, const RadarLayout &layout, const QPalette &palette)
{
    m_parts->place(layout);
    m_parts->colour(palette);
    m_parts->grid->arrange(m_parts->data, layout, palette);
    m_parts->words->arrange(m_parts->data, layout, palette);
    m_parts->fillThisRound(layout, palette);
    m_parts->scene.render(&painter, QRectF(origin, layout.size), QRectF(QPointF(), layout.size));
}

int RadarPlot::builds() const
{
    return m_parts->builds;
}

} // namespace cxw
