// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtexts.h"

#include "app/cxwtable.h"
#include "core/base/display.h"
#include "core/base/printable.h"
#include "core/scoring/roundwords.h"
#include "core/scoring/testsentence.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

struct TextForm
{
    Q_DECLARE_TR_FUNCTIONS(cxw::TextForm)
};

QString none()
{
    return displayScore(std::nullopt);
}

QString levelName(const MaturityModel &model, std::optional<int> level)
{
    return level ? model.stepName(*level) : none();
}

QString scoreBounds(const Certainty &certainty)
{
    if (certainty.items.applicable == 0)
        return none();
    return TextForm::tr("%1 to %2").arg(displayScore(certainty.lower.value), displayScore(certainty.upper.value));
}

QString competencyTable(const MaturityModel &model, const RoundScore &score)
{
    TextTable table({{TextForm::tr("Competency")},
                     {TextForm::tr("Score"), true},
                     {TextForm::tr("Level")},
                     {TextForm::tr("Coverage"), true},
                     {TextForm::tr("Bounds"), true},
                     {TextForm::tr("Target"), true},
                     {TextForm::tr("Gap"), true}});
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        const CompetencyScore &competency = score.scores.competencies[place];
        const TargetGap &target = score.targets.competencies[place];
        table.addRow({model.competencies[place].name, displayScore(competency.score.value),
                      levelName(model, competency.level), displayShare(competency.certainty.coverage.value),
                      scoreBounds(competency.certainty), displayScore(target.target), displayDelta(target.gap.value)});
    }
    const Scores &scores = score.scores;
    table.addRow({TextForm::tr("Overall"), displayScore(scores.overall.value), levelName(model, scores.overallLevel),
                  displayShare(scores.certainty.coverage.value), scoreBounds(scores.certainty)});
    return table.text();
}

QString practiceTable(const MaturityModel &model, const RoundScore &score)
{
    TextTable table({{TextForm::tr("Practice")},
                     {TextForm::tr("Stock")},
                     {TextForm::tr("Score"), true},
                     {TextForm::tr("Level")},
                     {TextForm::tr("Weakest habit")}});
    for (size_t place = 0; place < model.practices.size(); ++place) {
        const PracticeScore &practice = score.scores.practices[place];
        const auto stock = score.answers.stock[place];
        const QString weakest =
            practice.weakestHabit ? model.habits[static_cast<size_t>(*practice.weakestHabit)].name : none();
        table.addRow({model.practices[place].title, stock ? displayName(*stock) : none(),
                      displayScore(practice.score.value), levelName(model, practice.level.whole()), weakest});
    }
    return table.text();
}

QString habitTable(const MaturityModel &model, const Scores &scores)
{
    TextTable table({{TextForm::tr("Habit")}, {TextForm::tr("Score"), true}});
    for (size_t place = 0; place < model.habits.size(); ++place)
        table.addRow({model.habits[place].name, displayScore(scores.habits[place].value)});
    return table.text();
}

QString empathyTable(const MaturityModel &model, const Scores &scores)
{
    if (model.groupCount() == 0)
        return {};
    TextTable table({{model.empathyName}, {TextForm::tr("Score"), true}});
    for (size_t place = 0; place < model.empathyGroups.size(); ++place)
        table.addRow({model.empathyGroups[place].name, displayScore(scores.empathyGroups[place].value)});
    table.addRow({TextForm::tr("Mean of the groups"), displayScore(scores.empathy.value)});
    return table.text();
}

QString gateTable(const MaturityModel &model, const PhaseState &state)
{
    if (!state.current)
        return {};
    TextTable table({{TextForm::tr("Phase")}, {TextForm::tr("Met"), true}, {TextForm::tr("Not met")}});
    for (size_t phase = 0; phase < state.gates.size(); ++phase) {
        const GateState &gate = state.gates[phase];
        QStringList unmet;
        for (const Criterion &criterion : gate.criteria) {
            if (!criterion.met)
                unmet.append(criterionName(model, static_cast<int>(phase), criterion));
        }
        const bool current = state.told && static_cast<int>(phase) == *state.current;
        const QString name = model.phases[phase].name;
        table.addRow(
            {current ? TextForm::tr("%1 (now)").arg(name) : name, metText(gate), unmet.join(QStringLiteral(", "))});
    }
    return table.text();
}

