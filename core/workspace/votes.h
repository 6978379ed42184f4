// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

namespace cxw {

// Which votes count, and may be shown: whoever shows or computes anything from ballots asks here and nowhere else.

/// Whose vote a record is, in the first or the second pass; none for other records.
[[nodiscard]] std::optional<ParticipantId> votingSeat(const Record &record);

/// The pass in which votes on an item are being taken in secret; none where nobody votes on it.
[[nodiscard]] std::optional<int> secretPass(const Workspace &workspace, const RoundId &round, const ItemId &item);

/// The vote of a seat on an item that stands: the second ballot where there is one, else the ballot, and neither while
/// votes of its pass are being taken in secret; none where there is no such vote (a "don't know" is one).
[[nodiscard]] std::optional<Ballot> standingBallot(const Workspace &workspace, const ParticipantId &seat,
                                                   const ItemId &item);

/// All of a seat's that stand, by item.
[[nodiscard]] std::vector<Ballot> standingBallots(const Workspace &workspace, const ParticipantId &seat);

/// The second ballots of a seat, secret or not, by item: for who moves or removes them, not for who counts.
[[nodiscard]] std::vector<SecondBallot> secondBallots(const Workspace &workspace, const ParticipantId &seat);

/// Whether a record is a vote of the pass that is being taken in secret.
[[nodiscard]] bool isSecret(const Workspace &workspace, const Record &record);

/// The ballot of a seat on an item from the first vote, which a second one may have taken the place of; none while it
/// is secret.
[[nodiscard]] std::optional<Ballot> firstBallot(const Workspace &workspace, const ParticipantId &seat,
                                                const ItemId &item);

} // namespace cxw
