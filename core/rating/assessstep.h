// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/progresscount.h"
#include "core/rating/ratingbasis.h"

#include <map>

namespace cxw {

/// The steps of the guided assessment, in order.
enum class AssessStep { SetUp, People, Stock, Rating, Empathy, Review };

/// The steps of a round that is rated by the model, in order: one for empathy only where the model has it.
[[nodiscard]] std::vector<AssessStep> assessSteps(const MaturityModel &model);

/// The step after this one; the last one stays.
[[nodiscard]] AssessStep stepAfter(const MaturityModel &model, AssessStep step);

/// How far each step is; one that has nothing to count is missing, and without a round all are.
[[nodiscard]] std::map<AssessStep, ProgressCount> stepCounts(const RatingBasis &basis);

/// Where the work goes on: the first step that is not complete, else the review; the set-up without a round.
[[nodiscard]] AssessStep firstOpenStep(const RatingBasis &basis);

} // namespace cxw
