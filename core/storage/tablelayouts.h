// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlitepages.h"

#include <QStringList>

#include <span>

namespace cxw {

/// A table as it lies in the file.
struct TableLayout
{
    QLatin1String name;
    /// Its columns in their order, with "number" for the one that is the row's own number.
    QStringList columns;
    /// What each column holds, one letter each: N the row's own number, T text, I whole number, R number, D date, M
    /// moment; a small letter where it may be nothing. C is a count that files of earlier releases lack, at the end of
    /// a row; it is 0 there.
    QByteArray types;
    /// Kept as an index, without row numbers.
    bool ofIndex = false;

    /// Whether a row of the table can have so many values.
    [[nodiscard]] bool hasWidth(qsizetype values) const;
};

/// All of them. Where two could hold the same values, the one that asks for more comes first.
[[nodiscard]] std::span<const TableLayout> tableLayouts();
/// The layout of a table, or null.
[[nodiscard]] const TableLayout *layoutOf(const QString &table);

/// The columns that a CREATE TABLE statement names, in their order; empty where it can't be understood.
[[nodiscard]] QStringList columnsOfStatement(const QString &sql);

/// The row with its values in the order of the layout's columns, null for those that the file does not have.
/// `columns` are the file's own; without them the file is taken to have those of the layout.
[[nodiscard]] RawRow arranged(const RawRow &row, const TableLayout &layout, const QStringList &columns);

/// Whether an arranged row holds in each column what belongs there.
[[nodiscard]] bool fits(const RawRow &row, const TableLayout &layout);

} // namespace cxw
