// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/roadmap.h"

namespace cxw {

/// A phase needs at least so long for habits to take hold; the pace check on short phases has the same length.
inline constexpr int shortestPhaseWeeks = 8;

/// Dates for the phases that lack one, from `firstPhase` (an index in the model) on: each begins on the day after the
/// one before it, the first of them on `today`, and lasts to the end of a quarter, three months or somewhat longer.
/// A date that is there is kept. Gives only the plans that are new or were completed.
[[nodiscard]] std::vector<PhasePlan> suggestedPhasePlans(const MaturityModel &model, const Roadmap &roadmap,
                                                         int firstPhase, QDate today);

} // namespace cxw
