// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radarlayout.h"

#include <QPalette>

#include <memory>

class QPainter;

namespace cxw {

/// The rings, outlines and markers of a radar: the one place that knows Qt Charts.
///
/// New values of the same shape only replace points. Everything is drawn as vectors: no shadow, no animation,
/// no effect, no cache.
class RadarPlot
{
public:
    RadarPlot();
    ~RadarPlot();
    Q_DISABLE_COPY_MOVE(RadarPlot)

    void setData(const RadarData &data);
    /// Draws into the rectangle that the layout was made for, whose upper left corner is `origin`.
    /// The palette's window colour is the ground.
    void paint(QPainter &painter, const QPointF &origin, const RadarLayout &layout, const QPalette &palette);

    /// How often the outlines were made anew instead of moved.
    [[nodiscard]] int builds() const;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace cxw
