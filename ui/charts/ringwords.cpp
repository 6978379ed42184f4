// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ringwords.h"

#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cxw {

namespace {

/// The width of the ground that is kept free round the letters.
constexpr double rim = 2.5;

} // namespace

RingWords::RingWords(QGraphicsItem *parent) : QGraphicsItem(parent) {}

void RingWords::arrange(const RadarData &data, const RadarLayout &layout, const QPalette &palette)
{
    prepareGeometryChange();
    m_ground = palette.color(QPalette::Window);
    m_ink = style::color(Role::Muted, palette);
    m_font = layout.ringFont;
    m_words.clear();
    m_bounds = {};
    const QFontMetricsF metrics(m_font);
    for (qsizetype ring = 1; layout.ringWords && ring < data.rings.size(); ++ring) {
        Word word;
        word.text = ringText(data, static_cast<int>(ring));
        QRectF box(0, 0, metrics.horizontalAdvance(word.text), metrics.height());
        box.moveCenter(layout.point(data, 0.5, static_cast<double>(ring)));
        word.baseline = {box.left(), box.top() + metrics.ascent()};
        word.letters.addText(word.baseline, m_font, word.text);
        m_bounds |= box.adjusted(-rim, -rim, rim, rim);
        m_words.push_back(std::move(word));
    }
}

void RingWords::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_font);
    for (const Word &word : m_words) {
        painter->strokePath(word.letters, QPen(m_ground, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setPen(m_ink);
        painter->drawText(word.baseline, word.text);
    }
}

} // namespace cxw
