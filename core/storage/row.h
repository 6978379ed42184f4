// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/workspace/recordfield.h"
#include "core/workspace/recordtext.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace cxw {

/// The row on which a query stands. A file may hold anything, so nothing is converted: a value of another type,
/// out of range or unknown makes the row bad, and what was read from a bad row must not be used.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(&query) {}
    /// A row that was read in another way, with the names of its columns.
    Row(const QVariantList &values, const QStringList &columns) : m_values(&values), m_columns(&columns) {}

    /// Reads a column into a text, number, flag, date, moment, id, state, or an optional one of these.
    template <typename T>
    void read(int column, T &value, const Range &range = {})
    {
        take(column, m_query ? m_query->value(column) : m_values->value(column), value, range);
    }

    /// Makes the row bad when a condition on the value of a column does not hold.
    void require(int column, bool condition);

    /// The name of the first column that holds what it may not; empty while the row is good.
    [[nodiscard]] QString badColumn() const { return m_badColumn; }

private:
    void take(int column, const QVariant &found, QString &text, const Range &range);
    void take(int column, const QVariant &found, qint64 &number, const Range &);
    void take(int column, const QVariant &found, int &number, const Range &range);
    void take(int column, const QVariant &found, double &number, const Range &range);
    void take(int column, const QVariant &found, bool &flag, const Range &);
    void take(int column, const QVariant &found, QDate &date, const Range &);
    void take(int column, const QVariant &found, QDateTime &moment, const Range &);

    template <typename Kind>
    void take(int column, const QVariant &found, Id<Kind> &id, const Range &range)
    {
        take(column, found, id.text, {});
        require(column, range.mayBeEmpty || !id.isNull());
    }

    template <typename State>
    requires std::is_enum_v<State>
    void take(int column, const QVariant &found, State &state, const Range &)
    {
        QString word;
        take(column, found, word, {});
        const std::optional<State> known = fromText<State>(word);
        require(column, known.has_value());
        state = known.value_or(State());
    }

    template <typename T>
    void take(int column, const QVariant &found, std::optional<T> &value, const Range &range)
    {
        value.reset();
        if (!found.isNull())
            take(column, found, value.emplace(), range);
    }

    /// Whether the value has the type; makes the row bad when it has not.
    [[nodiscard]] bool isOf(int column, const QVariant &found, QMetaType::Type type);

    const QSqlQuery *m_query = nullptr;
    const QVariantList *m_values = nullptr;
    const QStringList *m_columns = nullptr;
    QString m_badColumn;
};

} // namespace cxw
