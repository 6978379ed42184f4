// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportparts.h"

#include "core/base/display.h"

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
    const GateState &gate = basis.score.phase.gates[static_cast<size_t>(current)];
    const QString level =
        scores.overallLevel ? basis.model.stepName(*scores.overallLevel) : tr("nothing was answered yet");
    return {KeyFiguresElement{{
        {tr("Overall score, of %1").arg(QLocale().toString(basis.model.highestStep())),
         displayScore(scores.overall.value), level},
        {tr("Coverage"), displayShare(scores.certainty.coverage.value),
         tr("score between %1 and %2")
             .arg(displayScore(scores.certainty.lower.value), displayScore(scores.certainty.upper.value))},
        {tr("Phase"), basis.model.phases[static_cast<size_t>(current)].name,
         tr("%1 of %2 criteria of its gate met")
             .arg(QLocale().toString(gate.metCount()), QLocale().toString(static_cast<int>(gate.criteria.size())))},
        {basis.model.empathyName, displayScore(scores.empathy.value),
         tr("%1 advised at this gate").arg(displayScore(gate.empathyAdvised))},
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
        body(tr("Nothing unanswered counts as 0. Coverage says how much was answered, and the two bounds say between "
                "which scores the rest leaves the truth. What does not apply is left out; a practice that is absent "
                "stands at 0.")),
        body(tr("A phase is left when every criterion of its gate holds. Changes between rounds are computed on the "
                "items that both rounds answered; a change is called improved or declined only when the 95 % "
                "confidence interval from the ballots lies wholly on one side of 0.")),
        body(tr("A projection lifts each item to the value that the initiatives due by then mean to reach, and "
                "computes the same scores again. It is what the plan promises, not a forecast.")),
        {ParagraphElement{QStringLiteral("%1 %2").arg(model.source, model.independence),
                          ParagraphElement::Kind::Caption}},
    };
}

} // namespace cxw
