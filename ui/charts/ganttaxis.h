// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/ganttdata.h"

namespace cxw {

/// A stretch of the time axis with its name: a year, a quarter or a month.
struct GanttSpan
{
    double left = 0;
    double width = 0;
    /// Empty where the name has no room.
    QString text;
};

/// Days and where they stand on a Gantt chart. It begins and ends with whole quarters and shows half a year at least.
class GanttAxis
{
public:
    /// An axis for the chart's dates between two x positions; around today for a chart without dates.
    GanttAxis(const GanttData &data, double left, double width);

    [[nodiscard]] QDate from() const { return m_from; }
    /// The first day after the axis.
    [[nodiscard]] QDate to() const { return m_to; }
    /// Where a day begins.
    [[nodiscard]] double x(QDate day) const;
    /// Where a day ends.
    [[nodiscard]] double xAfter(QDate day) const { return x(day.addDays(1)); }
    [[nodiscard]] bool shows(QDate day) const { return day.isValid() && day >= m_from && day < m_to; }

    [[nodiscard]] std::vector<GanttSpan> years() const;
    /// Months where their names have room, else quarters.
    [[nodiscard]] std::vector<GanttSpan> divisions() const;

private:
    [[nodiscard]] GanttSpan span(QDate start, QDate end, const QString &text) const;
    [[nodiscard]] bool hasRoomForMonths() const;

    QDate m_from;
    QDate m_to;
    double m_left;
    double m_width;
};

} // namespace cxw
