// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/plantables.h"

#include "core/base/display.h"
#include "core/base/timespan.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

using namespace figurecell;

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PlanTables)
};

QString shortfallText(const MaturityModel &model, const NextStep &step)
{
    QStringList parts;
    for (const HabitShortfall &habit : step.habits)
        parts.append(PlanText::tr("%1 %2", "habit, what it is short of")
                         .arg(model.habits[static_cast<size_t>(habit.habit)].name, displayDelta(habit.shortfall)));
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

/// By practice and by the step to reach, the habits that an initiative means to lift to it.
std::map<int, std::map<int, QStringList>> liftsOf(const MaturityModel &model, const Initiative &initiative)
{
    std::map<int, std::map<int, QStringList>> practices;
    for (const ItemTarget &target : initiative.targets) {
        const auto item = model.findItem(target.item);
        if (!item || !model.isPracticeItem(*item))
            continue;
        practices[model.practiceOf(*item)][target.value].append(
            model.habits[static_cast<size_t>(model.habitOf(*item))].name);
    }
    return practices;
}

QString practicesText(const MaturityModel &model, const Initiative &initiative)
{
    QStringList titles;
    const auto practices = liftsOf(model, initiative);
    for (const auto &[practice, steps] : practices)
        titles.append(model.practices[static_cast<size_t>(practice)].title);
    return titles.join(PlanText::tr("; ", "between the titles of practices"));
}

QString liftsText(const MaturityModel &model, const Initiative &initiative)
{
    QStringList lines;
    const auto practices = liftsOf(model, initiative);
    for (const auto &[practice, steps] : practices) {
        QStringList parts;
        for (const auto &[step, habits] : steps) {
            const QString who = habits.size() == model.habitCount() ? PlanText::tr("all habits")
                                                                    : QLocale().createSeparatedList(habits);
            const QString to = QLocale().toString(step);
            parts.append(model.habitCount() == 1 ? PlanText::tr("to %1", "a step").arg(to)
                                                 : PlanText::tr("%1 to %2", "habits, step").arg(who, to));
        }
        lines.append(QStringLiteral("%1: %2").arg(model.practices[static_cast<size_t>(practice)].title,
                                                  parts.join(QStringLiteral(", "))));
    }
    return lines.join(QStringLiteral("; "));
}

std::vector<FigureColumn> initiativeColumns()
{
    return {{id("initiative"), PlanText::tr("Initiative")},
            {id("phase"), PlanText::tr("Phase")},
            {id("owner"), PlanText::tr("Owner")},
            {id("start"), PlanText::tr("Start"), Kind::Date},
            {id("end"), PlanText::tr("End"), Kind::Date},
            {id("span"), PlanText::tr("From – to")},
            {id("effort"), PlanText::tr("Effort")},
            {id("status"), PlanText::tr("Status")},
            {id("practices"), PlanText::tr("Practices")},
            {id("lifts"), PlanText::tr("Lifts")},
            {id("measure"), PlanText::tr("Measure of success")},
            {id("empathy-step"), PlanText::tr("Empathy step")}};
}

FigureCell phaseCell(const MaturityModel &model, std::optional<int> phase)
{
    FigureCell cell = words(phase ? model.phases[static_cast<size_t>(*phase)].name : displayScore(std::nullopt));
    cell.value = phase.value_or(static_cast<int>(model.phases.size()));
    return cell;
}

FigureTableRow initiativeRow(const MaturityModel &model, const Initiative &initiative)
{
    FigureCell status = words(displayName(initiative.status));
    status.value = static_cast<int>(initiative.status);
    FigureTableRow row{initiative.id.text,
                       {given(initiative.title), phaseCell(model, model.findPhase(initiative.phase)),
                        given(initiative.owner), date(initiative.start), date(initiative.end),
                        words(displaySpan(initiative.start, initiative.end)), words(initiative.effort), status,
                        words(practicesText(model, initiative)), words(liftsText(model, initiative)),
                        given(initiative.measure), given(initiative.empathyStep)}};
    row.isQuiet = initiative.status == InitiativeStatus::Dropped;
    return row;
}

FigureTableRow phaseRow(const MaturityModel &model, int phase, const PhasePlan &plan)
{
    return {
        plan.phase.text,
        {{}, phaseCell(model, phase), {}, date(plan.start), date(plan.end), words(displaySpan(plan.start, plan.end))}};
}

} // namespace

