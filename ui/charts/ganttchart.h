// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/ganttdata.h"
#include "ui/charts/charttable.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace cxw {

class GanttLayout;

/// Draws the roadmap into the rectangle, as vectors; one unit is one pixel at 96 dpi. It is as wide as the rectangle
/// and as high as it needs to be; where that is more than the rectangle has, it is drawn smaller, never cut.
/// Bands have the colours of their phases; the window colour of the palette is taken as the ground.
void paintGantt(QPainter &painter, const QRectF &area, const GanttData &data, const QPalette &palette);

/// The height that the chart needs at a width.
[[nodiscard]] double ganttHeight(const GanttData &data, double width);

/// The chart in parts for the pages of a report: the first fits into `firstHeight`, the others into `height`. All have
/// the same time axis. A phase is kept together where no page is left half empty by it; one that goes on says so in its
/// name.
[[nodiscard]] std::vector<GanttData> ganttPages(const GanttData &data, double width, double height, double firstHeight);

/// The chart as a table: phase, initiative, owner, status, start, end, depends on.
[[nodiscard]] ChartTable ganttTable(const GanttData &data);

/// The pieces of the chart, for views that mark one of them or keep the axis in sight.
namespace ganttpaint {
/// Bands, arrows, bars and the legend.
void body(QPainter &painter, const GanttData &data, const GanttLayout &layout, const QPalette &palette,
          const InitiativeId &marked = {});
/// Years and months, at the top of the chart.
void axis(QPainter &painter, const GanttData &data, const GanttLayout &layout, const QPalette &palette);
} // namespace ganttpaint

} // namespace cxw
