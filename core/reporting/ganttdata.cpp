// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/ganttdata.h"

#include "core/base/printable.h"

#include <algorithm>

namespace cxw {

namespace {

GanttPhase phaseBand(const Workspace &workspace, const MaturityModel &model, const Unit &unit, int place)
{
    const Phase &phase = model.phases[static_cast<size_t>(place)];
    GanttPhase band{place, phase.name, {}, {}, {}};
    if (const auto *plan = workspace.find<PhasePlan>(unit.id, unit.cycle, phase.id)) {
        band.start = plan->start;
        band.end = plan->end;
    }
    for (const Initiative &initiative : workspace.initiatives(unit.id, unit.cycle)) {
        if (initiative.phase != phase.id || initiative.status == InitiativeStatus::Dropped)
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
    for (int phase = 0; phase < static_cast<int>(model.phases.size()); ++phase) {
        gantt.phases.push_back(phaseBand(workspace, model, *unit, phase));
        const GanttPhase &band = gantt.phases.back();
        widen(gantt, band.start, band.end);
        for (const GanttBar &bar : band.bars)
            widen(gantt, bar.start, bar.end);
    }
    return gantt;
}

} // namespace cxw
