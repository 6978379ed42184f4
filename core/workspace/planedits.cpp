// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/planedits.h"

#include "core/workspace/recordtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PlanEdits)
};

QString named(const QString &title)
{
    return title.trimmed().isEmpty() ? PlanWords::tr("without a title") : title.trimmed();
}

/// What a change of any finding or initiative is called, where nothing better can be said.
template <typename R>
QString changeLabel(const R *before, const R &after)
{
    if (before && before->title != after.title)
        return PlanWords::tr("Rename “%1”").arg(named(before->title));
    if (before && before->status != after.status)
        return PlanWords::tr("Mark “%1” as %2").arg(named(after.title), displayName(after.status));
    return PlanWords::tr("Change “%1”").arg(named(after.title));
}

/// The initiatives without the finding, for those that have it.
std::vector<Change> withoutFinding(const Workspace &workspace, const FindingId &finding)
{
    std::vector<Change> changes;
    for (const auto &[key, initiative] : workspace.all<Initiative>()) {
        Initiative after = initiative;
        if (std::erase(after.addresses, finding) > 0)
            changes.push_back(put(after));
    }
    return changes;
}

template <typename R>
Edit removeFinding(const Workspace &workspace, const FindingId &id)
{
    const R *found = workspace.find<R>(id);
    if (!found)
        return {};
    Edit edit{PlanWords::tr("Remove “%1”").arg(named(found->title)), withoutFinding(workspace, id)};
    edit.changes.push_back(remove(*found));
    return edit;
}

QString initiativeLabel(const Initiative *before, const Initiative &after)
{
    if (before && (before->start != after.start || before->end != after.end))
        return PlanWords::tr("Reschedule “%1”").arg(named(after.title));
    if (before && before->owner != after.owner && !after.owner.isEmpty())
        return PlanWords::tr("Give “%1” to %2").arg(named(after.title), after.owner);
    return changeLabel(before, after);
}

} // namespace

Edit addPainPointEdit(const PainPoint &pain)
{
    return {PlanWords::tr("Add the pain point “%1”").arg(named(pain.title)), {put(pain)}};
}

Edit changePainPointEdit(const Workspace &workspace, const PainPoint &pain)
{
    const PainPoint *before = workspace.find<PainPoint>(pain.id);
    const bool rated = before && (before->severity != pain.severity || before->frequency != pain.frequency);
    const QString label = rated ? PlanWords::tr("Rate “%1”").arg(named(pain.title)) : changeLabel(before, pain);
    return {label, {put(pain)}};
}

Edit removePainPointEdit(const Workspace &workspace, const FindingId &pain)
{
    return removeFinding<PainPoint>(workspace, pain);
}

Edit addNeedEdit(const UnmetNeed &need)
{
    return {PlanWords::tr("Add the unmet need “%1”").arg(named(need.title)), {put(need)}};
}

Edit changeNeedEdit(const Workspace &workspace, UnmetNeed need)
{
    const UnmetNeed *before = workspace.find<UnmetNeed>(need.id);
    const Unit *unit = workspace.find<Unit>(need.unit);
    const bool wasDelivered = before && before->status == NeedStatus::Delivered;
    if (need.status != NeedStatus::Delivered)
        need.deliveredInCycle = 0;
    else if (!wasDelivered && unit)
        need.deliveredInCycle = unit->cycle;
    return {changeLabel(before, need), {put(need)}};
}

Edit removeNeedEdit(const Workspace &workspace, const FindingId &need)
{
    return removeFinding<UnmetNeed>(workspace, need);
}

Edit linkFindingEdit(const Workspace &workspace, const InitiativeId &id, const FindingId &finding, bool addressed)
{
    const Initiative *found = workspace.find<Initiative>(id);
    if (!found)
        return {};
    Initiative after = *found;
    std::erase(after.addresses, finding);
    if (addressed)
        after.addresses.push_back(finding);
    const QString label = addressed ? PlanWords::tr("Link a finding to “%1”").arg(named(after.title))
                                    : PlanWords::tr("Unlink a finding from “%1”").arg(named(after.title));
    return {label, {put(after)}};
}

Edit addInitiativeEdit(const Initiative &initiative)
{
    return {PlanWords::tr("Add “%1” to the roadmap").arg(named(initiative.title)), {put(initiative)}};
}

Edit changeInitiativeEdit(const Workspace &workspace, const Initiative &initiative)
{
    return {initiativeLabel(workspace.find<Initiative>(initiative.id), initiative), {put(initiative)}};
}

Edit duplicateInitiativeEdit(const Initiative &initiative, const InitiativeId &id)
{
    Initiative copy = initiative;
    copy.id = id;
    copy.title = PlanWords::tr("%1 (copy)").arg(named(initiative.title));
    copy.status = InitiativeStatus::Planned;
    return {PlanWords::tr("Duplicate “%1”").arg(named(initiative.title)), {put(copy)}};
}

Edit removeInitiativeEdit(const Workspace &workspace, const InitiativeId &id)
{
    const Initiative *found = workspace.find<Initiative>(id);
    if (!found)
        return {};
    Edit edit{PlanWords::tr("Remove “%1” from the roadmap").arg(named(found->title)), {}};
    for (const auto &[key, other] : workspace.all<Initiative>()) {
        Initiative after = other;
        if (std::erase(after.dependsOn, id) > 0)
            edit.changes.push_back(put(after));
    }
    edit.changes.push_back(remove(*found));
    return edit;
}

bool waitsFor(const Workspace &workspace, const InitiativeId &initiative, const InitiativeId &other)
{
    std::vector<InitiativeId> open{initiative};
    std::set<InitiativeId> seen;
    while (!open.empty()) {
        const InitiativeId id = open.back();
        open.pop_back();
        if (!seen.insert(id).second)
            continue;
        if (const Initiative *found = workspace.find<Initiative>(id)) {
            if (std::ranges::find(found->dependsOn, other) != found->dependsOn.end())
                return true;
            open.insert(open.end(), found->dependsOn.begin(), found->dependsOn.end());
        }
    }
    return false;
}

Edit targetsEdit(const Workspace &workspace, const UnitId &unit, const std::vector<CompetencyTarget> &targets)
{
    Edit edit{PlanWords::tr("Set the targets"), {}};
    for (const auto &[key, present] : workspace.all<CompetencyTarget>()) {
        const bool kept =
            std::ranges::any_of(targets, [&](const CompetencyTarget &target) { return target.key() == present.key(); });
        if (present.unit == unit && !kept)
            edit.changes.push_back(remove(present));
    }
    for (const CompetencyTarget &target : targets)
        edit.changes.push_back(put(target));
    return edit;
}

Edit phaseDatesEdit(const PhasePlan &plan, const QString &phaseName)
{
    const bool dated = plan.start.isValid() || plan.end.isValid();
    return {PlanWords::tr("Set the dates of %1").arg(phaseName), {dated ? put(plan) : remove(plan)}};
}

Edit phasePlansEdit(const std::vector<PhasePlan> &plans)
{
    Edit edit{PlanWords::tr("Suggest dates for the phases"), {}};
    for (const PhasePlan &plan : plans)
        edit.changes.push_back(put(plan));
    return edit;
}

} // namespace cxw
