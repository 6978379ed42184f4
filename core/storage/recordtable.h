// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordcolumns.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <concepts>
#include <map>

namespace cxw {

/// The statements by which records of one kind are kept in a table.
struct TableSql
{
    QString put;
    QString remove;
    QString select;
};

/// The statements for a table with these columns.
[[nodiscard]] TableSql tableSql(const TableName &table, const QStringList &columns);

/// The statements by which the lists of one field are kept, each in its order.
struct ListSql
{
    QString put;
    QString remove;
    QString select;
};

/// The statements for the table of a list whose members have these columns; `owner` is the table of the records that
/// have the lists.
[[nodiscard]] ListSql listSql(QLatin1String table, QLatin1String owner, const QStringList &columns);

/// Whether every number of a record, or of a part of one, lies in the range that its description gives.
template <typename Part>
[[nodiscard]] bool keepsRanges(const Part &part);

template <typename Value>
[[nodiscard]] bool liesIn(const Range &range, const Value &value)
{
    if constexpr (std::same_as<Value, int> || std::same_as<Value, double>)
        return value >= range.low && value <= range.high;
    else if constexpr (std::same_as<Value, std::optional<int>>)
        return !value || (*value >= range.low && *value <= range.high);
    else if constexpr (isList<Value>)
        return std::ranges::all_of(value, [](const auto &member) { return keepsRanges(member); });
    else
        return true;
}

template <typename Part>
[[nodiscard]] bool keepsRanges(const Part &part)
{
    bool keeps = true;
    if constexpr (requires { Description<Part>::list; })
        forEachField<Part>([&](const auto &field) { keeps = keeps && liesIn(field.range, part.*field.member); });
    return keeps;
}

/// A number of the record is none that its field may hold.
[[nodiscard]] Error outOfRangeError(const QString &path);

/// The record's id belongs to a record of another kind.
[[nodiscard]] Error otherKindError(const QString &path);

/// Keeps records of one kind as their description says: one row for each, one column for each field, and a table for
/// each list.
template <typename R>
class RecordTable
{
public:
    [[nodiscard]] static const RecordTable &one()
    {
        static const RecordTable table;
        return table;
    }

    [[nodiscard]] Result<void> put(Transaction &transaction, const R &record) const
    {
        if (!keepsRanges(record))
            return outOfRangeError(transaction.connection().path());
        const auto done = transaction.run(m_sql.put, values(record));
        if (!done)
            return done.error();
        if (done.value() != 1)
            return otherKindError(transaction.connection().path());
        return eachList([&](const auto &field) { return putList(transaction, field, record); });
    }

    /// Takes the record with this one's key away, if there is one.
    [[nodiscard]] Result<void> remove(Transaction &transaction, const R &record) const
    {
        const auto lists = eachList([&](const auto &field) { return removeList(transaction, field, record); });
        if (!lists)
            return lists;
        const auto done = transaction.run(m_sql.remove, values(record).first(Description<R>::table.keys));
        return done ? Result<void>() : done.error();
    }

    /// Hands over all records, in no order.
    template <typename Take>
    [[nodiscard]] Result<void> readAll(Connection &connection, Take take) const
    {
        if constexpr (!hasLists())
            return connection.read(m_sql.select, {}, [&](Row &row) { take(fromRow(row)); });
        std::vector<R> records;
        const auto rows = connection.read(m_sql.select, {}, [&](Row &row) { records.push_back(fromRow(row)); });
        if (!rows)
            return rows;
        std::map<QString, R *> byId;
        for (R &record : records)
            byId.emplace(sqlValue(std::get<0>(record.key())).toString(), &record);
        const auto lists = eachList([&](const auto &field) { return readLists(connection, field, byId); });
        if (!lists)
            return lists;
        for (R &record : records)
            take(std::move(record));
        return {};
    }

    /// The names of the columns, in the order in which fromRow() reads them.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    /// The record that the row's columns hold, its lists empty; of no use when the row is bad.
    [[nodiscard]] R fromRow(Row &row) const
    {
        R record;
        readFields(row, 0, record);
        return record;
    }

private:
    RecordTable() : m_columns(namesOf(columnsOf<R>(false))), m_sql(tableSql(Description<R>::table, m_columns)) {}

    [[nodiscard]] static constexpr bool hasLists()
    {
        bool has = false;
        forEachField<R>([&]<typename Member>(const Field<R, Member> &) { has = has || isList<Member>; });
        return has;
    }

    [[nodiscard]] static QStringList namesOf(const QList<ColumnDescription> &columns)
    {
        QStringList names;
        for (const ColumnDescription &column : columns)
            names.append(column.name);
        return names;
    }

    /// The values of a record, or of a part of one, without its lists.
    template <typename Part>
    [[nodiscard]] static QVariantList values(const Part &part)
    {
        QVariantList list;
        if constexpr (requires { Description<Part>::list; }) {
            forEachField<Part>([&]<typename Member>(const Field<Part, Member> &field) {
                if constexpr (!isList<Member>)
                    list.append(sqlValue(part.*field.member));
            });
        } else {
            list.append(sqlValue(part));
        }
        return list;
    }

    template <typename Part>
    static void readFields(Row &row, int place, Part &part)
    {
        if constexpr (requires { Description<Part>::list; }) {
            forEachField<Part>([&]<typename Member>(const Field<Part, Member> &field) {
                if constexpr (!isList<Member>)
                    row.read(place++, part.*field.member, field.range);
            });
        } else {
            row.read(place, part);
        }
    }

    /// Calls `use` with the field of each list, until one fails.
    template <typename Use>
    [[nodiscard]] static Result<void> eachList(Use use)
    {
        Result<void> done;
        forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
            if constexpr (isList<Member>) {
                if (done)
                    done = use(field);
            }
        });
        return done;
    }

    template <typename T>
    [[nodiscard]] static ListSql sqlOf(const Field<R, std::vector<T>> &field)
    {
        return listSql(field.listTable, Description<R>::table.name, namesOf(listedColumns<T>(QString(field.column))));
    }

    template <typename T>
    [[nodiscard]] static Result<void> removeList(Transaction &transaction, const Field<R, std::vector<T>> &field,
                                                 const R &record)
    {
        const auto done = transaction.run(sqlOf(field).remove, {sqlValue(std::get<0>(record.key()))});
        return done ? Result<void>() : done.error();
    }

    template <typename T>
    [[nodiscard]] static Result<void> putList(Transaction &transaction, const Field<R, std::vector<T>> &field,
                                              const R &record)
    {
        if (auto done = removeList(transaction, field, record); !done)
            return done;
        const QString sql = sqlOf(field).put;
        qint64 place = 0;
        for (const T &member : record.*field.member) {
            const QVariantList front{sqlValue(std::get<0>(record.key())), sqlValue(place++)};
            if (const auto done = transaction.run(sql, front + values(member)); !done)
                return done.error();
        }
        return {};
    }

    template <typename T>
    [[nodiscard]] static Result<void> readLists(Connection &connection, const Field<R, std::vector<T>> &field,
                                                const std::map<QString, R *> &byId)
    {
        return connection.read(sqlOf(field).select, {}, [&](Row &row) {
            QString id;
            row.read(0, id);
            const auto owner = byId.find(id);
            row.require(0, owner != byId.end());
            if (owner != byId.end())
                readFields(row, 1, (owner->second->*field.member).emplace_back());
        });
    }

    QStringList m_columns;
    TableSql m_sql;
};

} // namespace cxw
