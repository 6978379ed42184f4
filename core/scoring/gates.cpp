// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/gates.h"

#include "core/base/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

bool holds(const GateRule &rule, const FindingsState &findings)
{
    switch (rule.kind) {
    case GateRule::Kind::NoCriticalPain:
        return findings.worstOpenPain < rule.threshold;
    case GateRule::Kind::NeedDelivered:
        return findings.needDelivered;
    }
    return false;
}

GateState gateState(const Phase &phase, const MaturityModel &model, const ItemValues &values, const Scores &scores,
                    const FindingsState &findings)
{
    GateState gate;
    for (const GateCriterion &required : phase.criteria) {
        if (!values.applicable[static_cast<size_t>(model.practiceItem(required.practice, 0))])
            continue;
        const auto level = scores.practices[static_cast<size_t>(required.practice)].level.whole();
        gate.criteria.push_back(
            {required.practice, std::nullopt, required.level, level, level && *level >= required.level});
    }
    int place = 0;
    for (const GateRule &rule : phase.rules)
        gate.criteria.push_back({std::nullopt, place++, 0, std::nullopt, holds(rule, findings)});
    if (model.groupCount() > 0 && phase.empathyAdvised > 0)
        gate.empathyAdvised = phase.empathyAdvised;
    gate.empathyReached = scores.empathy.value && settled(*scores.empathy.value) >= phase.empathyAdvised;
    return gate;
}

} // namespace

FindingsState findingsState(const Workspace &workspace, const UnitId &unit)
{
    FindingsState state;
    for (const PainPoint &pain : workspace.painPoints(unit)) {
        if (pain.status == PainStatus::Open || pain.status == PainStatus::InRepair)
            state.worstOpenPain = std::max(state.worstOpenPain, pain.severity * pain.frequency);
    }
    const Unit *record = workspace.find<Unit>(unit);
    for (const UnmetNeed &need : workspace.unmetNeeds(unit)) {
        if (record && need.status == NeedStatus::Delivered && need.deliveredInCycle == record->cycle)
            state.needDelivered = true;
    }
    return state;
}

bool GateState::passed() const
{
    return std::ranges::all_of(criteria, &Criterion::met);
}

int GateState::metCount() const
{
    return static_cast<int>(std::ranges::count_if(criteria, &Criterion::met));
}

PhaseState phaseState(const MaturityModel &model, const ItemValues &values, const Scores &scores,
                      const FindingsState &findings)
{
    PhaseState state;
    for (const Phase &phase : model.phases)
        state.gates.push_back(gateState(phase, model, values, scores, findings));
    if (state.gates.empty())
        return state;
    const auto open = std::ranges::find_if_not(state.gates, &GateState::passed);
    const auto last = static_cast<std::ptrdiff_t>(state.gates.size()) - 1;
    state.current = static_cast<int>(std::min(open - state.gates.begin(), last));
    state.told = scores.certainty.items.applicable > 0;
    return state;
}

QString displayName(const MaturityModel &model, const PhasePlace &place)
{
    if (!place.index)
        return displayScore(std::nullopt);
    return place.told ? model.phases[static_cast<size_t>(*place.index)].name
                      : QCoreApplication::translate("cxw::Gates", "no phase to tell, as no practice applies");
}

QString metText(const GateState &gate)
{
    if (gate.criteria.empty())
        return QCoreApplication::translate("cxw::Gates", "no criterion applies");
    return QCoreApplication::translate("cxw::Gates", "%1 of %2 met", "criteria of a gate")
        .arg(QLocale().toString(gate.metCount()), QLocale().toString(static_cast<int>(gate.criteria.size())));
}

QString criterionName(const MaturityModel &model, int phase, const Criterion &criterion)
{
    if (criterion.practice)
        return model.practices[static_cast<size_t>(*criterion.practice)].title;
    return model.phases[static_cast<size_t>(phase)].rules[static_cast<size_t>(*criterion.rule)].name;
}

QString criterionId(const MaturityModel &model, int phase, const Criterion &criterion)
{
    if (criterion.practice)
        return model.practices[static_cast<size_t>(*criterion.practice)].id.text;
    return model.phases[static_cast<size_t>(phase)].rules[static_cast<size_t>(*criterion.rule)].id;
}

} // namespace cxw
