// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radarlayout.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPalette>

namespace cxw {

/// The words of the rings, between the first two axes where no marker ever stands. Each stands in front of all lines,
/// with a rim of the ground round its letters, as names on a map do.
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
        QPointF baseline;
        QString text;
        /// The shape of the letters, for their rim.
        QPainterPath letters;
    };

    QFont m_font;
    std::vector<Word> m_words;
    QRectF m_bounds;
    QColor m_ground;
    QColor m_ink;
};

} // namespace cxw
