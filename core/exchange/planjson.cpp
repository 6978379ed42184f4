// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"

#include "core/base/bidi.h"
#include "core/exchange/jsonvalues.h"
#include "core/workspace/recordtext.h"

namespace cxw {

namespace {

QJsonArray habitsJson(const MaturityModel &model, const NextStep &step)
{
    QJsonArray list;
    for (const HabitShortfall &habit : step.habits)
        list.append(QJsonObject{{QStringLiteral("id"), model.habits[static_cast<size_t>(habit.habit)].id.text},
                                {QStringLiteral("value"), jsonOf(habit.value)},
                                {QStringLiteral("shortfall"), habit.shortfall}});
    return list;
}

QJsonObject starterJson(const Starter &starter)
{
    return {{QStringLiteral("title"), starter.title},     {QStringLiteral("description"), starter.description},
            {QStringLiteral("measure"), starter.measure}, {QStringLiteral("empathyStep"), starter.empathyStep},
            {QStringLiteral("weeks"), starter.weeks},     {QStringLiteral("effort"), starter.effort}};
}

QJsonObject stepJson(const MaturityModel &model, const NextStep &step)
{
    const Phase &phase = model.phases[static_cast<size_t>(step.phase)];
    QJsonObject object{{QStringLiteral("phase"), phase.id.text},
                       {QStringLiteral("id"), criterionId(model, step.phase, step.criterion)},
                       {QStringLiteral("name"), criterionName(model, step.phase, step.criterion)}};
    const auto insert = [&object](const char *key, const QJsonValue &value) {
        object.insert(QString::fromLatin1(key), value);
    };
    const auto practice = step.criterion.practice;
    insert("kind", practice ? QStringLiteral("practice") : QStringLiteral("rule"));
    insert("level", jsonOf(step.criterion.level));
    insert("required", practice ? QJsonValue(step.criterion.required) : QJsonValue());
    insert("stock", step.stock ? QJsonValue(toText(*step.stock)) : QJsonValue());
    insert("exists", step.exists);
    insert("where", step.where);
    insert("owner", step.owner);
    insert("shortfall", step.shortfall);
    insert("habits", habitsJson(model, step));
    insert("starter",
           practice ? QJsonValue(starterJson(model.practices[static_cast<size_t>(*practice)].starter)) : QJsonValue());
    const GateRule *rule = practice ? nullptr : &phase.rules[static_cast<size_t>(step.criterion.rule.value_or(0))];
    insert("text", rule ? QJsonValue(rule->text) : QJsonValue());
    insert("remedy", rule ? QJsonValue(rule->remedy) : QJsonValue());
    return object;
}

template <typename Kind>
QJsonArray idsJson(const std::vector<Id<Kind>> &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(id.text);
    return list;
}

QJsonArray phasesJson(const MaturityModel &model, const Roadmap &roadmap)
{
    QJsonArray list;
    for (size_t place = 0; place < model.phases.size(); ++place) {
        const auto &plan = roadmap.phases[place];
        list.append(QJsonObject{{QStringLiteral("id"), model.phases[place].id.text},
                                {QStringLiteral("start"), plan ? jsonOf(plan->start) : QJsonValue()},
                                {QStringLiteral("end"), plan ? jsonOf(plan->end) : QJsonValue()}});
    }
    return list;
}

QJsonObject initiativeJson(const Initiative &initiative)
{
    QJsonArray targets;
    for (const ItemTarget &target : initiative.targets)
        targets.append(
            QJsonObject{{QStringLiteral("item"), target.item.text}, {QStringLiteral("value"), target.value}});
    return {{QStringLiteral("id"), initiative.id.text},
            {QStringLiteral("phase"),
             initiative.phase.text.isEmpty() ? QJsonValue() : QJsonValue(initiative.phase.text)},
            {QStringLiteral("title"), initiative.title},
            {QStringLiteral("description"), initiative.description},
            {QStringLiteral("owner"), initiative.owner},
            {QStringLiteral("start"), jsonOf(initiative.start)},
            {QStringLiteral("end"), jsonOf(initiative.end)},
            {QStringLiteral("effort"), initiative.effort},
            {QStringLiteral("status"), toText(initiative.status)},
            {QStringLiteral("measure"), initiative.measure},
            {QStringLiteral("empathyStep"), initiative.empathyStep},
            {QStringLiteral("dependsOn"), idsJson(initiative.dependsOn)},
            {QStringLiteral("addresses"), idsJson(initiative.addresses)},
            {QStringLiteral("targets"), targets}};
}

QJsonValue phaseJson(const MaturityModel &model, std::optional<int> phase)
{
    return phase ? QJsonValue(model.phases[static_cast<size_t>(*phase)].id.text) : QJsonValue();
}

QJsonObject checkJson(const MaturityModel &model, const PaceFinding &finding)
{
    QJsonArray practices;
    for (const int practice : finding.practices)
        practices.append(model.practices[static_cast<size_t>(practice)].id.text);
    return {{QStringLiteral("rule"), toText(finding.rule)},
            {QStringLiteral("severity"), toText(finding.severity())},
            {QStringLiteral("initiatives"), idsJson(finding.initiatives)},
            {QStringLiteral("phase"), phaseJson(model, finding.phase)},
            {QStringLiteral("practices"), practices},
            {QStringLiteral("sentence"), withoutIsolates(finding.sentence)},
            {QStringLiteral("remedy"), withoutIsolates(finding.remedy)}};
}

QJsonObject projectionJson(const MaturityModel &model, const PhaseProjection &phase)
{
    const Projection &projection = phase.projection;
    QJsonArray competencies;
    for (size_t place = 0; place < model.competencies.size(); ++place)
        competencies.append(
            QJsonObject{{QStringLiteral("id"), model.competencies[place].id.text},
                        {QStringLiteral("score"), jsonOf(projection.scores.competencies[place].score)}});
    return {{QStringLiteral("phase"), phaseJson(model, phase.phase)},
            {QStringLiteral("at"), jsonOf(projection.at)},
            {QStringLiteral("overall"), jsonOf(projection.scores.overall)},
            {QStringLiteral("competencies"), competencies},
            {QStringLiteral("current"), phaseJson(model, projection.phase.current)}};
}

QJsonArray listJson(const auto &entries, auto toJson)
{
    QJsonArray list;
    for (const auto &entry : entries)
        list.append(toJson(entry));
    return list;
}

} // namespace

QJsonObject nextJson(const Workspace &workspace, const MaturityModel &model, const Round &round,
                     const std::vector<NextStep> &steps)
{
    const Unit *unit = workspace.find<Unit>(round.unit);
    return {{QStringLiteral("unit"), unit ? QJsonValue(unit->name) : QJsonValue()},
            {QStringLiteral("round"), round.name},
            {QStringLiteral("steps"), listJson(steps, [&](const NextStep &step) { return stepJson(model, step); })}};
}

QJsonObject roadmapJson(const MaturityModel &model, const Unit &unit, const Advice &advice)
{
    const auto check = [&model](const PaceFinding &finding) { return checkJson(model, finding); };
    const auto projection = [&model](const PhaseProjection &phase) { return projectionJson(model, phase); };
    return {{QStringLiteral("unit"), unit.name},
            {QStringLiteral("cycle"), advice.roadmap.cycle},
            {QStringLiteral("phases"), phasesJson(model, advice.roadmap)},
            {QStringLiteral("initiatives"), listJson(advice.roadmap.initiatives, initiativeJson)},
            {QStringLiteral("checks"), listJson(advice.pace, check)},
            {QStringLiteral("projections"), listJson(advice.projections, projection)}};
}

} // namespace cxw
