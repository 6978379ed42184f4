// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarstyle.h"

#include "ui/style/earlierrounds.h"
#include "ui/style/style.h"

#include <QtMath>

#include <array>

namespace cxw::radarstyle {

namespace {

// Colours, dashes and markers of earlier rounds come again after different numbers of rounds, so that even very many of
// them are told apart.
const std::array<QList<qreal>, 4> earlierDashes{{{4, 2.5}, {8, 2, 1.5, 2}, {2, 2}, {6, 1.5, 1, 1.5, 1, 1.5}}};
constexpr std::array earlierShapes{Shape::Square, Shape::Star, Shape::Pentagon};

/// A star or a regular polygon: corners at these distances from the centre, in turn.
QPolygonF corners(int count, std::initializer_list<double> distances)
{
    QPolygonF polygon;
    for (int corner = 0; corner < count; ++corner) {
        const double angle = 2 * M_PI * corner / count;
        const double distance = *(distances.begin() + corner % static_cast<int>(distances.size()));
        polygon << distance * QPointF(std::sin(angle), -std::cos(angle));
    }
    polygon << polygon.first();
    return polygon;
}

} // namespace

int placeOf(const RadarData &data, size_t series)
{
    // The rounds stand from the farthest to the newest, so the newest of the earlier ones comes last.
    int place = 0;
    for (size_t other = series + 1; other < data.series.size(); ++other)
        place += data.series[other].role == data.series[series].role ? 1 : 0;
    return place;
}

QColor colour(SeriesRole role, const QPalette &palette, int place)
{
    switch (role) {
    case SeriesRole::ThisRound:
        return style::color(Role::ThisRound, palette);
    case SeriesRole::EarlierRound:
        return style::earlierRoundColor(place, palette);
    case SeriesRole::Target:
        return style::color(Role::Target, palette);
    case SeriesRole::Projected:
        return style::color(Role::Projected, palette);
    }
    return {};
}

QPen pen(SeriesRole role, const QPalette &palette, int place)
{
    const double width = role == SeriesRole::ThisRound ? 2.5 : 2;
    QPen pen(colour(role, palette, place), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (role) {
    case SeriesRole::ThisRound:
        break;
    case SeriesRole::EarlierRound:
        pen.setDashPattern(earlierDashes.at(static_cast<size_t>(place) % earlierDashes.size()));
        break;
    case SeriesRole::Target:
        pen.setDashPattern({1.2, 1.8});
        break;
    case SeriesRole::Projected:
        pen.setDashPattern({5, 2, 1.2, 2});
        break;
    }
    return pen;
}

Shape shape(SeriesRole role, int place)
{
    switch (role) {
    case SeriesRole::ThisRound:
        return Shape::Circle;
    case SeriesRole::EarlierRound:
        return earlierShapes.at(static_cast<size_t>(place) % earlierShapes.size());
    case SeriesRole::Target:
        return Shape::Diamond;
    case SeriesRole::Projected:
        return Shape::Triangle;
    }
    return Shape::Circle;
}

double sizeOf(Shape shape)
{
    // Each covers about what the circle does.
    switch (shape) {
    case Shape::Circle:
        return markerSize;
    case Shape::Square:
        return markerSize * 0.9;
    case Shape::Diamond:
    case Shape::Triangle:
        return markerSize * 1.25;
    case Shape::Star:
        return markerSize * 1.5;
    case Shape::Pentagon:
        return markerSize * 1.15;
    }
    return markerSize;
}

QPainterPath marker(SeriesRole role, int place)
{
    const double size = sizeOf(shape(role, place));
    const double half = size / 2;
    QPainterPath path;
    switch (shape(role, place)) {
    case Shape::Circle:
        path.addEllipse(QPointF(), half, half);
        break;
    case Shape::Square:
        path.addRect(QRectF(-half, -half, size, size));
        break;
    case Shape::Diamond:
        path.addPolygon(corners(4, {half}));
        break;
    case Shape::Triangle:
        path.addPolygon(QPolygonF({{0, -half}, {half, half}, {-half, half}, {0, -half}}));
        break;
    case Shape::Star:
        path.addPolygon(corners(10, {half, half * 0.45}));
        break;
    case Shape::Pentagon:
        path.addPolygon(corners(5, {half}));
        break;
    }
    return path;
}

int depth(SeriesRole role)
{
    switch (role) {
    case SeriesRole::EarlierRound:
        return 0;
    case SeriesRole::Target:
        return 1;
    case SeriesRole::Projected:
        return 2;
    case SeriesRole::ThisRound:
        return 3;
    }
    return 0;
}

} // namespace cxw::radarstyle
