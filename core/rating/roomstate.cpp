// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roomstate.h"

#include "core/workspace/votes.h"

#include <algorithm>

namespace cxw {

namespace {

bool hasVoteOf(const Workspace &workspace, const ParticipantId &seat, const ItemId &item, int pass)
{
    return pass == 1 ? workspace.find<Ballot>(seat, item) != nullptr
                     : workspace.find<SecondBallot>(seat, item) != nullptr;
}

std::vector<int> openAmong(const RatingBasis &basis, const std::vector<int> &items)
{
    std::vector<int> open;
    std::ranges::copy_if(items, std::back_inserter(open), [&](int item) {
        return secretPass(basis.workspace, basis.round, basis.model.itemId(item)).has_value();
    });
    return open;
}

/// The last pass that is being taken on any of the items; 0 where none is.
int passTaken(const RatingBasis &basis, const std::vector<int> &open)
{
    int pass = 0;
    for (const int item : open) {
        pass = std::max(pass, *secretPass(basis.workspace, basis.round, basis.model.itemId(item)));
    }
    return pass;
}

/// How many votes of a part have been shown: as it says itself, or in other parts that had its items.
int shownOf(const RoomParts &parts, const RoomPart &part, const std::vector<int> &byItem)
{
    const auto known = parts.find(part.word);
    if (known != parts.end() && known->second.shown > 0)
        return known->second.shown;
    int least = part.items.empty() ? 0 : 2;
    for (const int item : part.items)
        least = std::min(least, byItem[static_cast<size_t>(item)]);
    return least;
}

bool hasSecrets(const RatingBasis &basis, const RoomPart &part)
{
    return std::ranges::any_of(part.items, [&](int item) {
        const auto pass = secretPass(basis.workspace, basis.round, basis.model.itemId(item));
        return pass && hasVotes(basis, item, *pass);
    });
}

std::vector<RoomEntry> entriesOf(const RatingBasis &basis, const RoomParts &parts)
{
    std::vector<RoomEntry> entries;
    const auto add = [&](RoomPart part) {
        RoomEntry entry;
        if (const auto known = parts.find(part.word); known != parts.end()) {
            entry.state = known->second.state;
            entry.shown = known->second.shown;
        }
        entry.hasSecrets = hasSecrets(basis, part);
        entry.part = std::move(part);
        entries.push_back(std::move(entry));
    };
    for (RoomPart &part : roomAgenda(basis))
        add(std::move(part));
    for (const auto &[word, state] : parts) {
        const bool known =
            std::ranges::any_of(entries, [&](const RoomEntry &entry) { return entry.part.word == word; });
        auto part = known ? std::nullopt : roomPart(basis, word);
        if (part && !part->items.empty())
            add(std::move(*part));
    }
    return entries;
}

RoomPhase phaseOf(const RoomState &state, const RoomParts &parts, int shown)
{
    if (state.at.word.isEmpty())
        return parts.empty() ? RoomPhase::NotBegun : RoomPhase::Closed;
    if (!state.open.empty())
        return state.pass == 1 ? RoomPhase::Voting : RoomPhase::VotingAgain;
    const auto known = parts.find(state.at.word);
    if (known != parts.end() && known->second.state == WorkshopState::Settled)
        return RoomPhase::Settled;
    if (shown == 0)
        return RoomPhase::Waiting;
    return shown == 1 ? RoomPhase::Shown : RoomPhase::ShownAgain;
}

std::vector<RoomSeat> seatsOf(const RatingBasis &basis, const RoomState &state)
{
    std::vector<RoomSeat> seats;
    const std::vector<int> &items = state.open.empty() ? state.at.items : state.open;
    for (const Participant &participant : basis.workspace.participants(basis.round)) {
        RoomSeat seat{participant.id, basis.workspace.nameOf(participant), 0};
        for (const int item : items) {
            const ItemId id = basis.model.itemId(item);
            const int pass = secretPass(basis.workspace, basis.round, id).value_or(state.pass);
            seat.answered += pass > 0 && hasVoteOf(basis.workspace, participant.id, id, pass) ? 1 : 0;
        }
        seats.push_back(std::move(seat));
    }
    return seats;
}

bool canVoteAgain(const RatingBasis &basis, const RoomState &state)
{
    return workshopOf(basis).passes > 1
           && std::ranges::any_of(state.at.items, [&](int item) { return !hasVotes(basis, item, 2); });
}

std::vector<RoomStep> stepsOf(const RatingBasis &basis, const RoomState &state)
{
    using enum RoomStep;
    switch (state.phase) {
    case RoomPhase::NotBegun:
        return {Open};
    case RoomPhase::Closed:
        return {Open, Back};
    case RoomPhase::Waiting:
        return {Open, Skip, Park, Back, Close};
    case RoomPhase::Voting:
    case RoomPhase::VotingAgain: {
        std::vector<RoomStep> steps{Open, Vote, Reveal, Park, Back};
        if (state.phase == RoomPhase::Voting)
            steps.push_back(Skip);
        if (!hasSecrets(basis, state.at))
            steps.push_back(Close);
        return steps;
    }
    case RoomPhase::Shown:
    case RoomPhase::ShownAgain:
    case RoomPhase::Settled:
        break;
    }
    std::vector<RoomStep> steps{Open, Settle, Park, Back, Close};
    if (canVoteAgain(basis, state))
        steps.push_back(VoteAgain);
    return steps;
}

} // namespace

bool RoomState::can(RoomStep step) const
{
    return std::ranges::find(steps, step) != steps.end();
}

int RoomState::voted() const
{
    return static_cast<int>(std::ranges::count_if(seats, &RoomSeat::hasVoted));
}

bool hasVotes(const RatingBasis &basis, int item, int pass)
{
    const ItemId id = basis.model.itemId(item);
    return std::ranges::any_of(basis.workspace.all<Participant>(), [&](const auto &entry) {
        return entry.second.round == basis.round && hasVoteOf(basis.workspace, entry.second.id, id, pass);
    });
}

std::vector<int> shownByItem(const RatingBasis &basis)
{
    std::vector<int> shown(static_cast<size_t>(basis.model.itemCount()), 0);
    for (const auto &[word, state] : roomParts(basis)) {
        const auto part = roomPart(basis, word);
        if (!part)
            continue;
        for (const int item : part->items) {
            // An item that nobody voted on, or that nobody was asked about then, still has that vote to come.
            const auto open = secretPass(basis.workspace, basis.round, basis.model.itemId(item));
            const int given = hasVotes(basis, item, 2) ? 2 : hasVotes(basis, item, 1) ? 1 : 0;
            const int most = open ? *open - 1 : given;
            const int here = std::min(state.shown, most);
            shown[static_cast<size_t>(item)] = std::max(shown[static_cast<size_t>(item)], here);
        }
    }
    return shown;
}

RoomParts roomParts(const RatingBasis &basis)
{
    RoomParts parts;
    const auto &all = basis.workspace.all<WorkshopPart>();
    for (auto part = all.lower_bound({basis.round, QString()}); part != all.end() && part->second.round == basis.round;
         ++part)
        parts.emplace(part->second.part, part->second);
    return parts;
}

RoomState roomState(const RatingBasis &basis)
{
    RoomState state;
    const Round *round = basis.workspace.find<Round>(basis.round);
    if (!round)
        return state;
    const RoomParts parts = roomParts(basis);
    if (const auto at = roomPart(basis, workshopOf(basis).at))
        state.at = *at;
    const int shown = shownOf(parts, state.at, shownByItem(basis));
    state.open = openAmong(basis, state.at.items);
    state.pass = state.open.empty() ? shown : passTaken(basis, state.open);
    state.phase = phaseOf(state, parts, shown);
    state.seats = seatsOf(basis, state);
    state.agenda = entriesOf(basis, parts);
    state.next = roomNext(basis, parts, state.at.word);
    state.locked = round->locked;
    if (!state.locked)
        state.steps = stepsOf(basis, state);
    return state;
}

QString toText(RoomPhase phase)
{
    switch (phase) {
    case RoomPhase::NotBegun:
        return QStringLiteral("not-begun");
    case RoomPhase::Waiting:
        return QStringLiteral("waiting");
    case RoomPhase::Voting:
        return QStringLiteral("voting");
    case RoomPhase::Shown:
        return QStringLiteral("shown");
    case RoomPhase::VotingAgain:
        return QStringLiteral("voting-again");
    case RoomPhase::ShownAgain:
        return QStringLiteral("shown-again");
    case RoomPhase::Settled:
        return QStringLiteral("settled");
    case RoomPhase::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

} // namespace cxw
