// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ringwords.h"

#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cxw {

namespace {

/// A little smaller than the names of the axes, which are what one looks for.
constexpr int wordPixels = 10;
constexpr double padding = 2;

} // namespace

RingWords::RingWords(QGraphicsItem *parent) : QGraphicsItem(parent), m_font(RadarFonts().small)
{
    m_font.setPixelSize(wordPixels);
}

void RingWords::arrange(const RadarData &data, const RadarLayout &layout, const QPalette &palette)
{
    prepareGeometryChange();
    m_ground = palette.color(QPalette::Window);
    m_ink = style::color(Role::Muted, palette);
    m_line = style::color(Role::Line, palette);
    m_words.clear();
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
    const QFontMetricsF metrics(m_font);
    for (qsizetype ring = 1; layout.ringWords && ring < data.rings.size(); ++ring) {
        const QString text = QStringLiteral("%1 %2").arg(QString::number(ring), data.rings[ring]);
        QRectF box(0, 0, metrics.horizontalAdvance(text) + 2 * padding, metrics.height());
        box.moveCenter(layout.point(data, 0.5, static_cast<double>(ring)));
        m_words.push_back({box, text});
        m_bounds |= box;
    }
}

void RingWords::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(QPen(m_line, 1));
    painter->setBrush(Qt::NoBrush);
    for (const double radius : m_radii)
        painter->drawEllipse(m_centre, radius, radius);
    for (const QPointF &end : m_spokes)
        painter->drawLine(m_centre, end);
    painter->setFont(m_font);
    for (const Word &word : m_words) {
        painter->fillRect(word.box, m_ground);
        painter->setPen(m_ink);
        painter->drawText(word.box, Qt::AlignCenter, word.text);
    }
}

} // namespace cxw
