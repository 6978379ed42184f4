// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarstyle.h"

#include "ui/style/style.h"

namespace cxw::radarstyle {

QColor colour(SeriesRole role, const QPalette &palette)
{
    switch (role) {
    case SeriesRole::ThisRound:
        return style::color(Role::ThisRound, palette);
    case SeriesRole::EarlierRound:
        return style::color(Role::EarlierRound, palette);
    case SeriesRole::Target:
        return style::color(Role::Target, palette);
    case SeriesRole::Projected:
        return style::color(Role::Projected, palette);
    }
    return {};
}

QPen pen(SeriesRole role, const QPalette &palette)
{
    QPen pen(colour(role, palette), role == SeriesRole::ThisRound ? 2.5 : 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (role) {
    case SeriesRole::ThisRound:
        break;
    case SeriesRole::EarlierRound:
        pen.setDashPattern({4, 2.5});
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

QPainterPath marker(SeriesRole role)
{
    constexpr double half = markerSize / 2;
    QPainterPath path;
    switch (role) {
    case SeriesRole::ThisRound:
        path.addEllipse(QPointF(), half, half);
        break;
    case SeriesRole::EarlierRound:
        path.addRect(QRectF(-half, -half, markerSize, markerSize));
        break;
    case SeriesRole::Target:
        path.addPolygon(QPolygonF({{0, -half}, {half, 0}, {0, half}, {-half, 0}, {0, -half}}));
        break;
    case SeriesRole::Projected:
        path.addPolygon(QPolygonF({{0, -half}, {half, half}, {-half, half}, {0, -half}}));
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
