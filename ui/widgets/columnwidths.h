// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace cxw {

/// What a column of a table asks for, in pixels.
struct ColumnNeed
{
    /// Below this it can't be read: what its figures need, or a text that wraps.
    int least = 0;
    /// With this it is shown whole, each text in one line.
    int whole = 0;
};

/// The widths with which columns share the room of a table by need. Where there is enough, all grow alike, but not so
/// far that they drift apart; where there is not, each has its least, and the longer a text is, the more it gets of the
/// rest. They are wider together than the room only where all have the least.
[[nodiscard]] std::vector<int> shareWidth(const std::vector<ColumnNeed> &columns, int room);

} // namespace cxw
