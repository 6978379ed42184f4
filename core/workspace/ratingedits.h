// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

namespace cxw {

// Edits by which a round is answered. Each names in its label what it does; none carries a value that nobody gave.

/// One participant's answer to an item; no value for "don't know".
[[nodiscard]] Edit voteEdit(const Workspace &workspace, const MaturityModel &model, const ParticipantId &participant,
                            int item, std::optional<int> value);

/// Takes a participant's answer back: the item is unanswered by them again.
[[nodiscard]] Edit clearVoteEdit(const Workspace &workspace, const MaturityModel &model,
                                 const ParticipantId &participant, int item);

/// What the room settled on for an item. A reason given before stays.
[[nodiscard]] Edit agreeEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int item,
                             int value);

/// Takes the agreed value back, and its reason with it.
[[nodiscard]] Edit clearAgreementEdit(const MaturityModel &model, const RoundId &round, int item);

/// Why the room settled on its value; changes nothing while there is no agreed value.
[[nodiscard]] Edit reasonEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int item,
                              const QString &reason);

/// Where a practice stands. Where it exists and who owns it stay as they were.
[[nodiscard]] Edit stockEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
                             StockState state);

/// Where a practice exists and who owns it; changes nothing while its stock was not taken.
[[nodiscard]] Edit stockDetailEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                                   int practice, const QString &where, const QString &owner);

/// Takes the stock of a practice back: it is not taken again.
[[nodiscard]] Edit clearStockEdit(const MaturityModel &model, const RoundId &round, int practice);

/// What was shown and said about a practice. Its grade stays.
[[nodiscard]] Edit practiceNoteEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                                    int practice, const QString &evidence, const QString &note);

/// How sure the room is of what it rates in a practice. What was shown and said stays.
[[nodiscard]] Edit gradeEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
                             EvidenceGrade grade);

/// Puts the note, or takes it away where it says nothing.
[[nodiscard]] Change noteChange(const PracticeNote &note);

} // namespace cxw
