// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacefinding.h"
#include "core/planning/roadmap.h"
#include "core/scoring/roundscore.h"

namespace cxw {

/// Rule 14: where a roadmap runs before it walks, as seen from what a round found. Errors come first; within a rule the
/// roadmap's or the model's order stands. What each rule counts is told in schedulechecks.h and contentchecks.h.
[[nodiscard]] std::vector<PaceFinding> paceChecks(const MaturityModel &model, const RoundScore &basis,
                                                  const Roadmap &roadmap);

} // namespace cxw
