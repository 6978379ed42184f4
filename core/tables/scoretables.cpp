// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/scoretables.h"

#include "core/base/display.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>

namespace cxw {

namespace {

using namespace figurecell;

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ScoreTables)
};

FigureCell bounds(const Certainty &certainty)
{
    if (certainty.items.applicable == 0)
        return words(displayScore(std::nullopt));
    return words(
        ScoreText::tr("%1 to %2").arg(displayScore(certainty.lower.value), displayScore(certainty.upper.value)));
}

FigureTableRow competencyRow(const MaturityModel &model, const RoundScore &score, const Comparison *comparison,
                             size_t place)
{
    const Competency &competency = model.competencies[place];
    const CompetencyScore &scored = score.scores.competencies[place];
    const TargetGap &target = score.targets.competencies[place];
    FigureCell gap = delta(target.gap.value);
    gap.figure = target.gap;
    FigureTableRow row{competency.id.text,
                       {words(competency.name, competency.summary), figurecell::score(scored.score),
                        level(model, scored.level), share(scored.certainty.coverage), bounds(scored.certainty)}};
    if (comparison) {
        const JudgedMovement &moved = comparison->competencies[place];
        row.cells.push_back(delta(moved.likeForLike.delta()));
        row.cells.push_back(words(displayName(moved.judgement.verdict)));
    }
    row.cells.push_back(figurecell::score(target.target));
    row.cells.push_back(std::move(gap));
    return row;
}

FigureTableRow overallRow(const MaturityModel &model, const Scores &scores, const Comparison *comparison)
{
    FigureTableRow row{QStringLiteral("overall"),
                       {words(ScoreText::tr("Overall")), score(scores.overall), level(model, scores.overallLevel),
                        share(scores.certainty.coverage), bounds(scores.certainty)}};
    if (comparison) {
        row.cells.push_back(delta(comparison->overall.likeForLike.delta()));
        row.cells.push_back(words(displayName(comparison->overall.judgement.verdict)));
    }
    row.cells.resize(row.cells.size() + 2); // nobody sets a target for the whole
    row.isTotal = true;
    return row;
}

} // namespace

FigureTable competencyTable(const RoundScore &score, const Comparison *comparison, const QString &since)
{
    const MaturityModel &model = *score.model;
    FigureTable table{ScoreText::tr("Competencies"), {}, {}};
    table.columns = {{id("name"), ScoreText::tr("Competency")},
                     {id("score"), ScoreText::tr("Score"), Kind::Number},
                     {id("level"), ScoreText::tr("Level")},
                     {id("coverage"), ScoreText::tr("Coverage"), Kind::Number},
                     {id("bounds"), ScoreText::tr("Bounds"), Kind::Number}};
    if (comparison) {
        table.columns.push_back({id("since"), ScoreText::tr("Since %1").arg(since), Kind::Number});
        table.columns.push_back({id("verdict"), ScoreText::tr("Verdict")});
    }
    table.columns.push_back({id("target"), ScoreText::tr("Target"), Kind::Number});
    table.columns.push_back({id("gap"), ScoreText::tr("Gap"), Kind::Number});
    for (size_t place = 0; place < model.competencies.size(); ++place)
        table.rows.push_back(competencyRow(model, score, comparison, place));
    table.rows.push_back(overallRow(model, score.scores, comparison));
    return table;
}

FigureTable practiceTable(const RoundScore &score)
{
    const MaturityModel &model = *score.model;
    FigureTable table{ScoreText::tr("Practices"), {}, {}};
    table.columns = {{id("name"), ScoreText::tr("Practice")},
                     {id("stock"), ScoreText::tr("Stock")},
                     {id("score"), ScoreText::tr("Score"), Kind::Number},
                     {id("level"), ScoreText::tr("Level")},
                     {id("weakest"), ScoreText::tr("Weakest habit")}};
    const QString none = displayScore(std::nullopt);
    for (size_t place = 0; place < model.practices.size(); ++place) {
        const Practice &practice = model.practices[place];
        const PracticeScore &scored = score.scores.practices[place];
        const auto stock = score.answers.stock[place];
        const QString weakest =
            scored.weakestHabit ? model.habits[static_cast<size_t>(*scored.weakestHabit)].name : none;
        table.rows.push_back({practice.id.text,
                              {words(practice.title, practice.statement), words(stock ? displayName(*stock) : none),
                               figurecell::score(scored.score), level(model, scored.level.whole()), words(weakest)}});
    }
    return table;
}

FigureTable habitTable(const MaturityModel &model, const Scores &scores)
{
    FigureTable table{ScoreText::tr("Habits"), {}, {}};
    table.columns = {{id("name"), ScoreText::tr("Habit")}, {id("score"), ScoreText::tr("Score"), Kind::Number}};
    for (size_t place = 0; place < model.habits.size(); ++place) {
        const Habit &habit = model.habits[place];
        table.rows.push_back({habit.id.text, {words(habit.name, habit.question), score(scores.habits[place])}});
    }
    return table;
}

FigureTable empathyTable(const MaturityModel &model, const Scores &scores)
{
    FigureTable table{model.empathyName, {}, {}};
    table.columns = {{id("name"), model.empathyName}, {id("score"), ScoreText::tr("Score"), Kind::Number}};
    for (size_t place = 0; place < model.empathyGroups.size(); ++place) {
        const EmpathyGroup &group = model.empathyGroups[place];
        table.rows.push_back({group.id, {words(group.name, group.question), score(scores.empathyGroups[place])}});
    }
    if (!table.isEmpty())
        table.rows.push_back(
            {QStringLiteral("mean"), {words(ScoreText::tr("Mean of the groups")), score(scores.empathy)}, true});
    return table;
}

FigureTable gateTable(const MaturityModel &model, const PhaseState &state)
{
    FigureTable table{ScoreText::tr("Gates"), {}, {}};
    table.columns = {{id("name"), ScoreText::tr("Phase")},
                     {id("met"), ScoreText::tr("Met"), Kind::Number},
                     {id("unmet"), ScoreText::tr("Not met")}};
    for (size_t phase = 0; phase < state.gates.size(); ++phase) {
        const GateState &gate = state.gates[phase];
        QStringList unmet;
        for (const Criterion &criterion : gate.criteria) {
            if (!criterion.met)
                unmet.append(criterionName(model, static_cast<int>(phase), criterion));
        }
        const bool current = state.told && state.current == static_cast<int>(phase);
        const QString &name = model.phases[phase].name;
        FigureCell met = words(metText(gate));
        met.value = gate.metCount();
        table.rows.push_back({model.phases[phase].id.text,
                              {words(current ? ScoreText::tr("%1 (now)").arg(name) : name), met,
                               words(unmet.join(QStringLiteral(", ")))}});
    }
    return table;
}

} // namespace cxw
