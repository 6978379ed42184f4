// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

namespace cxw {

/// A column of a table of the workspace file.
struct ColumnDescription
{
    QString name;
    /// What it holds, one letter: N the row's own number, T text, I whole number, R number, D date, M moment; a small
    /// letter where it may be nothing.
    char type = 'T';
    /// What must hold of its value, in SQL; empty for nothing.
    QString condition;
    /// The column whose value it repeats, "unit (id)"; empty for none.
    QString reference;
    /// The version of the schema that brought it.
    int since = 1;
    /// What it holds in rows of versions before that.
    QVariant before;
    /// Stands in its definition before the condition: "UNIQUE".
    QString words;

    [[nodiscard]] bool mayBeNull() const { return type >= 'a' && type <= 'z'; }
};

/// A table of the workspace file: the schema, what a whole file holds and what can be salvaged follow from it.
struct TableDescription
{
    QString name;
    /// The columns of the first release that has the table come first, in their order, then those that were added.
    QList<ColumnDescription> columns;
    /// So many of them, the first ones, are the key.
    int keys = 1;
    /// Conditions on more than one column.
    QStringList rules;
    /// Kept within its key, in its order, and nowhere else.
    bool ofIndex = false;
    int since = 1;

    [[nodiscard]] QStringList columnNames() const;
};

/// All of them, those that others refer to first.
[[nodiscard]] const QList<TableDescription> &workspaceTables();

/// The statement that makes the table, to the letter as a file carries it that was made by the first release with the
/// table and brought up to date since.
[[nodiscard]] QString createStatement(const TableDescription &table);

/// The statements that make the indexes by which rows are found in other ways than by key.
[[nodiscard]] QStringList indexStatements();

} // namespace cxw
