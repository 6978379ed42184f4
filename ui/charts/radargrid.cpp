// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radargrid.h"

#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

void RadarGrid::arrange(const RadarData &data, const RadarLayout &layout, const QPalette &palette)
{
    prepareGeometryChange();
    m_line = style::color(Role::Line, palette);
    m_radii.clear();
    m_spokes.clear();
    m_centre = layout.centre;
    const QPointF reach(layout.radius + 1, layout.radius + 1);
    m_bounds = QRectF(layout.centre - reach, layout.centre + reach);
    const int rings = static_cast<int>(data.maximum);
    for (int ring = 1; ring <= rings; ++ring)
        m_radii.push_back(layout.radius * ring / data.maximum);
    for (qsizetype axis = 0; axis < data.axes.size(); ++axis)
        m_spokes.push_back(layout.point(data, static_cast<double>(axis), data.maximum));
}

void RadarGrid::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(QPen(m_line, 1));
    painter->setBrush(Qt::NoBrush);
    for (const double radius : m_radii)
        painter->drawEllipse(m_centre, radius, radius);
    for (const QPointF &end : m_spokes)
        painter->drawLine(m_centre, end);
}

} // namespace cxw
