// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rating/roomstate.h"

namespace cxw {

// What can be done in the room, as edits. Each is an Error with a sentence where the room does not stand so, or where
// the round is locked. Those that vote or move the room are for Document::applyAside(), so that the facilitator's undo
// takes no vote away; agreeing and setting up are edits like others. No label tells a value of a vote.

/// Goes to a part and opens its items for a secret vote. What was being voted on stays secret as far as it has votes.
/// What has been shown of it before comes up as it is.
[[nodiscard]] Result<Edit> openPartEdit(const RatingBasis &basis, const QString &word);

/// The same for items by themselves: those that were shown before are voted on for the second time.
[[nodiscard]] Result<Edit> openItemsEdit(const RatingBasis &basis, const std::vector<int> &items);

/// By item; none for "don't know".
using GivenVotes = std::map<int, std::optional<int>>;

/// A seat's votes on items that are open, all of them or some. They can be given anew until they are shown.
[[nodiscard]] Result<Edit> castVotesEdit(const RatingBasis &basis, const ParticipantId &seat, const GivenVotes &votes);

/// Shows the votes, whoever is missing.
[[nodiscard]] Result<Edit> revealEdit(const RatingBasis &basis);

/// Opens the items for the second secret vote; without any, all of the part. Each has one second vote.
[[nodiscard]] Result<Edit> voteAgainEdit(const RatingBasis &basis, const std::vector<int> &items = {});

/// What the room settled on for one item.
struct RoomAgreement
{
    int item = 0;
    int value = 0;
    QString reason;
    /// How sure the room is of it; none to leave the practice's grade as it is.
    std::optional<EvidenceGrade> grade = {};
};
[[nodiscard]] Result<Edit> agreeInRoomEdit(const RatingBasis &basis, const RoomAgreement &agreement);

/// The part is done with: on to what comes next, which waits to be opened.
[[nodiscard]] Result<Edit> settlePartEdit(const RatingBasis &basis);
/// The part is left out: on to what comes next.
[[nodiscard]] Result<Edit> skipPartEdit(const RatingBasis &basis);
/// The part is put off until the others are done: on to what comes next.
[[nodiscard]] Result<Edit> parkPartEdit(const RatingBasis &basis);
/// To the part before on the agenda, as it is; from after the end to the last.
[[nodiscard]] Result<Edit> backEdit(const RatingBasis &basis);
/// The room is done. Not while there are votes that nobody has shown on the part that is talked about.
[[nodiscard]] Result<Edit> closeRoomEdit(const RatingBasis &basis);

/// How the room goes through the round; where it stands is left as it is.
[[nodiscard]] Result<Edit> setUpRoomEdit(const RatingBasis &basis, Workshop workshop);

} // namespace cxw
