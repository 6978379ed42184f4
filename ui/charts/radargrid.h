// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radarlayout.h"

#include <QGraphicsItem>
#include <QPalette>

namespace cxw {

/// The rings and spokes of a radar, drawn from our own layout because Qt Charts lays its grid out apart from a plot
/// area that was set by hand.
class RadarGrid : public QGraphicsItem
{
public:
    explicit RadarGrid(QGraphicsItem *parent) : QGraphicsItem(parent) {}

    /// Says where they lie.
    void arrange(const RadarData &data, const RadarLayout &layout, const QPalette &palette);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF m_centre;
    std::vector<double> m_radii;
    std::vector<QPointF> m_spokes;
    QRectF m_bounds;
    QColor m_line;
};

} // namespace cxw
