// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportparts.h"

#include "core/base/display.h"
#include "core/scoring/roundwords.h"

#include <QLocale>

namespace cxw {

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

QString ReportParts::span(QDate start, QDate end)
{
    return QStringLiteral("%1 \u2013 %2").arg(displayDate(start), displayDate(end));
}

QString ReportParts::phaseDates(const ReportBasis &basis, int phase)
{
    const auto &plan = basis.roadmap.phases[static_cast<size_t>(phase)];
    return plan ? span(plan->start, plan->end) : tr("no dates yet");
}

QString ReportParts::phaseMonths(const ReportBasis &basis, int phase)
{
    const auto &plan = basis.roadmap.phases[static_cast<size_t>(phase)];
    return plan ? QStringLiteral("%1 \u2013 %2").arg(displayMonth(plan->start), displayMonth(plan->end))
                : tr("no dates yet");
}

QString ReportParts::shortfalls(const MaturityModel &model, const NextStep &step)
{
    QStringList parts;
    for (const HabitShortfall &habit : step.habits) {
        parts.append(QStringLiteral("%1 %2 \u2192 %3")
                         .arg(model.habits[static_cast<size_t>(habit.habit)].name, displayScore(habit.value),
                              QLocale().toString(step.criterion.required)));
    }
    return parts.join(QStringLiteral(", "));
}

ReportElement ReportParts::origin(const ReportBasis &basis)
{
    QStringList parts{basis.workspace.organization().name,
                      tr("%1, %2").arg(basis.round.name, displayDate(basis.round.date))};
    if (!basis.round.facilitator.isEmpty())
        parts.append(tr("facilitated by %1").arg(basis.round.facilitator));
    if (basis.score.raters > 0)
        parts.append(tr("%n people rated", nullptr, basis.score.raters));
    return {ParagraphElement{joined(parts), ParagraphElement::Kind::Caption}};
}

ReportElement ReportParts::keyFigures(const ReportBasis &basis)
{
    const Scores &scores = basis.score.scores;
    const int current = basis.score.phase.current;
    const bool told = basis.score.phase.told;
    const GateState &gate = basis.score.phase.gates[static_cast<size_t>(current)];
    const QString level = scores.overallLevel                     ? basis.model.stepName(*scores.overallLevel)
                          : scores.certainty.items.applicable > 0 ? tr("no practice was rated yet")
                                                                  : tr("no practice applies");
    return {KeyFiguresElement{{
        {tr("Overall score, of %1").arg(QLocale().toString(basis.model.highestStep())),
         displayScore(scores.overall.value), level},
        {tr("Coverage"), displayShare(scores.certainty.coverage.value), boundsText(scores.certainty)},
        {tr("Phase"), told ? displayName(basis.model, basis.score.phase.place()) : displayScore({}),
         told ? tr("Its gate: %1").arg(metText(gate)) : tr("no practice applies")},
        {basis.model.empathyName, displayScore(scores.empathy.value),
         told ? tr("%1 advised at this gate").arg(displayScore(gate.empathyAdvised)) : QString()},
    }}};
}

ReportElement ReportParts::unmetCriteria(const ReportBasis &basis, int phase)
{
    ChecklistElement list;
    for (const NextStep &step : basis.nextSteps) {
        if (step.phase == phase)
            list.entries.push_back(
                {false, criterionName(basis.model, phase, step.criterion), shortfalls(basis.model, step)});
    }
    return {list};
}

std::vector<ReportElement> ReportParts::method(const MaturityModel &model)
{
    const auto body = [](const QString &text) { return ReportElement{ParagraphElement{text}}; };
    QStringList steps;
    for (const ScaleStep &step : model.scale)
        steps.append(QStringLiteral("%1 %2").arg(QLocale().toString(step.value), step.name));
    return {
        {HeadingElement{2, tr("How these figures come about")}},
        body(tr("Every practice is rated on %n habits, each on the scale %1. An item's value is what the room agreed, "
                "or else the mean of the ballots. A practice's score is the mean of its items, a competency's the "
                "weighted mean of its practices, the overall score the mean of the competencies. A practice has "
                "reached a level only when all its habits have: the weakest one holds it back.",
                nullptr, model.habitCount())
                 .arg(steps.join(QStringLiteral(", ")))),
        body(tr("Nothing unanswered counts as 0. Coverage says how many of the practices’ items have a value, and the "
                "two bounds say between which scores the rest leaves the truth; empathy is counted apart. What does "
                "not apply is left out; a practice that is absent stands at 0.")),
        body(tr("A phase is left when every criterion of its gate holds. Changes between rounds are computed on the "
                "items that have a value in both; a change is called improved or declined only when its confidence "
                "interval from the ballots lies wholly on one side of 0. The people who are in both rounds are "
                "compared by Student’s paired t, or two panels by Welch’s t, from five people on. The overall change "
                "has an interval of %1; the competencies are judged together: with m of them tested, each has one of "
                "1 − %2/m, so that all hold together with %1.")
                 .arg(displayConfidence(jointConfidence), QLocale().toString(1 - jointConfidence, 'f', 2))),
        body(tr("A projection lifts each item to the value that the initiatives due by then mean to reach, and "
                "computes the same scores again. It is what the plan promises, not a forecast.")),
        {ParagraphElement{QStringLiteral("%1 %2").arg(model.source, model.independence),
                          ParagraphElement::Kind::Caption}},
    };
}

} // namespace cxw
