// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nextsteps.h"

#include "core/base/display.h"

#include <algorithm>

namespace cxw {

namespace {

void addHabits(const MaturityModel &model, const RoundScore &score, int practice, NextStep &step)
{
    const auto stock = score.answers.stock[static_cast<size_t>(practice)];
    step.exists = stock == StockState::Pockets || stock == StockState::Widespread;
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        const auto value = score.values.values[static_cast<size_t>(model.practiceItem(practice, habit))];
        const double reached = settled(value.value_or(0));
        step.exists = step.exists || reached > 0;
        if (value && reached >= step.criterion.required)
            continue;
        step.habits.push_back({habit, value, step.criterion.required - value.value_or(0)});
        step.shortfall += step.habits.back().shortfall;
    }
}

void addStock(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
              NextStep &step)
{
    const PracticeId id = model.practices[static_cast<size_t>(practice)].id;
    if (const auto *stock = workspace.find<Stock>(round, id)) {
        step.stock = stock->state;
        step.where = stock->where;
        step.owner = stock->owner;
    }
}

/// The place of a step within its phase, before shortfall and model order are looked at.
int groupOf(const MaturityModel &model, const NextStep &step)
{
    if (step.criterion.practice)
        return step.exists ? 1 : 2;
    const auto &rules = model.phases[static_cast<size_t>(step.phase)].rules;
    const bool hurts = rules[static_cast<size_t>(*step.criterion.rule)].kind == GateRule::Kind::NoCriticalPain;
    return hurts ? 0 : 3;
}

int orderOf(const Criterion &criterion)
{
    return criterion.practice ? *criterion.practice : *criterion.rule;
}

} // namespace

std::vector<NextStep> nextSteps(const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                                const RoundScore &score)
{
    std::vector<NextStep> steps;
    int phase = 0;
    for (const GateState &gate : score.phase.gates) {
        for (const Criterion &criterion : gate.criteria) {
            if (criterion.met)
                continue;
            NextStep step{phase, criterion, {}, 0, false, std::nullopt, {}, {}};
            if (criterion.practice) {
                addHabits(model, score, *criterion.practice, step);
                addStock(workspace, model, round, *criterion.practice, step);
            }
            steps.push_back(std::move(step));
        }
        ++phase;
    }
    std::ranges::stable_sort(steps, {}, [&](const NextStep &step) {
        return std::tuple(step.phase, groupOf(model, step), settled(step.shortfall), orderOf(step.criterion));
    });
    return steps;
}

} // namespace cxw
