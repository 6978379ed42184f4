// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/ganttaxis.h"

#include <QFont>
#include <QRectF>

namespace cxw {

/// A text and where it stands; it has been shortened to fit there.
struct GanttText
{
    QRectF area;
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Where one initiative stands.
struct GanttBarPlace
{
    /// Into GanttData::phases and GanttPhase::bars.
    int phase = 0;
    int bar = 0;
    /// The whole row, for pointing at.
    QRectF row;
    /// Its time; empty where it lacks a date.
    QRectF shape;
    GanttText title;
    bool titleInside = false;
    GanttText owner;
    bool ownerInside = false;
    /// In words what is known of its time, where it lacks a date.
    GanttText dates;
};

/// Where one phase stands.
struct GanttBandPlace
{
    QRectF area;
    /// The stretch that was planned for the phase; empty where it has no dates.
    QRectF window;
    GanttText name;
    GanttText dates;
    /// That there is nothing, where that is so.
    GanttText remark;
};

/// Fonts of the chart, the same for measuring and for drawing.
namespace ganttfont {
[[nodiscard]] QFont title();
[[nodiscard]] QFont phase();
[[nodiscard]] QFont small();
} // namespace ganttfont

/// Where everything on a Gantt chart stands, for a width; one unit is one pixel at 96 dpi.
class GanttLayout
{
public:
    GanttLayout(const GanttData &data, double width);

    [[nodiscard]] const GanttAxis &axis() const { return m_axis; }
    [[nodiscard]] const std::vector<GanttBandPlace> &bands() const { return m_bands; }
    /// In the order of the data.
    [[nodiscard]] const std::vector<GanttBarPlace> &bars() const { return m_bars; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    /// Where the bands begin, below years and months.
    [[nodiscard]] static double axisHeight();
    [[nodiscard]] static double legendHeight();
    /// The height that a phase takes by itself, with the distance to the next.
    [[nodiscard]] static double phaseHeight(const GanttPhase &phase, double width);
    /// The height of a phase with so few rows that nothing less is worth a place at the foot of a page.
    [[nodiscard]] static double leastPartHeight();
    /// The height of one bar's row.
    [[nodiscard]] static double rowHeight();

private:
    void addBand(const GanttPhase &phase, int place);
    void addBar(const GanttBar &bar, int phase, int place, double top);
    void layOver(const GanttBar &bar, GanttBarPlace &made) const;
    void layWithoutTime(const GanttBar &bar, GanttBarPlace &made) const;

    GanttAxis m_axis;
    double m_width;
    double m_height;
    std::vector<GanttBandPlace> m_bands;
    std::vector<GanttBarPlace> m_bars;
};

} // namespace cxw
