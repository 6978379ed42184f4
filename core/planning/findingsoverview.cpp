// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/findingsoverview.h"

#include <algorithm>

namespace cxw {

namespace {

std::optional<int> lowestThreshold(const MaturityModel &model)
{
    std::optional<int> lowest;
    for (const Phase &phase : model.phases) {
        for (const GateRule &rule : phase.rules) {
            if (rule.kind == GateRule::Kind::NoCriticalPain)
                lowest = std::min(lowest.value_or(rule.threshold), rule.threshold);
        }
    }
    return lowest;
}

std::vector<InitiativeId> addressing(const std::vector<Initiative> &initiatives, const FindingId &finding)
{
    std::vector<InitiativeId> ids;
    for (const Initiative &initiative : initiatives) {
        const bool serves = std::ranges::find(initiative.addresses, finding) != initiative.addresses.end();
        if (serves && initiative.status != InitiativeStatus::Dropped)
            ids.push_back(initiative.id);
    }
    return ids;
}

PainCell &cellOf(FindingsOverview &overview, const PainPoint &pain)
{
    const auto place = [](int step) { return static_cast<size_t>(std::clamp(step, 1, highestPainStep) - 1); };
    return overview.grid[place(pain.severity)][place(pain.frequency)];
}

void addPains(FindingsOverview &overview, const std::vector<PainPoint> &pains,
              const std::vector<Initiative> &initiatives)
{
    for (const PainPoint &pain : pains) {
        PainEntry entry{pain, pain.severity * pain.frequency, false, false, addressing(initiatives, pain.id)};
        entry.hurts = pain.status == PainStatus::Open || pain.status == PainStatus::InRepair;
        entry.critical = entry.hurts && overview.threshold && entry.weight >= *overview.threshold;
        PainCell &cell = cellOf(overview, pain);
        ++(entry.hurts ? cell.hurting : cell.settled);
        overview.pains.push_back(std::move(entry));
    }
    std::ranges::sort(overview.pains, {},
                      [](const PainEntry &entry) { return std::tuple(-entry.weight, !entry.hurts, entry.pain.title); });
}

int findingsFor(const FindingsOverview &overview, const GateRule &rule, int cycle)
{
    if (rule.kind == GateRule::Kind::NoCriticalPain) {
        return static_cast<int>(std::ranges::count_if(overview.pains, [&](const PainEntry &entry) {
            return entry.hurts && entry.weight >= rule.threshold;
        }));
    }
    return static_cast<int>(std::ranges::count_if(overview.needs, [&](const NeedEntry &entry) {
        return entry.need.status == NeedStatus::Delivered && entry.need.deliveredInCycle == cycle;
    }));
}

} // namespace

FindingsOverview findingsOverview(const Workspace &workspace, const MaturityModel &model, const UnitId &id)
{
    FindingsOverview overview;
    const Unit *unit = workspace.find<Unit>(id);
    if (!unit)
        return overview;
    overview.threshold = lowestThreshold(model);
    const auto initiatives = workspace.initiatives(id, unit->cycle);
    addPains(overview, workspace.painPoints(id), initiatives);
    for (const UnmetNeed &need : workspace.unmetNeeds(id))
        overview.needs.push_back({need, addressing(initiatives, need.id)});
    std::ranges::stable_sort(overview.needs, {}, [](const NeedEntry &entry) { return entry.need.status; });

    for (size_t phase = 0; phase < model.phases.size(); ++phase) {
        for (size_t place = 0; place < model.phases[phase].rules.size(); ++place) {
            const GateRule &rule = model.phases[phase].rules[place];
            const int findings = findingsFor(overview, rule, unit->cycle);
            const bool met = (rule.kind == GateRule::Kind::NoCriticalPain) == (findings == 0);
            overview.rules.push_back({static_cast<int>(phase), static_cast<int>(place), met, findings});
        }
    }
    return overview;
}

} // namespace cxw
