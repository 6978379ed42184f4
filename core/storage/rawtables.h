// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/tablelayouts.h"

#include <QHash>

namespace cxw {

/// The rows of one table, as far as they can be read.
struct RawTable
{
    /// Arranged as the table's layout says.
    std::vector<RawRow> rows;
    /// Rows that are there and can't be read.
    int badRows = 0;
    /// Whether a part of the table can't be found, so that nobody knows how many rows are lost.
    bool broken = false;

    [[nodiscard]] bool isWhole() const { return badRows == 0 && !broken; }
};

/// All that could be found in a damaged file.
struct RawTables
{
    QHash<QString, RawTable> tables;
    /// Rows of indexes by the index's name: they repeat columns of a table and tell what it has lost.
    QHash<QString, std::vector<RawRow>> indexes;
    /// Whether rows that were taken away long ago may be among those found.
    bool mayHoldRemoved = false;

    /// The table of this name; one without rows where none was found.
    [[nodiscard]] const RawTable &table(const QString &name) const;
    /// Whether no row of any table was found.
    [[nodiscard]] bool isEmpty() const;
};

/// Finds the rows of all tables: by the way that SQLite goes, and, where that way is broken, on every page that nothing
/// else lays claim to, by what stands there.
[[nodiscard]] RawTables readRawTables(SqlitePages &pages);

} // namespace cxw
