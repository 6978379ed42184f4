// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtable.h"
#include "app/cxwtexts.h"
#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct PlanTextForm
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PlanTextForm)
};

QString shortfallText(const MaturityModel &model, const NextStep &step)
{
    QStringList parts;
    for (const HabitShortfall &habit : step.habits)
        parts.append(PlanTextForm::tr("%1 %2").arg(model.habits[static_cast<size_t>(habit.habit)].name,
                                                   displayDelta(habit.shortfall)));
    return parts.join(QStringLiteral(", "));
}

/// What to begin with: the practice's starter, or the rule's remedy.
QString beginningText(const MaturityModel &model, const NextStep &step)
{
    if (step.criterion.practice)
        return model.practices[static_cast<size_t>(*step.criterion.practice)].starter.title;
    const Phase &phase = model.phases[static_cast<size_t>(step.phase)];
    return phase.rules[static_cast<size_t>(step.criterion.rule.value_or(0))].remedy;
}

QString initiativeTable(const MaturityModel &model, const Roadmap &roadmap)
{
    TextTable table({{PlanTextForm::tr("Phase")},
                     {PlanTextForm::tr("Initiative")},
                     {PlanTextForm::tr("Owner")},
                     {PlanTextForm::tr("Start"), true},
                     {PlanTextForm::tr("End"), true},
                     {PlanTextForm::tr("Status")}});
    const auto addInitiatives = [&](std::optional<int> phase, const QString &name) {
        for (const Initiative &initiative : roadmap.initiatives) {
            if (model.findPhase(initiative.phase) == phase)
                table.addRow({name, initiative.title, initiative.owner, displayDate(initiative.start),
                              displayDate(initiative.end), displayName(initiative.status)});
        }
    };
    for (size_t place = 0; place < model.phases.size(); ++place) {
        const Phase &phase = model.phases[place];
        if (const auto &plan = roadmap.phases[place])
            table.addRow({phase.name, {}, {}, displayDate(plan->start), displayDate(plan->end)});
        addInitiatives(static_cast<int>(place), phase.name);
    }
    addInitiatives(std::nullopt, displayScore(std::nullopt));
    return table.isEmpty() ? PlanTextForm::tr("There is no roadmap yet.\n") : table.text();
}

QString checksText(const std::vector<PaceFinding> &findings)
{
    QString text;
    for (const PaceFinding &finding : findings)
        text += withoutIsolates(
            QStringLiteral("%1: %2 %3\n").arg(displayName(finding.rule), finding.sentence, finding.remedy));
    return text;
}

QString projectionTable(const MaturityModel &model, const std::vector<PhaseProjection> &projections)
{
    if (projections.empty())
        return {};
    std::vector<TextTable::Column> columns{{PlanTextForm::tr("Projected for the end of")},
                                           {PlanTextForm::tr("At"), true},
                                           {PlanTextForm::tr("Overall"), true}};
    for (const Competency &competency : model.competencies)
        columns.push_back({competency.name, true});
    TextTable table(columns);
    for (const PhaseProjection &each : projections) {
        const Projection &projection = each.projection;
        const QString phase =
            each.phase ? model.phases[static_cast<size_t>(*each.phase)].name : PlanTextForm::tr("the plan");
        QStringList cells{phase, displayDate(projection.at), displayScore(projection.scores.overall.value)};
        for (const CompetencyScore &competency : projection.scores.competencies)
            cells.append(displayScore(competency.score.value));
        table.addRow(cells);
    }
    return table.text();
}

} // namespace

QString nextText(const MaturityModel &model, const std::vector<NextStep> &steps)
{
    if (model.phases.empty())
        return PlanTextForm::tr("The model has no phases, so no gate asks for anything.\n");
    if (steps.empty())
        return PlanTextForm::tr("All gates are passed. The next cycle can begin.\n");
    TextTable table({{PlanTextForm::tr("Phase")},
                     {PlanTextForm::tr("What")},
                     {PlanTextForm::tr("Level")},
                     {PlanTextForm::tr("Needed")},
                     {PlanTextForm::tr("Short by")},
                     {PlanTextForm::tr("Begin with")}});
    const auto levelName = [&model](std::optional<int> level) {
        return level ? model.stepName(*level) : displayScore(std::nullopt);
    };
    for (const NextStep &step : steps) {
        const bool practice = step.criterion.practice.has_value();
        table.addRow({model.phases[static_cast<size_t>(step.phase)].name,
                      criterionName(model, step.phase, step.criterion), levelName(step.criterion.level),
                      levelName(practice ? std::optional(step.criterion.required) : std::nullopt),
                      shortfallText(model, step), beginningText(model, step)});
    }
    return table.text();
}

QString roadmapText(const MaturityModel &model, const Advice &advice)
{
    QStringList parts{initiativeTable(model, advice.roadmap)};
    for (const QString &part : {checksText(advice.pace), projectionTable(model, advice.projections)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'\n');
}

} // namespace cxw
