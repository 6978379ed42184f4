// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/suggestions.h"

#include "core/base/display.h"

#include <algorithm>

namespace cxw {

namespace {

QDate startFor(const NextStep &step, const Roadmap &roadmap, QDate today)
{
    const auto &plan = roadmap.phases[static_cast<size_t>(step.phase)];
    return plan && plan->start.isValid() ? std::max(plan->start, today) : today;
}

std::vector<ItemTarget> targetsFor(const MaturityModel &model, const NextStep &step)
{
    std::vector<ItemTarget> targets;
    for (const HabitShortfall &habit : step.habits) {
        const int within = levelReached(habit.value.value_or(0)) + longestStride;
        targets.push_back({model.itemId(model.practiceItem(*step.criterion.practice, habit.habit)),
                           std::min(step.criterion.required, within)});
    }
    return targets;
}

} // namespace

Initiative suggestedInitiative(const MaturityModel &model, const NextStep &step, const Roadmap &roadmap, QDate today)
{
    const Starter &starter = model.practices[static_cast<size_t>(*step.criterion.practice)].starter;
    Initiative initiative;
    initiative.id = InitiativeId::create();
    initiative.unit = roadmap.unit;
    initiative.cycle = roadmap.cycle;
    initiative.phase = model.phases[static_cast<size_t>(step.phase)].id;
    initiative.title = starter.title;
    initiative.description = starter.description;
    initiative.start = startFor(step, roadmap, today);
    initiative.end = initiative.start.addDays(7 * std::max(starter.weeks, 1) - 1);
    initiative.effort = starter.effort;
    initiative.measure = starter.measure;
    initiative.empathyStep = starter.empathyStep;
    initiative.targets = targetsFor(model, step);
    return initiative;
}

std::vector<Suggestion> suggestions(const MaturityModel &model, const std::vector<NextStep> &steps,
                                    const Roadmap &roadmap, QDate today)
{
    std::vector<Suggestion> list;
    for (const NextStep &step : steps) {
        if (step.criterion.practice && !isServed(roadmap, model, *step.criterion.practice))
            list.push_back({step, suggestedInitiative(model, step, roadmap, today)});
    }
    return list;
}

} // namespace cxw
