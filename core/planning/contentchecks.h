// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacefinding.h"
#include "core/planning/roadmap.h"
#include "core/scoring/roundscore.h"

namespace cxw {

// The pace checks that look at what a roadmap means to do. Dropped initiatives are passed over.

/// `leap`: an initiative has a target more than two steps above the value that the round found, an unanswered item
/// or one of an absent practice counting as 0. One finding for each initiative, with all such targets in it.
/// Targets on a practice that does not apply, and those that the model does not know, are passed over.
[[nodiscard]] std::vector<PaceFinding> leapFindings(const MaturityModel &model, const RoundScore &basis,
                                                    const Roadmap &roadmap);

/// `incomplete`: an initiative has no owner, no start, no end, an end before its start, or no measure of success.
/// One finding for each initiative that names all that is missing.
[[nodiscard]] std::vector<PaceFinding> incompleteFindings(const Roadmap &roadmap);

/// `uncovered`: a gate criterion that the round does not meet and that nothing on the roadmap serves, in the gate of
/// any phase up to the last one that has a date or an initiative. One finding for each criterion, in model order.
///
/// A practice is served by an initiative with a target on one of its items; a rule on pain points by one that addresses
/// an open or in-repair pain point at or above the threshold; a rule on needs by one that addresses a need of the unit
/// that is not delivered yet.
[[nodiscard]] std::vector<PaceFinding> uncoveredFindings(const MaturityModel &model, const RoundScore &basis,
                                                         const Roadmap &roadmap);

} // namespace cxw