/// What the figures leave open; empty where they leave nothing open.
QString openText(const MaturityModel &model, const Scores &scores)
{
    const QString items = openItemsText(model, scores);
    QStringList lines{noScoreText(scores), items.isEmpty() ? QString() : TextForm::tr("No value yet: %1").arg(items)};
    lines.removeAll(QString());
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString agreementText(const MaturityModel &model, const RoundScore &score)
{
    QString text =
        TextForm::tr("Agreement: Krippendorff's alpha %1, people who rated: %2, items to discuss: %3\n")
            .arg(displayScore(score.alpha), QString::number(score.raters), QString::number(score.discuss.size()));
    for (const int item : score.discuss)
        text += QStringLiteral("  %1\n").arg(model.itemName(item));
    return text;
}

QStringList movementCells(const QString &name, const Movement &movement)
{
    return {name, displayScore(movement.from.value), displayScore(movement.to.value), displayDelta(movement.delta())};
}

QString confidenceText(const Judgement &judgement)
{
    return judgement.test ? displayConfidence(judgement.confidence) : none();
}

QString judgedTable(const MaturityModel &model, const Comparison &comparison)
{
    TextTable table({{TextForm::tr("Competency")},
                     {TextForm::tr("From"), true},
                     {TextForm::tr("To"), true},
                     {TextForm::tr("Change"), true},
                     {TextForm::tr("Raw change"), true},
                     {TextForm::tr("Verdict")},
                     {TextForm::tr("Interval of the ballots"), true},
                     {TextForm::tr("Confidence"), true}});
    const auto add = [&table](const QString &name, const JudgedMovement &judged) {
        table.addRow(movementCells(name, judged.likeForLike)
                     + QStringList{displayDelta(judged.raw.delta()), displayName(judged.judgement.verdict),
                                   displayInterval(judged.judgement), confidenceText(judged.judgement)});
    };
    for (size_t place = 0; place < model.competencies.size(); ++place)
        add(model.competencies[place].name, comparison.competencies[place]);
    add(TextForm::tr("Overall"), comparison.overall);
    return table.text();
}

QString movementTable(const MaturityModel &model, const Comparison &comparison)
{
    TextTable table({{TextForm::tr("Practice or habit")},
                     {TextForm::tr("From"), true},
                     {TextForm::tr("To"), true},
                     {TextForm::tr("Change"), true}});
    for (size_t place = 0; place < model.practices.size(); ++place)
        table.addRow(movementCells(model.practices[place].title, comparison.practices[place]));
    for (size_t place = 0; place < model.habits.size(); ++place)
        table.addRow(movementCells(model.habits[place].name, comparison.habits[place]));
    if (comparison.hasEmpathy())
        table.addRow(
            movementCells((model.groupCount() > 0 ? model : *comparison.fromModel).empathyName, comparison.empathy));
    return table.text();
}

QString notCommonText(const MaturityModel &model, const std::vector<NotCommon> &items, const QString &title)
{
    if (items.empty())
        return {};
    QString text = QStringLiteral("\n%1\n").arg(title);
    for (const NotCommon &entry : items) {
        const auto item = model.findItem(entry.item);
        text +=
            QStringLiteral("  %1: %2\n").arg(item ? model.itemName(*item) : entry.item.text, displayName(entry.cause));
    }
    return text;
}

} // namespace

QString infoText(const Workspace &workspace, const QHash<RoundId, BallotCount> &counts)
{
    TextTable table({{TextForm::tr("Unit")},
                     {TextForm::tr("Round")},
                     {TextForm::tr("Date"), true},
                     {TextForm::tr("State")},
                     {TextForm::tr("People"), true},
                     {TextForm::tr("Ballots"), true}});
    for (const Unit &unit : workspace.units()) {
        const auto rounds = workspace.rounds(unit.id);
        if (rounds.empty())
            table.addRow({unit.name, none()});
        for (const Round &round : rounds)
            table.addRow({unit.name, round.name, displayDate(round.date),
                          round.locked ? TextForm::tr("locked") : TextForm::tr("draft"),
                          QLocale().toString(workspace.participants(round.id).size()),
                          QLocale().toString(counts.value(round.id).ballots)});
    }
    const QString title = printable(workspace.organization().name) + u'\n';
    if (table.isEmpty())
        return title + TextForm::tr("There is no unit yet.") + u'\n';
    return title + u'\n' + table.text();
}

QString scoresText(const Unit &unit, const Round &round, const RoundScore &score)
{
    const MaturityModel &model = *score.model;
    const QString head =
        QStringLiteral("%1 · %2 · %3\n").arg(printable(unit.name), printable(round.name), displayDate(round.date));
    QStringList parts{head + openText(model, score.scores), competencyTable(model, score),
                      practiceTable(model, score),          habitTable(model, score.scores),
                      empathyTable(model, score.scores),    gateTable(model, score.phase),
                      agreementText(model, score)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString compareText(const Workspace &workspace, const Round &from, const Round &to, const Comparison &comparison)
{
    const MaturityModel &model = *comparison.model;
    const auto named = [&workspace](const Round &round) {
        const Unit *unit = workspace.find<Unit>(round.unit);
        return printable(QStringLiteral("%1 · %2").arg(unit ? unit->name : QString(), round.name));
    };
    QStringList parts{TextForm::tr("%1, then %2, like for like on %n common items of practices\n", nullptr,
                                   comparison.common)
                          .arg(named(from), named(to)),
                      judgedTable(model, comparison) + testSentence(comparison) + u'\n',
                      movementTable(model, comparison)};
    if (comparison.hasPhases()) {
        parts.append(
            TextForm::tr("Phase: %1 → %2\n")
                .arg(displayName(*comparison.fromModel, comparison.phaseFrom), displayName(model, comparison.phaseTo)));
    }
    return parts.join(u'\n')
           + notCommonText(*comparison.fromModel, comparison.onlyFrom, TextForm::tr("Only in the first round"))
           + notCommonText(model, comparison.onlyTo, TextForm::tr("Only in the second round"));
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace cxw
