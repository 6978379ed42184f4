// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include <algorithm>
#include <limits>

namespace cxw {

namespace {

/// The records of a table that a test lets through, as a list.
template <typename R, typename Test>
std::vector<R> listOf(const Table<R> &table, Test test)
{
    std::vector<R> list;
    for (const auto &[key, record] : table) {
        if (test(record))
            list.push_back(record);
    }
    return list;
}

auto ofUnit(const UnitId &unit)
{
    return [unit](const auto &record) { return record.unit == unit; };
}

void sortByStart(std::vector<Initiative> &initiatives)
{
    std::ranges::stable_sort(initiatives, [](const Initiative &left, const Initiative &right) {
        if (left.start.isValid() != right.start.isValid())
            return left.start.isValid();
        return std::tie(left.start, left.end, left.title) < std::tie(right.start, right.end, right.title);
    });
}

} // namespace

Edit Workspace::apply(const Edit &edit)
{
    Edit inverse{edit.label, {}, edit.coming, edit.leaving};
    inverse.changes.reserve(edit.changes.size());
    auto &ballots = std::get<Table<Ballot>>(m_tables);
    for (const BallotBatch::Line &line : edit.leaving.lines())
        ballots.erase(edit.leaving.ballot(line).key());
    for (const Change &change : edit.changes) {
        std::visit(
            [&]<typename R>(const R &record) {
                auto &table = std::get<Table<R>>(m_tables);
                const auto place = table.find(record.key());
                const bool present = place != table.end();
                if (present)
                    inverse.changes.push_back(put(place->second));
                if (change.action == Change::Action::Put) {
                    if (!present)
                        inverse.changes.push_back(remove(record));
                    table.insert_or_assign(record.key(), record);
                } else if (present) {
                    table.erase(place);
                }
            },
            change.record);
    }
    std::ranges::reverse(inverse.changes);
    for (const BallotBatch::Line &line : edit.coming.lines()) {
        Ballot ballot = edit.coming.ballot(line);
        const auto key = ballot.key();
        ballots.insert_or_assign(key, std::move(ballot));
    }
    return inverse;
}

Organization Workspace::organization() const
{
    const auto &table = all<Organization>();
    return table.empty() ? Organization() : table.begin()->second;
}

std::vector<Unit> Workspace::units() const
{
    auto list = listOf(all<Unit>(), [](const Unit &) { return true; });
    std::ranges::stable_sort(list, {}, [](const Unit &unit) { return std::pair(unit.position, unit.name); });
    return list;
}

std::vector<Round> Workspace::rounds(const UnitId &unit) const
{
    auto list = listOf(all<Round>(), ofUnit(unit));
    std::ranges::stable_sort(list, {},
                             [](const Round &round) { return std::tuple(round.date, round.made, round.name); });
    return list;
}

int Workspace::nextMade() const
{
    int latest = 0;
    for (const auto &[key, round] : all<Round>())
        latest = std::max(latest, round.made);
    // A file can say anything; two that are the last stand by their names.
    return latest == std::numeric_limits<int>::max() ? latest : latest + 1;
}

const Round *Workspace::roundBefore(const RoundId &id) const
{
    const Round *round = find<Round>(id);
    if (!round)
        return nullptr;
    const auto list = rounds(round->unit);
    const auto place = std::ranges::find(list, id, &Round::id);
    return place == list.begin() ? nullptr : find<Round>(std::prev(place)->id);
}

std::vector<Person> Workspace::people() const
{
    auto list = listOf(all<Person>(), [](const Person &) { return true; });
    std::ranges::stable_sort(list, [](const Person &left, const Person &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return list;
}

std::vector<Participant> Workspace::participants(const RoundId &round) const
{
    // A name is looked up once, not for each comparison.
    std::vector<std::pair<QString, const Participant *>> named;
    for (const auto &[key, seat] : all<Participant>()) {
        if (seat.round == round)
            named.emplace_back(nameOf(seat), &seat);
    }
    std::ranges::stable_sort(named, [](const auto &left, const auto &right) {
        // Labels differ in their number alone, and 10 comes after 2.
        const Participant &one = *left.second;
        const Participant &other = *right.second;
        if (!one.person && !other.person && one.label.size() != other.label.size())
            return one.label.size() < other.label.size();
        return left.first.localeAwareCompare(right.first) < 0;
    });
    std::vector<Participant> list;
    for (const auto &[name, seat] : named)
        list.push_back(*seat);
    return list;
}

QString Workspace::nameOf(const Participant &participant) const
{
    const Person *person = participant.person ? find<Person>(*participant.person) : nullptr;
    return person ? person->name : participant.label;
}

std::vector<Ballot> Workspace::ballots(const ParticipantId &participant) const
{
    std::vector<Ballot> list;
    const auto &table = all<Ballot>();
    for (auto place = table.lower_bound(std::tuple(participant, ItemId()));
         place != table.end() && place->second.participant == participant; ++place)
        list.push_back(place->second);
    return list;
}

std::vector<PainPoint> Workspace::painPoints(const UnitId &unit) const
{
    auto list = listOf(all<PainPoint>(), ofUnit(unit));
    std::ranges::stable_sort(list, {}, [](const PainPoint &pain) {
        return std::pair(-pain.severity * pain.frequency, pain.title);
    });
    return list;
}

std::vector<UnmetNeed> Workspace::unmetNeeds(const UnitId &unit) const
{
    auto list = listOf(all<UnmetNeed>(), ofUnit(unit));
    std::ranges::stable_sort(list, {}, &UnmetNeed::title);
    return list;
}

std::vector<Initiative> Workspace::initiatives(const UnitId &unit, int cycle) const
{
    auto list = listOf(all<Initiative>(), [&](const Initiative &initiative) {
        return initiative.unit == unit && initiative.cycle == cycle;
    });
    sortByStart(list);
    return list;
}

std::vector<Initiative> Workspace::initiatives(const UnitId &unit) const
{
    auto list = listOf(all<Initiative>(), ofUnit(unit));
    sortByStart(list);
    return list;
}

} // namespace cxw
