// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/figuretable.h"
#include "ui/widgets/simpletablemodel.h"

namespace cxw {

/// Header and rows of a table in the window.
struct WindowTable
{
    std::vector<TableCell> header;
    std::vector<TableRow> rows;
};

/// A table of figures for the window: numbers to the right, each explained that can be, an en dash for what is empty.
/// The columns with the ids in `quiet` are muted, and so is every row that no longer counts.
[[nodiscard]] WindowTable windowTable(const FigureTable &table, const QStringList &quiet = {});

} // namespace cxw
