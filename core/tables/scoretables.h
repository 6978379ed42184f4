// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"
#include "core/tables/figuretable.h"

namespace cxw {

// The figures of one round.

/// By competency: `name score level coverage bounds target gap`, and with a comparison `since verdict` before the
/// target; last the overall score. `since` is the name of the round that it is held against.
[[nodiscard]] FigureTable competencyTable(const RoundScore &score, const Comparison *comparison = nullptr,
                                          const QString &since = {});
/// By practice: `name stock score level weakest`.
[[nodiscard]] FigureTable practiceTable(const RoundScore &score);
/// By habit: `name score`.
[[nodiscard]] FigureTable habitTable(const MaturityModel &model, const Scores &scores);
/// By group of empathy: `name score`; last the mean of the groups. Empty where the model has no empathy.
[[nodiscard]] FigureTable empathyTable(const MaturityModel &model, const Scores &scores);
/// By phase: `name met unmet`; the present one is marked. Empty where the model has no phases.
[[nodiscard]] FigureTable gateTable(const MaturityModel &model, const PhaseState &state);

} // namespace cxw
