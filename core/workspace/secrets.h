// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacestore.h"

namespace cxw {

// What is secret while votes are being taken, and what must not be done to it. Values that come from elsewhere than the
// workspace's ballots (the history, sums of the store) pass through here; ballots themselves through votes.h.

/// What votes on one item of a round have in common with its being open.
using VoteKey = decltype(OpenVote().key());
/// The one of a record; none where it is neither a vote nor an open vote.
[[nodiscard]] std::optional<VoteKey> voteKeyOf(const Workspace &workspace, const Record &record);

/// The changes of a line of the history as people may read them: a vote that is secret now has no value in them, nor
/// has any vote in an anonymous round, where the moment would tell whose it is. Such changes are marked as secret.
[[nodiscard]] std::vector<RecordChange> withoutSecrets(std::vector<RecordChange> changes, const Workspace &workspace);

/// The answers of a round without those on items on which votes are being taken: of which pass they are can't be told.
[[nodiscard]] std::vector<GivenAnswer> withoutSecrets(std::vector<GivenAnswer> answers, const Workspace &workspace,
                                                      const RoundId &round);

/// An Error when the edit would take away votes that are being taken in secret, or show them otherwise than by the
/// room's own way: a vote that goes before it was shown would be told by the history.
[[nodiscard]] Result<void> checkSecrets(const Workspace &workspace, const Edit &edit);

/// Whether the edit is nothing but votes that are being taken in secret.
[[nodiscard]] bool isSecretVoting(const Workspace &workspace, const Edit &edit);

} // namespace cxw
