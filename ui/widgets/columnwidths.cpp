// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnwidths.h"

#include <algorithm>

namespace cxw {

namespace {

/// How far a column grows beyond its need; figures further apart than this are no longer read as one row.
constexpr double mostGrowth = 1.6;

} // namespace

std::vector<int> shareWidth(const std::vector<ColumnNeed> &columns, int room)
{
    int whole = 0;
    int least = 0;
    for (const ColumnNeed &column : columns) {
        whole += column.whole;
        least += column.least;
    }
    std::vector<int> widths;
    if (whole <= room) {
        const double growth = std::min(mostGrowth, static_cast<double>(room) / std::max(1, whole));
        for (const ColumnNeed &column : columns)
            widths.push_back(static_cast<int>(column.whole * growth));
        return widths;
    }
    const double share = whole > least ? std::max(0, room - least) / static_cast<double>(whole - least) : 0;
    for (const ColumnNeed &column : columns)
        widths.push_back(column.least + static_cast<int>((column.whole - column.least) * share));
    return widths;
}

} // namespace cxw
