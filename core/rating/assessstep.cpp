// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/assessstep.h"

#include <algorithm>

namespace cxw {

std::vector<AssessStep> assessSteps(const MaturityModel &model)
{
    std::vector<AssessStep> steps{AssessStep::SetUp, AssessStep::People, AssessStep::Stock, AssessStep::Rating};
    if (model.itemCount() > model.practiceItemCount())
        steps.push_back(AssessStep::Empathy);
    steps.push_back(AssessStep::Review);
    return steps;
}

AssessStep stepAfter(const MaturityModel &model, AssessStep step)
{
    const auto steps = assessSteps(model);
    const auto after = std::ranges::upper_bound(steps, step);
    return after == steps.end() ? steps.back() : *after;
}

std::map<AssessStep, ProgressCount> stepCounts(const RatingBasis &basis)
{
    if (!basis.score)
        return {};
    const bool people = !basis.score->answers.raters.empty();
    const int practices = basis.model.practiceCount();
    const int notTaken = static_cast<int>(basis.score->stockNotTaken().size());
    return {
        {AssessStep::SetUp, {1, 1}},
        {AssessStep::People, {people ? 1 : 0, 1}},
        {AssessStep::Stock, {practices - notTaken, practices}},
        {AssessStep::Rating, ProgressCount(basis.score->scores.certainty.items)},
        {AssessStep::Empathy, ProgressCount(basis.score->scores.empathyItems())},
    };
}

AssessStep firstOpenStep(const RatingBasis &basis)
{
    const auto counts = stepCounts(basis);
    if (counts.empty())
        return AssessStep::SetUp;
    const auto open = std::ranges::find_if(counts, [](const auto &count) { return !count.second.isComplete(); });
    return open == counts.end() ? AssessStep::Review : open->first;
}

} // namespace cxw
