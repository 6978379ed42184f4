// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/ganttlayout.h"

#include <QLineF>

namespace cxw {

/// The line from an initiative to one that has to wait for it.
struct GanttArrow
{
    /// Level and upright pieces; where a label stands in the way, the line is interrupted.
    std::vector<QLineF> pieces;
    /// Where it arrives, and whether it points down or up there.
    QPointF tip;
    bool down = true;
};

/// Where texts stand outside of bars; lines keep away from there.
[[nodiscard]] std::vector<QRectF> ganttLabels(const GanttLayout &layout);

/// What is left of a level or upright line outside of the labels, in order along its direction.
[[nodiscard]] std::vector<QLineF> outsideLabels(const QLineF &line, const std::vector<QRectF> &labels);

/// The arrows between the initiatives that are on the chart.
[[nodiscard]] std::vector<GanttArrow> ganttArrows(const GanttData &data, const GanttLayout &layout);

} // namespace cxw
