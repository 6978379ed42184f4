// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// One initiative on a Gantt chart.
struct GanttBar
{
    InitiativeId id;
    QString title;
    QString owner;
    /// Either may be missing; drawn over time is only what has both.
    QDate start;
    QDate end;
    InitiativeStatus status = InitiativeStatus::Planned;
    std::vector<InitiativeId> dependsOn;

    [[nodiscard]] bool isDated() const { return start.isValid() && end.isValid(); }

    bool operator==(const GanttBar &) const = default;
};

/// One phase on a Gantt chart: a band with its initiatives in it. What stands in no phase of the model has a band of
/// its own, the only one in a model without phases.
struct GanttPhase
{
    /// Index in the model; the number of its phases for the band of what stands in none.
    int phase = 0;
    /// Empty in a model without phases.
    QString name;
    /// As planned; invalid where the phase has no dates.
    QDate start;
    QDate end;
    /// By start, and those that lack a date after the others.
    std::vector<GanttBar> bars;

    bool operator==(const GanttPhase &) const = default;
};

/// A roadmap as a picture over time.
struct GanttData
{
    QString title;
    /// The first and the last day that anything is planned for; invalid for an empty plan.
    QDate first;
    QDate last;
    QDate today;
    std::vector<GanttPhase> phases;

    [[nodiscard]] bool isEmpty() const { return !first.isValid(); }

    bool operator==(const GanttData &) const = default;
};

/// The roadmap of a unit's present cycle; dropped initiatives are left out.
[[nodiscard]] GanttData ganttOf(const Workspace &workspace, const MaturityModel &model, const UnitId &unit,
                                QDate today);

} // namespace cxw
