// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"

#include <map>
#include <set>

namespace cxw {

/// Records of one kind by their key.
template <typename R>
using Table = std::map<decltype(std::declval<R>().key()), R>;

/// All records of a workspace in memory, but ballots: of these only the rounds that somebody asked for.
/// A plain value: two workspaces with the same records are equal.
class Workspace
{
public:
    /// All records of a kind, by key.
    template <typename R>
    [[nodiscard]] const Table<R> &all() const
    {
        return std::get<Table<R>>(m_tables);
    }

    /// The record with this key, or null.
    template <typename R, typename... Parts>
    [[nodiscard]] const R *find(const Parts &...parts) const
    {
        const auto found = all<R>().find(std::tuple(parts...));
        return found == all<R>().end() ? nullptr : &found->second;
    }

    /// Does what the edit says and returns the edit that takes it back, under the same label.
    /// Ballots of rounds concerned must have been read before.
    Edit apply(const Edit &edit);

    /// The one organization; an empty record before it is put.
    [[nodiscard]] Organization organization() const;
    /// Units in their order.
    [[nodiscard]] std::vector<Unit> units() const;
    /// A unit's rounds, oldest first: by date, those of one date in the order in which they were made.
    [[nodiscard]] std::vector<Round> rounds(const UnitId &unit) const;
    /// The unit's round before this one in that order, or null.
    [[nodiscard]] const Round *roundBefore(const RoundId &round) const;
    /// What the next round that is made gets as Round::made.
    [[nodiscard]] int nextMade() const;
    /// People by name.
    [[nodiscard]] std::vector<Person> people() const;
    /// A round's participants by name.
    [[nodiscard]] std::vector<Participant> participants(const RoundId &round) const;
    /// The person's name, or the label in an anonymous round.
    [[nodiscard]] QString nameOf(const Participant &participant) const;
    /// A participant's ballots, as far as the round has been read.
    [[nodiscard]] std::vector<Ballot> ballots(const ParticipantId &participant) const;
    /// A unit's pain points, worst first.
    [[nodiscard]] std::vector<PainPoint> painPoints(const UnitId &unit) const;
    /// A unit's unmet needs by title.
    [[nodiscard]] std::vector<UnmetNeed> unmetNeeds(const UnitId &unit) const;
    /// A unit's initiatives of one cycle by start, those without a start last.
    [[nodiscard]] std::vector<Initiative> initiatives(const UnitId &unit, int cycle) const;
    /// A unit's initiatives of all cycles, in the same order.
    [[nodiscard]] std::vector<Initiative> initiatives(const UnitId &unit) const;

    bool operator==(const Workspace &) const = default;

private:
    template <typename... R>
    static std::tuple<Table<R>...> tablesFor(std::variant<R...>);

    decltype(tablesFor(Record())) m_tables;
};

} // namespace cxw
