// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sampleplans.h"

#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QHash>

namespace cxw {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PlanText)
};

/// Reads one unit's plans. Findings and initiatives refer to each other by keys, which become ids here.
class PlanReading
{
public:
    PlanReading(const MaturityModel &model, const Unit &unit) : m_model(model), m_unit(unit) {}

    void takeTargets(const JsonNode &unit);
    void takePainPoints(const JsonNode &unit);
    void takeNeeds(const JsonNode &unit);
    void takePhases(const JsonNode &unit);
    void takeInitiatives(const JsonNode &unit);

    SamplePlans plans;

private:
    [[nodiscard]] PhaseId phaseIn(const JsonNode &node) const;
    [[nodiscard]] Initiative initiativeIn(const JsonNode &node) const;
    [[nodiscard]] std::vector<ItemTarget> itemTargetsIn(const JsonNode &node) const;

    const MaturityModel &m_model;
    const Unit &m_unit;
    QHash<QString, FindingId> m_findings;
    QHash<QString, InitiativeId> m_initiatives;
};

template <typename State>
State stateIn(const JsonNode &node)
{
    const QString word = node.member(QStringLiteral("status")).word(allTexts<State>());
    return fromText<State>(word).value_or(State());
}

QString textIn(const JsonNode &node, const char *name)
{
    return node.member(QString::fromLatin1(name)).text();
}

void reportUnknown(const JsonNode &node, const QString &id)
{
    node.report(PlanText::tr("is “%1”, which is not known").arg(id));
}

/// The ids that a list of keys stands for.
template <typename AnyId>
std::vector<AnyId> idsIn(const JsonNode &list, const QHash<QString, AnyId> &ids)
{
    std::vector<AnyId> found;
    for (const JsonNode &node : list.list()) {
        const QString key = node.text();
        if (!ids.contains(key))
            reportUnknown(node, key);
        found.push_back(ids.value(key));
    }
    return found;
}

void PlanReading::takeTargets(const JsonNode &unit)
{
    for (const JsonNode &node : unit.member(QStringLiteral("targets")).list()) {
        const CompetencyId competency{textIn(node, "competency")};
        if (!m_model.findCompetency(competency))
            reportUnknown(node.member(QStringLiteral("competency")), competency.text);
        plans.targets.push_back(
            put(CompetencyTarget{m_unit.id, competency,
                                 node.member(QStringLiteral("score")).number(0, m_model.highestStep()),
                                 node.member(QStringLiteral("by")).date()}));
    }
}

void PlanReading::takePainPoints(const JsonNode &unit)
{
    constexpr int worst = 5;
    for (const JsonNode &node : unit.member(QStringLiteral("painPoints")).list()) {
        const FindingId id = FindingId::create();
        m_findings.insert(textIn(node, "key"), id);
        plans.findings.push_back(
            put(PainPoint{id, m_unit.id, textIn(node, "title"), textIn(node, "touchpoint"),
                          node.member(QStringLiteral("severity")).whole(1, worst),
                          node.member(QStringLiteral("frequency")).whole(1, worst), stateIn<PainStatus>(node),
                          node.member(QStringLiteral("note")).optionalText()}));
    }
}

void PlanReading::takeNeeds(const JsonNode &unit)
{
    const QString delivered = QStringLiteral("deliveredInCycle");
    for (const JsonNode &node : unit.member(QStringLiteral("needs")).list()) {
        const FindingId id = FindingId::create();
        m_findings.insert(textIn(node, "key"), id);
        const int cycle = node.has(delivered) ? node.member(delivered).whole(1, m_unit.cycle) : 0;
        plans.findings.push_back(
            put(UnmetNeed{id, m_unit.id, textIn(node, "title"), textIn(node, "touchpoint"), stateIn<NeedStatus>(node),
                          cycle, node.member(QStringLiteral("note")).optionalText()}));
    }
}

void PlanReading::takePhases(const JsonNode &unit)
{
    for (const JsonNode &node : unit.member(QStringLiteral("phases")).list())
        plans.roadmap.push_back(
            put(PhasePlan{m_unit.id, m_unit.cycle, phaseIn(node), node.member(QStringLiteral("start")).date(),
                          node.member(QStringLiteral("end")).date()}));
}

void PlanReading::takeInitiatives(const JsonNode &unit)
{
    const auto nodes = unit.member(QStringLiteral("initiatives")).list();
    for (const JsonNode &node : nodes)
        m_initiatives.insert(textIn(node, "key"), InitiativeId::create());
    for (const JsonNode &node : nodes)
        plans.roadmap.push_back(put(initiativeIn(node)));
}

PhaseId PlanReading::phaseIn(const JsonNode &node) const
{
    PhaseId phase{textIn(node, "phase")};
    if (!m_model.findPhase(phase))
        reportUnknown(node.member(QStringLiteral("phase")), phase.text);
    return phase;
}

Initiative PlanReading::initiativeIn(const JsonNode &node) const
{
    const QStringList efforts{QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    return {.id = m_initiatives.value(textIn(node, "key")),
            .unit = m_unit.id,
            .cycle = m_unit.cycle,
            .phase = phaseIn(node),
            .title = textIn(node, "title"),
            .description = node.member(QStringLiteral("description")).optionalText(),
            .owner = node.member(QStringLiteral("owner")).optionalText(),
            .start = node.member(QStringLiteral("start")).date(),
            .end = node.member(QStringLiteral("end")).date(),
            .effort = node.member(QStringLiteral("effort")).word(efforts),
            .status = stateIn<InitiativeStatus>(node),
            .measure = node.member(QStringLiteral("measure")).optionalText(),
            .empathyStep = node.member(QStringLiteral("empathyStep")).optionalText(),
            .dependsOn = idsIn(node.member(QStringLiteral("dependsOn")), m_initiatives),
            .addresses = idsIn(node.member(QStringLiteral("addresses")), m_findings),
            .targets = itemTargetsIn(node)};
}

std::vector<ItemTarget> PlanReading::itemTargetsIn(const JsonNode &node) const
{
    std::vector<ItemTarget> targets;
    for (const JsonNode &entry : node.member(QStringLiteral("targets")).list()) {
        const ItemId item{textIn(entry, "item")};
        if (!m_model.findItem(item))
            reportUnknown(entry.member(QStringLiteral("item")), item.text);
        targets.push_back({item, entry.member(QStringLiteral("value")).whole(0, m_model.highestStep())});
    }
    return targets;
}

} // namespace

SamplePlans samplePlans(const JsonNode &node, const MaturityModel &model, const Unit &unit)
{
    PlanReading reading(model, unit);
    reading.takeTargets(node);
    reading.takePainPoints(node);
    reading.takeNeeds(node);
    reading.takePhases(node);
    reading.takeInitiatives(node);
    return std::move(reading.plans);
}

} // namespace cxw
