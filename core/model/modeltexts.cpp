// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/jsonnode.h"
#include "core/model/modelreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace cxw {

namespace {

struct OverlayText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::OverlayText)
};

QString idOf(const auto &entry)
{
    if constexpr (requires { entry.id.text; })
        return entry.id.text;
    else
        return entry.id;
}

/// Lets `take` put the texts of each entry of an overlay's list into the model's entry with the same id, which may
/// carry a prefix in the model. Both lists must hold the same ids.
template <typename Entry>
void eachById(const JsonNode &list, std::span<Entry> entries, const QString &prefix, auto take)
{
    QStringList missing;
    for (const Entry &entry : entries)
        missing.append(idOf(entry).mid(prefix.size()));
    for (const JsonNode &node : list.list()) {
        const JsonNode idNode = node.member(QStringLiteral("id"));
        const QString id = idNode.text();
        const auto entry =
            std::ranges::find(entries, QString(prefix + id), [](const Entry &each) { return idOf(each); });
        if (entry != entries.end() && missing.removeOne(id))
            take(node, *entry);
        else if (entry != entries.end())
            idNode.report(OverlayText::tr("is “%1”, which an earlier entry has").arg(id));
        else if (!id.isEmpty())
            idNode.report(OverlayText::tr("is “%1”, which the model does not have").arg(id));
    }
    for (const QString &id : std::as_const(missing))
        list.report(OverlayText::tr("has no entry for “%1”").arg(id));
}

template <typename Entry>
void eachById(const JsonNode &list, std::vector<Entry> &entries, auto take)
{
    eachById(list, std::span<Entry>(entries), QString(), take);
}

void put(QString &text, const JsonNode &node, const char *name)
{
    text = node.member(QString::fromLatin1(name)).text();
}

void putSteps(QStringList &steps, const JsonNode &node)
{
    steps = node.member(QStringLiteral("steps")).texts(steps.size());
}

void putScale(const JsonNode &root, MaturityModel &model)
{
    const JsonNode scale = root.member(QStringLiteral("scale"));
    const auto nodes = scale.list();
    if (nodes.size() != model.scale.size())
        scale.report(OverlayText::tr("has %n steps, but must have %1", nullptr, static_cast<int>(nodes.size()))
                         .arg(model.scale.size()));
    for (size_t step = 0; step < std::min(nodes.size(), model.scale.size()); ++step) {
        put(model.scale[step].name, nodes[step], "name");
        put(model.scale[step].meaning, nodes[step], "meaning");
    }
}

void putPractice(const JsonNode &node, Practice &practice)
{
    put(practice.title, node, "title");
    put(practice.statement, node, "statement");
    put(practice.evidence, node, "evidence");
    const JsonNode starter = node.member(QStringLiteral("starter"));
    put(practice.starter.title, starter, "title");
    put(practice.starter.description, starter, "description");
    put(practice.starter.measure, starter, "measure");
    put(practice.starter.empathyStep, starter, "empathy");
}

void putCompetencies(const JsonNode &root, MaturityModel &model)
{
    eachById(root.member(QStringLiteral("competencies")), model.competencies,
             [&model](const JsonNode &node, Competency &competency) {
                 put(competency.name, node, "name");
                 put(competency.summary, node, "summary");
                 const auto practices = std::span(model.practices)
                                            .subspan(static_cast<size_t>(competency.firstPractice),
                                                     static_cast<size_t>(competency.practiceCount));
                 eachById(node.member(QStringLiteral("practices")), practices, competency.id.text + u'.', putPractice);
             });
}

void putEmpathy(const JsonNode &root, MaturityModel &model)
{
    const JsonNode empathy = root.member(QStringLiteral("empathy"));
    put(model.empathyName, empathy, "name");
    put(model.empathySummary, empathy, "summary");
    eachById(empathy.member(QStringLiteral("groups")), model.empathyGroups,
             [](const JsonNode &node, EmpathyGroup &group) {
                 put(group.name, node, "name");
                 put(group.question, node, "question");
             });
    eachById(empathy.member(QStringLiteral("facets")), model.empathyFacets,
             [](const JsonNode &node, EmpathyFacet &facet) {
                 put(facet.name, node, "name");
                 put(facet.question, node, "question");
                 putSteps(facet.steps, node);
             });
}

void putPhase(const JsonNode &node, Phase &phase)
{
    put(phase.name, node, "name");
    put(phase.purpose, node, "purpose");
    // A gate without rules has no text.
    if (phase.rules.empty())
        return;
    eachById(node.member(QStringLiteral("gate")).member(QStringLiteral("rules")), phase.rules,
             [](const JsonNode &entry, GateRule &rule) {
                 put(rule.name, entry, "name");
                 put(rule.text, entry, "text");
                 put(rule.remedy, entry, "remedy");
             });
}

} // namespace

Result<MaturityModel> withTexts(MaturityModel model, const QByteArray &overlayJson)
{
    const auto document = parseJson(overlayJson, OverlayText::tr("The translation of the maturity model"));
    if (!document)
        return document.error();
    QStringList problems;
    const JsonNode root(document.value(), problems);
    const JsonNode id = root.member(QStringLiteral("id"));
    if (id.text() != model.id)
        id.report(OverlayText::tr("must be “%1”, the model that is translated").arg(model.id));
    put(model.title, root, "title");
    put(model.source, root, "source");
    put(model.independence, root, "independence");
    putScale(root, model);
    eachById(root.member(QStringLiteral("habits")), model.habits, [](const JsonNode &node, Habit &habit) {
        put(habit.name, node, "name");
        put(habit.question, node, "question");
        putSteps(habit.steps, node);
    });
    putCompetencies(root, model);
    putEmpathy(root, model);
    eachById(root.member(QStringLiteral("phases")), model.phases, putPhase);
    eachById(root.member(QStringLiteral("roles")), model.roles,
             [](const JsonNode &node, RoleGroup &role) { put(role.name, node, "name"); });
    if (!problems.isEmpty())
        return Error{
            OverlayText::tr("The translation of the maturity model can't be used: %n place(s) in it are wrong.",
                            nullptr, static_cast<int>(problems.size())),
            problems};
    return model;
}

void eachText(MaturityModel &model, const std::function<void(QString &text)> &look)
{
    const auto all = [&look](auto &...texts) { (look(texts), ...); };
    const auto steps = [&look](QStringList &list) { std::ranges::for_each(list, look); };
    all(model.title, model.source, model.independence, model.empathyName, model.empathySummary);
    for (ScaleStep &step : model.scale)
        all(step.name, step.meaning);
    for (Habit &habit : model.habits) {
        all(habit.name, habit.question);
        steps(habit.steps);
    }
    for (Competency &competency : model.competencies)
        all(competency.name, competency.summary);
    for (Practice &practice : model.practices) {
        Starter &starter = practice.starter;
        all(practice.title, practice.statement, practice.evidence);
        all(starter.title, starter.description, starter.measure, starter.empathyStep);
    }
    for (EmpathyGroup &group : model.empathyGroups)
        all(group.name, group.question);
    for (EmpathyFacet &facet : model.empathyFacets) {
        all(facet.name, facet.question);
        steps(facet.steps);
    }
    for (Phase &phase : model.phases) {
        all(phase.name, phase.purpose);
        for (GateRule &rule : phase.rules)
            all(rule.name, rule.text, rule.remedy);
    }
    for (RoleGroup &role : model.roles)
        all(role.name);
}

} // namespace cxw