FigureTable nextStepTable(const MaturityModel &model, const std::vector<NextStep> &steps)
{
    FigureTable table{PlanText::tr("Next steps"), {}, {}};
    table.columns = {{id("phase"), PlanText::tr("Phase")},    {id("what"), PlanText::tr("What")},
                     {id("level"), PlanText::tr("Level")},    {id("needed"), PlanText::tr("Needed")},
                     {id("short"), PlanText::tr("Short by")}, {id("begin"), PlanText::tr("Begin with")}};
    for (const NextStep &step : steps) {
        const Criterion &criterion = step.criterion;
        const auto needed = criterion.practice ? std::optional(criterion.required) : std::nullopt;
        FigureCell shortfall = words(shortfallText(model, step));
        shortfall.value = step.shortfall;
        table.rows.push_back(
            {criterionId(model, step.phase, criterion),
             {phaseCell(model, step.phase), words(criterionName(model, step.phase, criterion)),
              level(model, criterion.level), level(model, needed), shortfall, words(beginningText(model, step))}});
    }
    return table;
}

FigureTable initiativeTable(const MaturityModel &model, const std::vector<Initiative> &initiatives)
{
    FigureTable table{PlanText::tr("Initiatives"), initiativeColumns(), {}};
    for (const Initiative &initiative : initiatives)
        table.rows.push_back(initiativeRow(model, initiative));
    return table;
}

FigureTable roadmapTable(const MaturityModel &model, const Roadmap &roadmap)
{
    FigureTable table{PlanText::tr("Roadmap"), initiativeColumns(), {}};
    const auto phases = static_cast<int>(model.phases.size());
    for (int phase = 0; phase <= phases; ++phase) {
        const bool known = phase < phases;
        if (known && roadmap.phases[static_cast<size_t>(phase)])
            table.rows.push_back(phaseRow(model, phase, *roadmap.phases[static_cast<size_t>(phase)]));
        for (const Initiative &initiative : roadmap.initiatives) {
            if (model.findPhase(initiative.phase) == (known ? std::optional(phase) : std::nullopt))
                table.rows.push_back(initiativeRow(model, initiative));
        }
    }
    return table;
}

FigureTable outlookTable(const RoundScore &now, const Advice &advice)
{
    const MaturityModel &model = *now.model;
    FigureTable table{PlanText::tr("Where the plan leads"), {}, {}};
    table.columns = {{id("name"), PlanText::tr("Competency")}, {id("now"), PlanText::tr("Now"), Kind::Number}};
    for (const PhaseProjection &each : advice.projections) {
        const Phase *phase = each.phase ? &model.phases[static_cast<size_t>(*each.phase)] : nullptr;
        table.columns.push_back({phase ? phase->id.text : id("plan"),
                                 phase ? PlanText::tr("End of %1").arg(phase->name) : PlanText::tr("End of the plan"),
                                 Kind::Number});
    }
    table.columns.push_back({id("target"), PlanText::tr("Target"), Kind::Number});
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        FigureTableRow row{model.competencies[place].id.text,
                           {words(model.competencies[place].name), score(now.scores.competencies[place].score)}};
        for (const PhaseProjection &each : advice.projections)
            row.cells.push_back(score(each.projection.scores.competencies[place].score));
        row.cells.push_back(score(now.targets.competencies[place].target));
        table.rows.push_back(std::move(row));
    }
    FigureTableRow overall{QStringLiteral("overall"),
                           {words(PlanText::tr("Overall")), score(now.scores.overall)},
                           true};
    for (const PhaseProjection &each : advice.projections)
        overall.cells.push_back(score(each.projection.scores.overall));
    overall.cells.push_back(score(std::optional<double>()));
    table.rows.push_back(std::move(overall));
    return table;
}

FigureTable projectionTable(const MaturityModel &model, const std::vector<PhaseProjection> &projections)
{
    FigureTable table{PlanText::tr("Projection"), {}, {}};
    table.columns = {{id("name"), PlanText::tr("Projected for the end of")},
                     {id("at"), PlanText::tr("At"), Kind::Date},
                     {id("overall"), PlanText::tr("Overall"), Kind::Number}};
    for (const Competency &competency : model.competencies)
        table.columns.push_back({competency.id.text, competency.name, Kind::Number});
    for (const PhaseProjection &each : projections) {
        const Projection &projection = each.projection;
        const Phase *phase = each.phase ? &model.phases[static_cast<size_t>(*each.phase)] : nullptr;
        FigureTableRow row{phase ? phase->id.text : id("plan"),
                           {words(phase ? phase->name : PlanText::tr("the plan")), date(projection.at),
                            score(projection.scores.overall)}};
        for (const CompetencyScore &competency : projection.scores.competencies)
            row.cells.push_back(score(competency.score));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace cxw
