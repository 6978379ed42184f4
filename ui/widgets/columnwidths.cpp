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
    int fixed = 0; // what nothing can be taken from
    int slack = 0;
    for (const ColumnNeed &column : columns) {
        whole += column.whole;
        fixed += column.wraps ? column.least : column.whole;
        slack += column.wraps ? column.whole - column.least : 0;
    }
    std::vector<int> widths;
    if (whole <= room) {
        const double growth = std::min(mostGrowth, static_cast<double>(room) / std::max(1, whole));
        for (const ColumnNeed &column : columns)
            widths.push_back(static_cast<int>(column.whole * growth));
        return widths;
    }
    const double share = slack > 0 ? std::max(0, room - fixed) / static_cast<double>(slack) : 0;
    for (const ColumnNeed &column : columns)
        widths.push_back(column.wraps ? column.least + static_cast<int>((column.whole - column.least) * share)
                                      : column.whole);
    return widths;
}

} // namespace cxw
