// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlvalue.h"
#include "core/storage/transaction.h"
#include "core/workspace/edit.h"

#include <tuple>

namespace cxw {

/// A table by its name and, where records of several kinds share it, the word in its column `kind`.
struct TableName
{
    QLatin1String name;
    QLatin1String kind = {};
};

/// The statements by which records of one kind are kept in a table.
struct TableSql
{
    QString put;
    QString remove;
    QString select;
};

/// The statements for a table with these columns, the first `keys` of them its primary key.
[[nodiscard]] TableSql tableSql(const TableName &table, int keys, const QStringList &columns);

/// The record's id belongs to a record of another kind.
[[nodiscard]] Error otherKindError(const QString &path);

/// A field of a record, the column that holds it and the range that its numbers keep to.
template <typename R, typename Member>
struct Column
{
    QLatin1String name;
    Member R::*member;
    Range range = {};
};

template <typename R, typename Member>
Column(QLatin1String, Member R::*) -> Column<R, Member>;
template <typename R, typename Member>
Column(QLatin1String, Member R::*, Range) -> Column<R, Member>;

/// Keeps records of one kind in a table, one row for each, one column for each field.
template <typename R, typename... Member>
class RecordTable
{
public:
    /// The first `keys` of the columns are the key, in the order of R::key().
    RecordTable(const TableName &table, int keys, const Column<R, Member> &...columns)
        : m_table(table), m_columns(columns...), m_keys(keys), m_sql(tableSql(table, keys, {QString(columns.name)...}))
    {
    }

    [[nodiscard]] Result<void> put(Transaction &transaction, const R &record) const
    {
        const auto done = transaction.run(m_sql.put, values(record));
        if (!done)
            return done.error();
        return done.value() == 1 ? Result<void>() : otherKindError(transaction.connection().path());
    }

    /// Takes the record with this one's key away, if there is one.
    [[nodiscard]] Result<void> remove(Transaction &transaction, const R &record) const
    {
        const auto done = transaction.run(m_sql.remove, values(record).first(m_keys));
        return done ? Result<void>() : done.error();
    }

    /// Hands over all records, in no order.
    template <typename Take>
    [[nodiscard]] Result<void> readAll(Connection &connection, Take take) const
    {
        return connection.read(m_sql.select, {}, [&](Row &row) { take(fromRow(row)); });
    }

    [[nodiscard]] QLatin1String name() const { return m_table.name; }
    /// The word in the table's column `kind`; empty where there is no such column.
    [[nodiscard]] QLatin1String kind() const { return m_table.kind; }
    /// The names of the columns, in the order in which fromRow() reads them.
    [[nodiscard]] QStringList columns() const
    {
        return std::apply([](const auto &...column) { return QStringList{QString(column.name)...}; }, m_columns);
    }

    /// The record that the row's columns hold; of no use when the row is bad.
    [[nodiscard]] R fromRow(Row &row) const
    {
        R result;
        int place = 0;
        std::apply([&](const auto &...column) { (row.read(place++, result.*column.member, column.range), ...); },
                   m_columns);
        return result;
    }

private:
    [[nodiscard]] QVariantList values(const R &record) const
    {
        return std::apply([&](const auto &...column) { return QVariantList{sqlValue(record.*column.member)...}; },
                          m_columns);
    }

    TableName m_table;
    std::tuple<Column<R, Member>...> m_columns;
    int m_keys;
    TableSql m_sql;
};

} // namespace cxw
