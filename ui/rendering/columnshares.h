// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace cxw {

/// What the texts of a table's column ask for, in one measure.
struct TextNeed
{
    /// The widest word.
    double word = 0;
    /// The widest text on one line.
    double whole = 0;
    /// How much text there is in a row: the quadratic mean over all rows, so that long texts count.
    double usual = 0;
};

/// The widths of a table's columns, which together have the given one. No column is narrower than its longest word,
/// unless that word alone wants more than its share of the width; what is left goes to those with the most text, and to
/// none more than its longest text needs while others still want room.
[[nodiscard]] std::vector<double> columnShares(const std::vector<TextNeed> &needs, double width);

} // namespace cxw
