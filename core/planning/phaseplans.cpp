// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/phaseplans.h"

namespace cxw {

namespace {

/// The first end of a quarter by which three months have gone.
QDate endFor(QDate start)
{
    const QDate earliest = start.addMonths(3).addDays(-1);
    const int lastMonth = (earliest.month() + 2) / 3 * 3;
    const QDate end(earliest.year(), lastMonth, 1);
    return end.addDays(end.daysInMonth() - 1);
}

} // namespace

std::vector<PhasePlan> suggestedPhasePlans(const MaturityModel &model, const Roadmap &roadmap, int firstPhase,
                                           QDate today)
{
    std::vector<PhasePlan> plans;
    QDate next = today;
    for (size_t phase = 0; phase < model.phases.size(); ++phase) {
        const auto &present = roadmap.phases[phase];
        PhasePlan plan = present.value_or(PhasePlan{roadmap.unit, roadmap.cycle, model.phases[phase].id, {}, {}});
        const bool complete = plan.start.isValid() && plan.end.isValid();
        if (!complete && static_cast<int>(phase) >= firstPhase) {
            if (!plan.start.isValid())
                plan.start = next;
            if (!plan.end.isValid() || plan.end < plan.start.addDays(7 * shortestPhaseWeeks - 1))
                plan.end = endFor(plan.start);
            plans.push_back(plan);
        }
        if (plan.end.isValid())
            next = std::max(next, plan.end.addDays(1));
    }
    return plans;
}

} // namespace cxw
