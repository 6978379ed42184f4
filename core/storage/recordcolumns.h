// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlvalue.h"
#include "core/storage/tabledescription.h"
#include "core/workspace/recorddescriptions.h"

namespace cxw {

// What of a table follows from the description of a record.

/// Whether a field is a list, which has a table of its own.
template <typename Member>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<std::vector<T>> = true;

/// The column of a thing that is named by its id: "unit (id)"; empty where the id is a word of the model.
[[nodiscard]] inline QString referenceOf(const UnitId &)
{
    return QStringLiteral("unit (id)");
}
[[nodiscard]] inline QString referenceOf(const RoundId &)
{
    return QStringLiteral("round (id)");
}
[[nodiscard]] inline QString referenceOf(const ParticipantId &)
{
    return QStringLiteral("participant (id)");
}
[[nodiscard]] inline QString referenceOf(const PersonId &)
{
    return QStringLiteral("person (id)");
}
[[nodiscard]] inline QString referenceOf(const InitiativeId &)
{
    return QStringLiteral("initiative (id)");
}
[[nodiscard]] inline QString referenceOf(const FindingId &)
{
    return QStringLiteral("finding (id)");
}
template <typename Kind>
[[nodiscard]] QString referenceOf(const Id<Kind> &)
{
    return {};
}

/// "IN ('a', 'b')"
[[nodiscard]] QString inWords(const QStringList &words);
/// What a range asks of a number in a column; empty for nothing.
[[nodiscard]] QString conditionOf(const QString &column, const Range &range);

// What a column of a type holds. `own` says that it is the key of its table by itself.

[[nodiscard]] inline ColumnDescription columnOf(const QString &name, const Range &range, const QString &, bool)
{
    QStringList words;
    for (const QLatin1String word : range.words)
        words.append(word);
    return {name, 'T', words.isEmpty() ? QString() : name + u' ' + inWords(words), {}, 1, {}, {}};
}

[[nodiscard]] inline ColumnDescription columnOf(const QString &name, const Range &range, int, bool)
{
    return {name, 'I', conditionOf(name, range), {}, 1, {}, {}};
}

[[nodiscard]] inline ColumnDescription columnOf(const QString &name, const Range &range, double, bool)
{
    return {name, 'R', conditionOf(name, range), {}, 1, {}, {}};
}

[[nodiscard]] inline ColumnDescription columnOf(const QString &name, const Range &, std::same_as<bool> auto, bool)
{
    return {name, 'I', name + QStringLiteral(" IN (0, 1)"), {}, 1, {}, {}};
}

[[nodiscard]] inline ColumnDescription columnOf(const QString &name, const Range &, QDate, bool)
{
    return {name, 'd', name + QStringLiteral(" LIKE '____-__-__'"), {}, 1, {}, {}};
}

template <typename State>
requires std::is_enum_v<State>
[[nodiscard]] ColumnDescription columnOf(const QString &name, const Range &, State, bool)
{
    return {name, 'T', name + u' ' + inWords(allTexts<State>()), {}, 1, {}, {}};
}

template <typename Kind>
[[nodiscard]] ColumnDescription columnOf(const QString &name, const Range &range, const Id<Kind> &id, bool own)
{
    const QString reference = own ? QString() : referenceOf(id);
    const bool anything = range.mayBeEmpty || !reference.isEmpty();
    return {name, 'T', anything ? QString() : name + QStringLiteral(" <> ''"), reference, 1, {}, {}};
}

template <typename T>
[[nodiscard]] ColumnDescription columnOf(const QString &name, const Range &range, const std::optional<T> &, bool own)
{
    ColumnDescription column = columnOf(name, range, T(), own);
    column.type = static_cast<char>(column.type - 'A' + 'a');
    return column;
}

/// A value as SQLite gives it back.
[[nodiscard]] inline QVariant asKept(const QVariant &value)
{
    return value.typeId() == QMetaType::Int ? QVariant(value.toLongLong()) : value;
}

/// The columns of a record of a kind, without its lists.
template <typename R>
[[nodiscard]] QList<ColumnDescription> columnsOf(bool ownKey)
{
    QList<ColumnDescription> columns;
    const R fresh{};
    forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
        if constexpr (!isList<Member>) {
            const bool own = ownKey && columns.isEmpty() && field.column == QLatin1String("id");
            ColumnDescription column = columnOf(QString(field.column), field.range, fresh.*field.member, own);
            column.since = field.since;
            if (field.since > 1)
                column.before = asKept(sqlValue(fresh.*field.member));
            columns.append(column);
        }
    });
    return columns;
}

/// The columns of what a list holds: its own fields, or the one column that the list names.
template <typename T>
[[nodiscard]] QList<ColumnDescription> listedColumns(const QString &column)
{
    if constexpr (requires { Description<T>::list; })
        return columnsOf<T>(false);
    else
        return {columnOf(column, {}, T(), false)};
}

} // namespace cxw
