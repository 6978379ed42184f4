// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/ganttdata.h"

#include "core/base/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

/// `place` is the number of phases for what stands in none.
GanttPhase bandOf(const Workspace &workspace, const MaturityModel &model, const Unit &unit, int place)
{
    const auto phases = static_cast<int>(model.phases.size());
    GanttPhase band{place, {}, {}, {}, {}};
    if (place < phases) {
        const Phase &phase = model.phases[static_cast<size_t>(place)];
        band.name = phase.name;
        if (const auto *plan = workspace.find<PhasePlan>(unit.id, unit.cycle, phase.id)) {
            band.start = plan->start;
            band.end = plan->end;
        }
    } else if (phases > 0) {
        band.name = QCoreApplication::translate("cxw::Gantt", "Without a phase");
    }
    for (const Initiative &initiative : workspace.initiatives(unit.id, unit.cycle)) {
        const int own = model.findPhase(initiative.phase).value_or(phases);
        if (own != place || initiative.status == InitiativeStatus::Dropped)
            continue;
        band.bars.push_back({initiative.id, printable(initiative.title), printable(initiative.owner), initiative.start,
                             initiative.end, initiative.status, initiative.dependsOn});
    }
    std::ranges::stable_partition(band.bars, &GanttBar::isDated);
    return band;
}

void widen(GanttData &gantt, QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid())
        return;
    gantt.first = gantt.first.isValid() ? std::min(gantt.first, start) : start;
    gantt.last = gantt.last.isValid() ? std::max(gantt.last, end) : end;
}

} // namespace

GanttData ganttOf(const Workspace &workspace, const MaturityModel &model, const UnitId &id, QDate today)
{
    GanttData gantt;
    gantt.today = today;
    const Unit *unit = workspace.find<Unit>(id);
    if (!unit)
        return gantt;
    gantt.title = printable(unit->name);
    const auto phases = static_cast<int>(model.phases.size());
    for (int place = 0; place <= phases; ++place) {
        GanttPhase band = bandOf(workspace, model, *unit, place);
        if (place == phases && phases > 0 && band.bars.empty())
            break;
        widen(gantt, band.start, band.end);
        for (const GanttBar &bar : band.bars)
            widen(gantt, bar.start, bar.end);
        gantt.phases.push_back(std::move(band));
    }
    return gantt;
}

} // namespace cxw
