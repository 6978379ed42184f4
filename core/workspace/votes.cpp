// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/votes.h"

#include <algorithm>

namespace cxw {

namespace {

std::optional<int> secretPassFor(const Workspace &workspace, const ParticipantId &seat, const ItemId &item)
{
    const auto *participant = workspace.find<Participant>(seat);
    return participant ? secretPass(workspace, participant->round, item) : std::nullopt;
}

/// Whether votes on the item are secret in the round of a seat; in any round where the seat is gone.
bool isSecretVote(const Workspace &workspace, const ParticipantId &seat, const ItemId &item, int pass)
{
    if (workspace.find<Participant>(seat))
        return secretPassFor(workspace, seat, item) == pass;
    return std::ranges::any_of(workspace.all<OpenVote>(), [&](const auto &entry) {
        return entry.second.item == item && entry.second.pass == pass;
    });
}

} // namespace

std::optional<ParticipantId> votingSeat(const Record &record)
{
    return std::visit(
        [](const auto &one) -> std::optional<ParticipantId> {
            if constexpr (requires { one.participant; })
                return one.participant;
            else
                return std::nullopt;
        },
        record);
}

std::vector<SecondBallot> secondBallots(const Workspace &workspace, const ParticipantId &seat)
{
    std::vector<SecondBallot> ballots;
    // They lie together.
    const auto &all = workspace.all<SecondBallot>();
    for (auto at = all.lower_bound({seat, ItemId()}); at != all.end() && at->second.participant == seat; ++at)
        ballots.push_back(at->second);
    return ballots;
}

std::optional<int> secretPass(const Workspace &workspace, const RoundId &round, const ItemId &item)
{
    const auto *vote = workspace.find<OpenVote>(round, item);
    return vote ? std::optional(vote->pass) : std::nullopt;
}

bool isSecret(const Workspace &workspace, const Record &record)
{
    if (const auto *first = std::get_if<Ballot>(&record))
        return isSecretVote(workspace, first->participant, first->item, 1);
    const auto *second = std::get_if<SecondBallot>(&record);
    return second && isSecretVote(workspace, second->participant, second->item, 2);
}

std::optional<Ballot> firstBallot(const Workspace &workspace, const ParticipantId &seat, const ItemId &item)
{
    const Ballot *ballot = workspace.find<Ballot>(seat, item);
    if (!ballot || secretPassFor(workspace, seat, item) == 1)
        return {};
    return *ballot;
}

std::optional<Ballot> standingBallot(const Workspace &workspace, const ParticipantId &seat, const ItemId &item)
{
    const SecondBallot *second = workspace.find<SecondBallot>(seat, item);
    if (second && !secretPassFor(workspace, seat, item))
        return Ballot{seat, item, second->value};
    return firstBallot(workspace, seat, item);
}

std::vector<Ballot> standingBallots(const Workspace &workspace, const ParticipantId &seat)
{
    std::vector<Ballot> ballots = workspace.ballots(seat);
    const auto seconds = secondBallots(workspace, seat);
    if (seconds.empty() && workspace.all<OpenVote>().empty())
        return ballots;
    std::map<ItemId, Ballot> standing;
    for (const Ballot &ballot : ballots) {
        if (const auto shown = standingBallot(workspace, seat, ballot.item))
            standing.emplace(ballot.item, *shown);
    }
    for (const SecondBallot &second : seconds) {
        if (const auto shown = standingBallot(workspace, seat, second.item))
            standing.emplace(second.item, *shown);
    }
    ballots.clear();
    for (auto &[item, ballot] : standing)
        ballots.push_back(std::move(ballot));
    return ballots;
}

} // namespace cxw
