// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelreader.h"

#include <QJsonArray>

namespace cxw {

namespace {

/// A list of objects, one for each entry.
template <typename Entry, typename Write>
QJsonArray listOf(const std::vector<Entry> &entries, Write write)
{
    QJsonArray list;
    for (const Entry &entry : entries)
        list.append(write(entry));
    return list;
}

QJsonObject ofStep(const ScaleStep &step)
{
    return {{QStringLiteral("value"), step.value},
            {QStringLiteral("name"), step.name},
            {QStringLiteral("meaning"), step.meaning}};
}

QJsonObject ofHabit(const Habit &habit)
{
    return {{QStringLiteral("id"), habit.id.text},
            {QStringLiteral("name"), habit.name},
            {QStringLiteral("question"), habit.question},
            {QStringLiteral("steps"), QJsonArray::fromStringList(habit.steps)}};
}

QJsonObject ofStarter(const Starter &starter)
{
    return {{QStringLiteral("title"), starter.title},     {QStringLiteral("description"), starter.description},
            {QStringLiteral("measure"), starter.measure}, {QStringLiteral("empathy"), starter.empathyStep},
            {QStringLiteral("weeks"), starter.weeks},     {QStringLiteral("effort"), starter.effort}};
}

QJsonObject ofPractice(const Practice &practice)
{
    QJsonObject object{{QStringLiteral("id"), practice.id.text.section(u'.', 1)},
                       {QStringLiteral("title"), practice.title},
                       {QStringLiteral("statement"), practice.statement},
                       {QStringLiteral("evidence"), practice.evidence},
                       {QStringLiteral("starter"), ofStarter(practice.starter)},
                       {QStringLiteral("weight"), practice.weight}};
    if (!practice.was.empty()) {
        QJsonArray was;
        for (const PracticeId &id : practice.was)
            was.append(id.text);
        object.insert(QStringLiteral("was"), was);
    }
    return object;
}

QJsonObject ofCompetency(const MaturityModel &model, const Competency &competency)
{
    QJsonArray practices;
    for (int place = 0; place < competency.practiceCount; ++place)
        practices.append(ofPractice(model.practices[static_cast<size_t>(competency.firstPractice + place)]));
    return {{QStringLiteral("id"), competency.id.text},
            {QStringLiteral("name"), competency.name},
            {QStringLiteral("summary"), competency.summary},
            {QStringLiteral("practices"), practices}};
}

QJsonObject ofGroup(const EmpathyGroup &group)
{
    return {{QStringLiteral("id"), group.id},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("question"), group.question}};
}

QJsonObject ofFacet(const EmpathyFacet &facet)
{
    return {{QStringLiteral("id"), facet.id},
            {QStringLiteral("name"), facet.name},
            {QStringLiteral("question"), facet.question},
            {QStringLiteral("steps"), QJsonArray::fromStringList(facet.steps)}};
}

QJsonObject ofRule(const GateRule &rule)
{
    const bool aboutPain = rule.kind == GateRule::Kind::NoCriticalPain;
    QJsonObject object{{QStringLiteral("id"), rule.id},
                       {QStringLiteral("kind"),
                        aboutPain ? QStringLiteral("no-critical-pain") : QStringLiteral("need-delivered")},
                       {QStringLiteral("name"), rule.name},
                       {QStringLiteral("text"), rule.text},
                       {QStringLiteral("remedy"), rule.remedy}};
    if (aboutPain)
        object.insert(QStringLiteral("threshold"), rule.threshold);
    return object;
}

QJsonObject ofPhase(const MaturityModel &model, const Phase &phase)
{
    const auto criterion = [&](const GateCriterion &one) {
        return QJsonObject{{QStringLiteral("practice"), model.practices[static_cast<size_t>(one.practice)].id.text},
                           {QStringLiteral("level"), one.level}};
    };
    const QJsonObject gate{{QStringLiteral("criteria"), listOf(phase.criteria, criterion)},
                           {QStringLiteral("rules"), listOf(phase.rules, ofRule)},
                           {QStringLiteral("empathy"), phase.empathyAdvised}};
    return {{QStringLiteral("id"), phase.id.text},
            {QStringLiteral("name"), phase.name},
            {QStringLiteral("purpose"), phase.purpose},
            {QStringLiteral("gate"), gate}};
}

QJsonObject ofRole(const RoleGroup &role)
{
    return {{QStringLiteral("id"), role.id}, {QStringLiteral("name"), role.name}};
}

QJsonObject ofCap(const EvidenceCap &cap)
{
    QJsonObject object{{QStringLiteral("grade"), cap.grade}};
    if (cap.cap)
        object.insert(QStringLiteral("cap"), *cap.cap);
    return object;
}

} // namespace

QJsonObject modelFile(const MaturityModel &model)
{
    QJsonObject file{{QStringLiteral("id"), model.id},
                     {QStringLiteral("version"), model.version},
                     {QStringLiteral("title"), model.title},
                     {QStringLiteral("source"), model.source},
                     {QStringLiteral("independence"), model.independence},
                     {QStringLiteral("scale"), listOf(model.scale, ofStep)},
                     {QStringLiteral("habits"), listOf(model.habits, ofHabit)},
                     {QStringLiteral("competencies"),
                      listOf(model.competencies, [&](const Competency &one) { return ofCompetency(model, one); })},
                     {QStringLiteral("roles"), listOf(model.roles, ofRole)},
                     {QStringLiteral("evidence"), listOf(model.evidence, ofCap)}};
    if (!model.empathyGroups.empty())
        file.insert(QStringLiteral("empathy"),
                    QJsonObject{{QStringLiteral("name"), model.empathyName},
                                {QStringLiteral("summary"), model.empathySummary},
                                {QStringLiteral("groups"), listOf(model.empathyGroups, ofGroup)},
                                {QStringLiteral("facets"), listOf(model.empathyFacets, ofFacet)}});
    if (!model.phases.empty())
        file.insert(QStringLiteral("phases"),
                    listOf(model.phases, [&](const Phase &phase) { return ofPhase(model, phase); }));
    return file;
}

} // namespace cxw
