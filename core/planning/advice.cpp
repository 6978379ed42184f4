// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/advice.h"

#include "core/planning/pacechecks.h"

#include <algorithm>

namespace cxw {

std::vector<NextStep> Advice::stepsAt(int gate) const
{
    std::vector<NextStep> list;
    std::ranges::copy_if(steps, std::back_inserter(list), [gate](const NextStep &step) { return step.phase == gate; });
    return list;
}

std::vector<NextStep> Advice::openSteps() const
{
    std::vector<NextStep> list;
    std::ranges::copy_if(steps, std::back_inserter(list),
                         [this](const NextStep &step) { return !step.criterion.practice || suggestionFor(step); });
    return list;
}

const Suggestion *Advice::suggestionFor(const NextStep &step) const
{
    const auto found = std::ranges::find(suggestions, step, &Suggestion::step);
    return found == suggestions.end() ? nullptr : &*found;
}

const Projection *Advice::projectionFor(std::optional<int> end) const
{
    const auto found = std::ranges::find(projections, end, &PhaseProjection::phase);
    return found == projections.end() ? nullptr : &found->projection;
}

Advice adviceFor(const Workspace &workspace, const MaturityModel &model, const Unit &unit, const RoundId &round,
                 const RoundScore *score, QDate today)
{
    Advice advice{roadmapOf(workspace, model, unit.id, unit.cycle)};
    if (!score)
        return advice;
    if (score->phase.told)
        advice.phase = score->phase.current;
    advice.steps = nextSteps(workspace, model, round, *score);
    advice.suggestions = suggestions(model, advice.steps, advice.roadmap, today);
    advice.pace = paceChecks(model, *score, advice.roadmap);
    advice.projections = projectPhases(model, *score, advice.roadmap, findingsState(workspace, unit.id));
    return advice;
}

} // namespace cxw
