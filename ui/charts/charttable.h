// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace cxw {

/// The figures of a chart as a table: for screen readers and the clipboard. All texts are ready for people.
struct ChartTable
{
    QString caption;
    /// One heading for each column; the first column names the rows.
    QStringList header;
    /// Each as long as the header.
    std::vector<QStringList> rows;

    bool operator==(const ChartTable &) const = default;
};

/// The table as tab-separated lines, heading first, as spreadsheets take it from the clipboard.
[[nodiscard]] QString toTabbedText(const ChartTable &table);

} // namespace cxw
