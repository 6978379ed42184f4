// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radarlayout.h"

#include <QGraphicsItem>
#include <QPalette>

namespace cxw {

/// The rings and spokes, drawn from our own layout because Qt Charts lays its grid out apart from a plot area that was
/// set by hand; and the words of the rings, between the first two axes where no marker ever stands. Each interrupts its
/// ring, as heights interrupt the contour lines of a map.
class RingWords : public QGraphicsItem
{
public:
    explicit RingWords(QGraphicsItem *parent);

    /// Says what to write where; the palette's window colour is the ground.
    void arrange(const RadarData &data, const RadarLayout &layout, const QPalette &palette);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Word
    {
        QRectF box;
        QString text;
    };

    QFont m_font;
    std::vector<Word> m_words;
    QPointF m_centre;
    std::vector<double> m_radii;
    std::vector<QPointF> m_spokes;
    QRectF m_bounds;
    QColor m_ground;
    QColor m_ink;
    QColor m_line;
};

} // namespace cxw
