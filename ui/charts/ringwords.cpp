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
    m_words.clear();
    m_bounds = {};
    const QFontMetricsF metrics(m_font);
    for (qsizetype ring = 1; layout.ringWords && ring < data.rings.size(); ++ring) {
        const QString text = QStringLiteral("%1 %2").arg(ring).arg(data.rings[ring]);
        QRectF box(0, 0, metrics.horizontalAdvance(text) + 2 * padding, metrics.height());
        box.moveCenter(layout.point(data, 0.5, static_cast<double>(ring)));
        m_words.push_back({box, text});
        m_bounds |= box;
    }
}

void RingWords::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_font);
    for (const Word &word : m_words) {
        painter->fillRect(word.box, m_ground);
        painter->setPen(m_ink);
        painter->drawText(word.box, Qt::AlignCenter, word.text);
    }
}

} // namespace cxw
