// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/roomagenda.h"

#include <map>

namespace cxw {

// Where the room stands. Everything follows from the records, so that it is the same after a crash, in a second window
// and on the command line. No vote's value is in here: see roomfigures.h for what may be shown.

enum class RoomPhase {
    /// Nothing was opened yet.
    NotBegun,
    /// A part has come up and nobody votes yet.
    Waiting,
    /// All vote in secret for the first time.
    Voting,
    /// The first votes are shown and talked about.
    Shown,
    /// All vote in secret once more.
    VotingAgain,
    /// The second votes are shown.
    ShownAgain,
    /// A part was looked at again that is done with.
    Settled,
    Closed,
};

/// What can be done next.
enum class RoomStep { Open, Vote, Reveal, VoteAgain, Settle, Skip, Park, Back, Close };

/// Somebody who may vote.
struct RoomSeat
{
    ParticipantId seat;
    QString name;
    /// On how many of the items of the vote they have voted; "don't know" is a vote.
    int answered = 0;

    [[nodiscard]] bool hasVoted() const { return answered > 0; }
    bool operator==(const RoomSeat &) const = default;
};

/// A part of the agenda and what became of it; those that are not on it, but were begun, stand at its end.
struct RoomEntry
{
    RoomPart part;
    /// None while it is to come.
    std::optional<WorkshopState> state;
    /// How many of its votes have been shown.
    int shown = 0;
    /// Whether votes were given on it that have not been shown.
    bool hasSecrets = false;

    bool operator==(const RoomEntry &) const = default;
};

/// What comes up after the present part, and why.
struct RoomNext
{
    enum class Why { OnTheAgenda, Parked, Unanswered, Contradictory, Disputed };

    Why why = Why::OnTheAgenda;
    RoomPart part;

    bool operator==(const RoomNext &) const = default;
};

/// Where the room stands.
struct RoomState
{
    RoomPhase phase = RoomPhase::NotBegun;
    /// What is talked about; without a word before the first part and after the last.
    RoomPart at;
    /// Of its items, those on which votes are being taken.
    std::vector<int> open;
    /// 1 or 2, the vote that is being taken or was taken last; 0 before any.
    int pass = 0;
    /// Who may vote, by name.
    std::vector<RoomSeat> seats;
    std::vector<RoomEntry> agenda;
    /// None where nothing is left, and the room can be closed.
    std::optional<RoomNext> next;
    std::vector<RoomStep> steps;
    bool locked = false;

    [[nodiscard]] bool can(RoomStep step) const;
    /// How many have voted in the vote that is being taken or was taken last.
    [[nodiscard]] int voted() const;
    [[nodiscard]] bool isVoting() const { return phase == RoomPhase::Voting || phase == RoomPhase::VotingAgain; }

    bool operator==(const RoomState &) const = default;
};

/// Where the room of a round stands, whose ballots must have been read. Without the round's figures nothing is known
/// of what is unanswered, contradictory or disputed.
[[nodiscard]] RoomState roomState(const RatingBasis &basis);

/// What was begun in a round, by its word.
using RoomParts = std::map<QString, WorkshopPart>;
[[nodiscard]] RoomParts roomParts(const RatingBasis &basis);

/// What comes up after the part of this word, if so much was done: the rest of the agenda, what was parked, then what
/// is unanswered, contradictory or still in dispute.
[[nodiscard]] std::optional<RoomNext> roomNext(const RatingBasis &basis, const RoomParts &parts, const QString &at);

/// How many of its votes have been shown, by item.
[[nodiscard]] std::vector<int> shownByItem(const RatingBasis &basis);

/// Whether anybody has given a vote of the pass on the item.
[[nodiscard]] bool hasVotes(const RatingBasis &basis, int item, int pass);

/// The word for a phase on the wire, "voting-again"; a contract, not a text for people.
[[nodiscard]] QString toText(RoomPhase phase);

} // namespace cxw
