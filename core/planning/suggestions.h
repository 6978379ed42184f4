// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/nextsteps.h"
#include "core/planning/roadmap.h"

namespace cxw {

/// An initiative that would serve a next step, ready to be put on the roadmap.
struct Suggestion
{
    NextStep step;
    Initiative initiative;
};

/// The initiative that the model suggests for a step about a practice, under a new id and without an owner.
///
/// It starts when its phase starts, but not before `today`, and takes as many weeks as the starter says, first and last
/// day included. Every habit short of the level has the level as its target, but at most `longestStride` steps above
/// its present value, an unanswered one counting as 0; a target is always a whole step.
[[nodiscard]] Initiative suggestedInitiative(const MaturityModel &model, const NextStep &step, const Roadmap &roadmap,
                                             QDate today);

/// A suggestion for every step about a practice that no initiative of the roadmap serves yet, in the order of the
/// steps. A rule has a remedy and no starter, so there is no suggestion for it.
[[nodiscard]] std::vector<Suggestion> suggestions(const MaturityModel &model, const std::vector<NextStep> &steps,
                                                  const Roadmap &roadmap, QDate today);

} // namespace cxw
