// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/roadmap.h"

#include <algorithm>

namespace cxw {

Roadmap roadmapOf(const Workspace &workspace, const MaturityModel &model, const UnitId &unit, int cycle)
{
    Roadmap roadmap{
        unit, cycle, {}, workspace.initiatives(unit, cycle), workspace.painPoints(unit), workspace.unmetNeeds(unit)};
    for (const Phase &phase : model.phases) {
        const auto *plan = workspace.find<PhasePlan>(unit, cycle, phase.id);
        const bool dated = plan && (plan->start.isValid() || plan->end.isValid());
        roadmap.phases.push_back(dated ? std::optional(*plan) : std::nullopt);
    }
    return roadmap;
}

bool serves(const Initiative &initiative, const MaturityModel &model, int practice)
{
    if (initiative.status == InitiativeStatus::Dropped)
        return false;
    return std::ranges::any_of(initiative.targets, [&](const ItemTarget &target) {
        const auto item = model.findItem(target.item);
        return item && model.isPracticeItem(*item) && model.practiceOf(*item) == practice;
    });
}

bool isServed(const Roadmap &roadmap, const MaturityModel &model, int practice)
{
    return std::ranges::any_of(roadmap.initiatives,
                               [&](const Initiative &initiative) { return serves(initiative, model, practice); });
}

} // namespace cxw
