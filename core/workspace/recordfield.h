// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include <QLatin1String>

#include <limits>
#include <span>
#include <tuple>

namespace cxw {

/// What a field may hold, beside what its type says.
struct Range
{
    /// Of numbers.
    int low = std::numeric_limits<int>::min();
    int high = std::numeric_limits<int>::max();
    /// The only texts; any text where there are none.
    std::span<const QLatin1String> words = {};
    /// Whether a word of the model may be missing.
    bool mayBeEmpty = false;
    /// A step of the scale, of which only a round's model knows how many there are; the range holds for any model.
    bool isStep = false;
};

/// What a field says of its record's name among people.
enum class Naming {
    /// Nothing.
    None,
    /// It stands in the name of a record that is new or gone.
    Names,
    /// It says which record it is, and is never shown by itself.
    Identifies,
};

/// A field of a record: its name in JSON, its column, its label and what it may hold, told once.
template <typename R, typename Member>
struct Field
{
    using Value = Member;

    QLatin1String name;
    Member R::*member;
    /// In the database; of a list, the column that holds what is listed.
    QLatin1String column;
    /// For people; null where it is never shown.
    const char *label = nullptr;
    Range range = {};
    Naming naming = Naming::None;
    /// The version of the schema that brought it. What earlier releases wrote lacks it; it is then as in a new record.
    int since = 1;
    /// Written on several lines.
    bool lines = false;
    /// For the program alone: no text that a person reads as it stands.
    bool data = false;
    /// Whether a value that can't be read any more may become that of a new record.
    bool replaceable = false;
    /// The table of a list.
    QLatin1String listTable = {};

    [[nodiscard]] constexpr Field in(int low, int high = std::numeric_limits<int>::max()) const
    {
        Field field = *this;
        field.range = {low, high};
        return field;
    }
    [[nodiscard]] constexpr Field oneOf(std::span<const QLatin1String> words) const
    {
        Field field = *this;
        field.range.words = words;
        return field;
    }
    [[nodiscard]] constexpr Field onScale(int highest) const
    {
        Field field = in(0, highest);
        field.range.isStep = true;
        return field;
    }
    [[nodiscard]] constexpr Field orNone() const
    {
        Field field = *this;
        field.range.mayBeEmpty = true;
        return field;
    }
    [[nodiscard]] constexpr Field inColumn(const char *other) const
    {
        Field field = *this;
        field.column = QLatin1String(other);
        return field;
    }
    [[nodiscard]] constexpr Field listedIn(const char *table, const char *other = "") const
    {
        Field field = inColumn(other);
        field.listTable = QLatin1String(table);
        return field;
    }
    [[nodiscard]] constexpr Field that(Naming how) const
    {
        Field field = *this;
        field.naming = how;
        return field;
    }
    [[nodiscard]] constexpr Field addedIn(int version) const
    {
        Field field = *this;
        field.since = version;
        return field;
    }
    [[nodiscard]] constexpr Field ofLines() const
    {
        Field field = *this;
        field.lines = true;
        return field;
    }
    [[nodiscard]] constexpr Field asData() const
    {
        Field field = *this;
        field.data = true;
        return field;
    }
    [[nodiscard]] constexpr Field thatMayBeNew() const
    {
        Field field = *this;
        field.replaceable = true;
        return field;
    }
};

/// A field whose column has its name.
template <typename R, typename Member>
[[nodiscard]] constexpr Field<R, Member> field(const char *name, Member R::*member, const char *label = nullptr)
{
    return {.name = QLatin1String(name), .member = member, .column = QLatin1String(name), .label = label};
}

/// A field that says which record it is.
template <typename R, typename Member>
[[nodiscard]] constexpr Field<R, Member> identity(const char *name, Member R::*member)
{
    return field(name, member).that(Naming::Identifies);
}

/// How records of a kind are called among people.
struct KindWords
{
    /// "Pain points", in the context "cxw::Salvage".
    const char *many;
    /// What is said where so many were added, changed or removed, with %n and the place they belong to as %1, in the
    /// context "cxw::Differences".
    const char *added;
    const char *changed;
    const char *removed;
};

/// A text in the context "cxw::RecordTexts", and the comment that tells it from its like.
struct TitleText
{
    const char *text;
    const char *comment = nullptr;
};

/// How one record is called among people: a text with a place for each member.
template <typename R, typename... Members>
struct Title
{
    TitleText text;
    std::tuple<Members R::*...> members;
};

template <typename R, typename... Members>
[[nodiscard]] constexpr Title<R, Members...> title(const char *text, Members R::*...members)
{
    return {{text}, {members...}};
}

/// The table that holds records of a kind.
struct TableName
{
    QLatin1String name;
    /// The word in its column `kind`, where records of several kinds share it.
    QLatin1String kind = {};
    /// The first columns, which are the key.
    int keys = 1;
    /// The version of the schema that brought it.
    int since = 1;
};

/// All that is known of a kind of record: `kind` (its word in files), `table`, `words`, `title`, `bearsOnScores`
/// (whether it can change a score) and `list` (its fields, in order). What is done to records of every kind folds over
/// these and over the variant Record. The names are contracts of the history, the workspace file and the JSON export.
template <typename R>
struct Description;

/// Stands for a kind of record.
template <typename R>
struct KindOf
{
    using Type = R;
};

namespace detail {
template <typename Use, typename... R>
constexpr void forEachKind(Use &use, const std::variant<R...> *)
{
    (use(KindOf<R>()), ...);
}
} // namespace detail

/// Calls `use` with KindOf<R>() for each kind of record, those that others refer to first.
template <typename Use>
constexpr void forEachKind(Use use)
{
    detail::forEachKind(use, static_cast<const Record *>(nullptr));
}

/// Calls `use` with each field of a kind of record, or of a part of one.
template <typename R, typename Use>
constexpr void forEachField(Use use)
{
    std::apply([&](const auto &...fields) { (use(fields), ...); }, Description<R>::list);
}

} // namespace cxw
