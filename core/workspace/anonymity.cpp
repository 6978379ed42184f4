// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/anonymity.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

struct Anonymity
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Anonymity)
};

Error cannotChange(const Round &round)
{
    if (round.anonymous)
        return {Anonymity::tr("The round “%1” is anonymous and stays so: those who voted in it were promised that "
                              "nobody learns who they are. Nothing was changed.")
                    .arg(round.name),
                {}};
    return {Anonymity::tr("The round “%1” was set up with names, and its history has them, so it can't become "
                          "anonymous. Nothing was changed. Start a new round with anonymous ballots.")
                .arg(round.name),
            {}};
}

Error nobodyCanSit()
{
    return {Anonymity::tr(
                "Nobody can be named in an anonymous round. Nothing was changed. Add a voter without a name."),
            {}};
}

Error tooFewAlike()
{
    return {Anonymity::tr("In an anonymous round a role group of fewer than %n people would tell who they are. Nothing "
                          "was changed.",
                          nullptr, fewestAlike),
            {}};
}

/// Whether the seat gets another role group than it has.
bool movesToGroup(const Workspace &workspace, const Participant &seat)
{
    const auto *present = workspace.find<Participant>(seat.id);
    return !seat.group.isEmpty() && (!present || present->group != seat.group || present->round != seat.round);
}

/// The seats of a round as the edit leaves them.
std::map<ParticipantId, Participant> seatsAfter(const Workspace &workspace, const Edit &edit, const RoundId &round)
{
    std::map<ParticipantId, Participant> seats;
    for (const auto &[key, seat] : workspace.all<Participant>()) {
        if (seat.round == round)
            seats.emplace(seat.id, seat);
    }
    for (const Change &change : edit.changes) {
        const auto *seat = std::get_if<Participant>(&change.record);
        if (!seat)
            continue;
        seats.erase(seat->id);
        if (change.action == Change::Action::Put && seat->round == round)
            seats.emplace(seat->id, *seat);
    }
    return seats;
}

/// Whether each role group that somebody is put into in the round is large enough.
bool groupsHide(const Workspace &workspace, const Edit &edit, const RoundId &round)
{
    std::map<QString, int> sizes;
    for (const auto &[id, seat] : seatsAfter(workspace, edit, round))
        ++sizes[seat.group];
    return std::ranges::all_of(edit.changes, [&](const Change &change) {
        const auto *seat = std::get_if<Participant>(&change.record);
        const bool moves =
            seat && change.action == Change::Action::Put && seat->round == round && movesToGroup(workspace, *seat);
        return !moves || sizes[seat->group] >= fewestAlike;
    });
}

} // namespace

bool hidesInGroup(const Workspace &workspace, const Participant &seat)
{
    const auto isAlike = [&](const auto &entry) {
        return entry.second.round == seat.round && entry.second.group == seat.group;
    };
    return std::ranges::count_if(workspace.all<Participant>(), isAlike) >= fewestAlike;
}

Result<void> checkAnonymity(const Workspace &workspace, const Edit &edit)
{
    QSet<RoundId> anonymous;
    const auto isAnonymous = [&](const RoundId &id) {
        const Round *round = workspace.find<Round>(id);
        return anonymous.contains(id) || (round && round->anonymous);
    };
    for (const Change &change : edit.changes) {
        const auto *round = std::get_if<Round>(&change.record);
        if (!round || change.action == Change::Action::Remove)
            continue;
        if (round->anonymous)
            anonymous.insert(round->id);
        const Round *present = workspace.find<Round>(round->id);
        if (present && present->anonymous != round->anonymous)
            return cannotChange(*present);
    }
    QSet<RoundId> grouped;
    for (const Change &change : edit.changes) {
        const auto *seat = std::get_if<Participant>(&change.record);
        if (!seat || change.action == Change::Action::Remove)
            continue;
        if (seat->person && isAnonymous(seat->round))
            return nobodyCanSit();
        // In another round a name could be given to it.
        const Participant *present = workspace.find<Participant>(seat->id);
        if (present && present->round != seat->round && isAnonymous(present->round))
            return nobodyCanSit();
        if (isAnonymous(seat->round) && movesToGroup(workspace, *seat))
            grouped.insert(seat->round);
    }
    const bool hidden =
        std::ranges::all_of(grouped, [&](const RoundId &round) { return groupsHide(workspace, edit, round); });
    return hidden ? Result<void>() : tooFewAlike();
}

} // namespace cxw
