// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/spot.h"

#include "core/workspace/workspace.h"

namespace cxw {

namespace {

/// How near to what an edit is about a record stands: of an edit with several the nearest counts. 0 for none.
struct Nearness
{
    int operator()(const Person &) const { return 6; }
    int operator()(const Participant &) const { return 6; }
    int operator()(const Ballot &) const { return 5; }
    int operator()(const SecondBallot &) const { return 5; }
    int operator()(const OpenVote &) const { return 4; }
    int operator()(const AgreedValue &) const { return 4; }
    int operator()(const Stock &) const { return 3; }
    int operator()(const PracticeNote &) const { return 2; }
    int operator()(const PainPoint &) const { return 2; }
    int operator()(const UnmetNeed &) const { return 2; }
    int operator()(const Initiative &) const { return 1; }
    int operator()(const ModelPart &) const { return 1; }
    int operator()(const auto &) const { return 0; }
};

struct SpotOfRecord
{
    Spot operator()(const Person &person) const { return PeopleSpot{person.id}; }
    Spot operator()(const Participant &seat) const { return PeopleSpot{seat.person.value_or(PersonId())}; }
    Spot operator()(const Ballot &ballot) const { return ballot.item; }
    Spot operator()(const SecondBallot &ballot) const { return ballot.item; }
    Spot operator()(const OpenVote &vote) const { return vote.item; }
    Spot operator()(const AgreedValue &agreed) const { return agreed.item; }
    Spot operator()(const Stock &stock) const { return StockSpot{stock.practice}; }
    Spot operator()(const PracticeNote &note) const { return note.practice; }
    Spot operator()(const PainPoint &pain) const { return pain.id; }
    Spot operator()(const UnmetNeed &need) const { return need.id; }
    Spot operator()(const ModelPart &part) const { return ModelSpot{part.model, part.version, part.part}; }
    Spot operator()(const Initiative &initiative) const { return initiative.id; }
    Spot operator()(const auto &) const { return {}; }
};

/// Whether what can be removed and then be seen nowhere is there.
bool isThere(const Record &record, const Workspace &now)
{
    if (const auto *initiative = std::get_if<Initiative>(&record))
        return now.find<Initiative>(initiative->id);
    if (const auto *pain = std::get_if<PainPoint>(&record))
        return now.find<PainPoint>(pain->id);
    if (const auto *need = std::get_if<UnmetNeed>(&record))
        return now.find<UnmetNeed>(need->id);
    if (const auto *part = std::get_if<ModelPart>(&record))
        return now.find<ModelPart>(part->model, part->version, part->part);
    return true;
}

} // namespace

Spot spotOf(const Edit &edit, const Workspace &now)
{
    int nearest = 0;
    Spot spot;
    for (const Change &change : edit.changes) {
        if (std::holds_alternative<Round>(change.record))
            return {};
        const int nearness = std::visit(Nearness(), change.record);
        if (nearness <= nearest || !isThere(change.record, now))
            continue;
        nearest = nearness;
        spot = std::visit(SpotOfRecord(), change.record);
    }
    return spot;
}

} // namespace cxw
