// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace cxw {

/// What the series of a chart are called, in rows at its lower edge, in pixels from the chart's upper left corner.
struct ChartLegend
{
    /// A dash with its marker, and the name of the series: whole over several lines where there is room for them,
    /// else so that no two read alike.
    struct Entry
    {
        QRectF sample;
        QRectF text;
        QString shown;
        /// How the name is drawn: Qt::AlignmentFlag and Qt::TextFlag.
        int flags = 0;
    };

    /// By series; none on a chart so small that the shape is worth more than the names.
    std::vector<Entry> entries;
    /// Where the room of the chart itself ends.
    double top = 0;
};

[[nodiscard]] ChartLegend layOutLegend(const QStringList &names, const QSizeF &size, const QFont &font);

} // namespace cxw
