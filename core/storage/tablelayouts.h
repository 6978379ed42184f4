// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlitepages.h"

#include <QStringList>
#include <QVariant>

namespace cxw {

/// A table as it lies in the file, read without SQLite.
struct TableLayout
{
    QString name;
    /// Its columns in their order.
    QStringList columns;
    /// What each column holds, as ColumnDescription::type says.
    QByteArray types;
    /// What the columns at the end of a row hold in files of earlier releases, which lack them.
    QVariantList added;
    /// Kept as an index, without row numbers.
    bool ofIndex = false;
    /// The version of the schema that brought it.
    int since = 1;

    /// Whether a row of the table can have so many values.
    [[nodiscard]] bool hasWidth(qsizetype values) const;
};

/// All of them. Where two could hold the same values, the one that asks for more comes first.
[[nodiscard]] const QList<TableLayout> &tableLayouts();
/// Orders in which a table had its columns in earlier releases.
[[nodiscard]] QList<QStringList> olderOrders(const TableLayout &layout);
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
