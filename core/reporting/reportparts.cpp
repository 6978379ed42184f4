// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportparts.h"

#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/base/timespan.h"
#include "core/scoring/roundwords.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

/// What a line of the page has room for; longer titles keep their beginning and their end.
constexpr int longestName = 90;
/// As many criteria as somebody takes in at once.
constexpr int criteriaShown = 8;
/// The worst of the pain points, by name.
constexpr int painsNamed = 2;

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" \u00b7 "));
}

/// The worst of the pain points that keep a gate shut; empty for a rule on something else.
QString painsThatHold(const ReportBasis &basis, const NextStep &step)
{
    const GateRule &rule =
        basis.model.phases[static_cast<size_t>(step.phase)].rules[static_cast<size_t>(*step.criterion.rule)];
    if (rule.kind != GateRule::Kind::NoCriticalPain)
        return {};
    QStringList titles;
    for (const PainPoint &pain : basis.advice.roadmap.painPoints) {
        const bool hurts = pain.status == PainStatus::Open || pain.status == PainStatus::InRepair;
        if (hurts && pain.severity * pain.frequency >= rule.threshold && titles.size() < painsNamed)
            titles.append(ReportParts::named(pain.title));
    }
    return titles.join(QStringLiteral("; "));
}

/// From when to when a phase is planned, or what stands in none; invalid days where it is open.
std::pair<QDate, QDate> spanOf(const ReportBasis &basis, std::optional<int> phase)
{
    if (phase) {
        const auto &plan = basis.advice.roadmap.phases[static_cast<size_t>(*phase)];
        return plan ? std::pair(plan->start, plan->end) : std::pair(QDate(), QDate());
    }
    std::pair<QDate, QDate> span;
    for (const Initiative &initiative : basis.initiativesIn(phase)) {
        if (initiative.start.isValid() && (!span.first.isValid() || initiative.start < span.first))
            span.first = initiative.start;
        if (initiative.end.isValid() && (!span.second.isValid() || initiative.end > span.second))
            span.second = initiative.end;
    }
    return span;
}

} // namespace

QString ReportParts::laneName(const ReportBasis &basis, std::optional<int> phase)
{
    if (phase)
        return basis.model.phases[static_cast<size_t>(*phase)].name;
    return basis.model.phases.empty() ? QString() : tr("Without a phase");
}

QString ReportParts::laneDates(const ReportBasis &basis, std::optional<int> phase)
{
    const auto [start, end] = spanOf(basis, phase);
    return displaySpan(start, end);
}

QString ReportParts::laneMonths(const ReportBasis &basis, std::optional<int> phase)
{
    const auto [start, end] = spanOf(basis, phase);
    return displayMonthSpan(start, end);
}

QString ReportParts::named(const QString &title)
{
    const QString line = title.simplified();
    if (line.size() <= longestName)
        return isolated(line);
    QString head = line.left(longestName * 2 / 3);
    QString tail = line.right(longestName / 3);
    // A letter beyond U+FFFF is two units, which stay together.
    if (head.back().isHighSurrogate())
        head.chop(1);
    if (tail.front().isLowSurrogate())
        tail.remove(0, 1);
    return isolated(head.trimmed() + u'\u2026' + tail.trimmed());
}

QString ReportParts::shortfall(const ReportBasis &basis, const NextStep &step)
{
    if (step.criterion.rule)
        return painsThatHold(basis, step);
    if (step.stock == StockState::Absent)
        return tr("does not exist yet");
    QStringList low;
    QStringList open;
    for (const HabitShortfall &habit : step.habits)
        (habit.value ? low : open).append(basis.model.habits[static_cast<size_t>(habit.habit)].name);
    const QString required = basis.model.stepName(step.criterion.required);
    const auto all = basis.model.habitCount();
    QStringList parts;
    if (low.size() == all)
        parts.append(all == 1 ? tr("not yet %1").arg(required) : tr("no habit is %1 yet").arg(required));
    else if (!low.isEmpty())
        parts.append(tr("%1 not yet %2").arg(QLocale().createSeparatedList(low), required));
    if (open.size() == all)
        parts.append(tr("not rated yet"));
    else if (!open.isEmpty())
        parts.append(tr("%1 not rated yet").arg(QLocale().createSeparatedList(open)));
    return parts.join(QStringLiteral("; "));
}

QStringList ReportParts::planErrors(const ReportBasis &basis)
{
    const int errors =
        static_cast<int>(std::ranges::count(basis.advice.pace, PaceSeverity::Error, &PaceFinding::severity));
    if (errors == 0)
        return {};
    return {tr("The plan has %n errors in its dates. Mend them under Roadmap before the report goes out.", nullptr,
               errors)};
}

