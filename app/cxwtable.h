// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/figuretable.h"

namespace cxw {

/// A table of figures for a terminal: columns as wide as they need to be, numbers and dates to the right, each cell on
/// one line, whatever it holds. Each line ends with a line end; empty for a table without rows.
[[nodiscard]] QString tableText(const FigureTable &table);

} // namespace cxw