ReportElement ReportParts::origin(const ReportBasis &basis)
{
    QStringList parts{isolated(basis.workspace.organization().name),
                      tr("%1, %2").arg(isolated(basis.round.name), displayDate(basis.round.date))};
    if (!basis.round.facilitator.isEmpty())
        parts.append(tr("facilitated by %1").arg(isolated(basis.round.facilitator)));
    if (basis.score.raters > 0)
        parts.append(tr("%n people rated", nullptr, basis.score.raters));
    return {ParagraphElement{joined(parts), ParagraphElement::Kind::Caption}};
}

ReportElement ReportParts::keyFigures(const ReportBasis &basis)
{
    const Scores &scores = basis.score.scores;
    const PhaseState &phase = basis.score.phase;
    const GateState *gate = phase.currentGate();
    const QString level = scores.overallLevel                     ? basis.model.stepName(*scores.overallLevel)
                          : scores.certainty.items.applicable > 0 ? tr("no practice was rated yet")
                                                                  : tr("no practice applies");
    KeyFiguresElement figures{{
        {tr("Overall score, of %1").arg(QLocale().toString(basis.model.highestStep())),
         displayScore(scores.overall.value), level},
        {tr("Coverage"), displayShare(scores.certainty.coverage.value), boundsText(scores.certainty)},
    }};
    if (gate) {
        figures.entries.push_back({tr("Phase"), phase.told ? displayName(basis.model, phase.place()) : displayScore({}),
                                   phase.told ? tr("Its gate: %1").arg(metText(*gate)) : tr("no practice applies")});
    }
    if (basis.model.groupCount() > 0) {
        const bool advised = gate && phase.told && gate->empathyAdvised;
        figures.entries.push_back(
            {basis.model.empathyName, displayScore(scores.empathy.value),
             advised ? tr("%1 advised at this gate").arg(displayScore(gate->empathyAdvised)) : QString()});
    }
    return {std::move(figures)};
}

std::vector<ReportElement> ReportParts::unmetCriteria(const ReportBasis &basis, int phase)
{
    ChecklistElement list;
    int unmet = 0;
    const auto steps = basis.advice.stepsAt(phase);
    for (const NextStep &step : steps) {
        if (++unmet <= criteriaShown)
            list.entries.push_back({false, criterionName(basis.model, phase, step.criterion), shortfall(basis, step)});
    }
    std::vector<ReportElement> elements{{std::move(list)}};
    if (unmet > criteriaShown) {
        const QString rest = tr("These come first of the %n criteria that are not met.", nullptr, unmet);
        elements.push_back({ParagraphElement{rest, ParagraphElement::Kind::Caption}});
    }
    return elements;
}

std::vector<ReportElement> ReportParts::method(const MaturityModel &model)
{
    const auto body = [](const QString &text) { return ReportElement{ParagraphElement{text}}; };
    QStringList steps;
    for (const ScaleStep &step : model.scale)
        steps.append(QStringLiteral("%1 %2").arg(QLocale().toString(step.value), step.name));
    std::vector<ReportElement> elements{
        {HeadingElement{2, tr("How these figures come about")}},
        body(tr("Every practice is rated on %n habits, each on the scale %1. An item's value is what the room agreed, "
                "or else the mean of the ballots. A practice's score is the mean of its items, a competency's the "
                "weighted mean of its practices, the overall score the mean of the competencies. A practice has "
                "reached a level only when all its habits have: the weakest one holds it back.",
                nullptr, model.habitCount())
                 .arg(QLocale().createSeparatedList(steps)))};
    QString unanswered = tr("Nothing unanswered counts as 0. Coverage says how many of the practices’ items have a "
                            "value, and the two bounds say between which scores the rest leaves the truth. What does "
                            "not apply is left out; a practice that is absent stands at 0.");
    if (model.groupCount() > 0)
        unanswered = tr("%1 %2", "two sentences")
                         .arg(unanswered, tr("%1 is counted apart.", "%1: empathy").arg(model.empathyName));
    elements.push_back(body(unanswered));
    if (!model.phases.empty())
        elements.push_back(body(tr("A phase is left when every criterion of its gate holds.")));
    elements.push_back(body(
        tr("Changes between rounds are computed on the items that have a value in both; a change is called improved or "
           "declined only when its confidence interval from the ballots lies wholly on one side of 0. The people who "
           "are in both rounds are compared by Student’s paired t, or two panels by Welch’s t, from %n people on. The "
           "overall change has an interval of %1; the competencies are judged together: with m of them tested, each "
           "has one of 1 − %2/m, so that all hold together with %1.",
           nullptr, fewestPeople)
            .arg(displayConfidence(jointConfidence), QLocale().toString(1 - jointConfidence, 'f', 2))));
    elements.push_back(
        body(tr("A projection lifts each item to the value that the initiatives due by then mean to reach, and "
                "computes the same scores again. It is what the plan promises, not a forecast.")));
    elements.push_back({ParagraphElement{QStringLiteral("%1 %2").arg(model.source, model.independence),
                                         ParagraphElement::Kind::Caption}});
    return elements;
}

} // namespace cxw
