// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scoresjson.h"

#include "core/exchange/jsonvalues.h"
#include "core/workspace/recordtext.h"

namespace cxw {

namespace {

QJsonArray boundsJson(const Certainty &certainty)
{
    return {jsonOf(certainty.lower), jsonOf(certainty.upper)};
}

QJsonObject scoreJson(const Figure &score, std::optional<int> level, const Certainty &certainty)
{
    return {{QStringLiteral("score"), jsonOf(score)},
            {QStringLiteral("level"), jsonOf(level)},
            {QStringLiteral("coverage"), jsonOf(certainty.coverage)},
            {QStringLiteral("bounds"), boundsJson(certainty)}};
}

QJsonArray competenciesJson(const MaturityModel &model, const RoundScore &score)
{
    QJsonArray list;
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        const CompetencyScore &competency = score.scores.competencies[place];
        const TargetGap &target = score.targets.competencies[place];
        QJsonObject object = scoreJson(competency.score, competency.level, competency.certainty);
        QJsonArray levels;
        for (const int count : competency.practicesPerLevel)
            levels.append(count);
        object.insert(QStringLiteral("id"), model.competencies[place].id.text);
        object.insert(QStringLiteral("levels"), levels);
        object.insert(QStringLiteral("target"), jsonOf(target.target));
        object.insert(QStringLiteral("gap"), jsonOf(target.gap));
        list.append(object);
    }
    return list;
}

QJsonValue sourceJson(const Figure &item)
{
    switch (item.rule) {
    case Rule::AgreedValue:
        return QStringLiteral("agreed");
    case Rule::MeanOfBallots:
        return QStringLiteral("ballots");
    case Rule::StockAbsent:
        return QStringLiteral("absent");
    default:
        return {};
    }
}

QJsonObject itemJson(const Figure &item, const Agreement &agreement)
{
    return {{QStringLiteral("value"), jsonOf(item)},
            {QStringLiteral("source"), sourceJson(item)},
            {QStringLiteral("n"), agreement.count},
            {QStringLiteral("mean"), jsonOf(agreement.mean)},
            {QStringLiteral("range"), jsonOf(agreement.range)},
            {QStringLiteral("ad"), jsonOf(agreement.averageDeviation)},
            {QStringLiteral("rwg"), jsonOf(agreement.rwg)}};
}

QJsonObject itemJson(const RoundScore &score, int item)
{
    const auto place = static_cast<size_t>(item);
    QJsonObject object = itemJson(score.items[place], score.agreements[place]);
    const auto vote = score.secondVotes.find(item);
    if (vote == score.secondVotes.end())
        return object;
    object.insert(QStringLiteral("first"), QJsonObject{{QStringLiteral("n"), vote->second.first.count},
                                                       {QStringLiteral("mean"), jsonOf(vote->second.first.mean)},
                                                       {QStringLiteral("rwg"), jsonOf(vote->second.first.rwg)}});
    object.insert(QStringLiteral("shift"), jsonOf(vote->second.shift));
    return object;
}

QJsonValue gradeJson(EvidenceGrade grade)
{
    return grade == EvidenceGrade::NotGraded ? QJsonValue() : QJsonValue(toText(grade));
}

QJsonObject practiceJson(const MaturityModel &model, const RoundScore &score, int practice)
{
    const auto place = static_cast<size_t>(practice);
    const PracticeScore &figures = score.scores.practices[place];
    const auto stock = score.answers.stock[place];
    QJsonObject items;
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        items.insert(model.habits[static_cast<size_t>(habit)].id.text,
                     itemJson(score, model.practiceItem(practice, habit)));
    }
    QJsonValue weakest;
    if (figures.weakestHabit)
        weakest = model.habits[static_cast<size_t>(*figures.weakestHabit)].id.text;
    return {{QStringLiteral("id"), model.practices[place].id.text},
            {QStringLiteral("stock"), stock ? QJsonValue(toText(*stock)) : QJsonValue()},
            {QStringLiteral("grade"), gradeJson(score.answers.grades[place])},
            {QStringLiteral("score"), jsonOf(figures.score)},
            {QStringLiteral("level"), jsonOf(figures.level.whole())},
            {QStringLiteral("weakest"), weakest},
            {QStringLiteral("items"), items}};
}

QJsonArray practicesJson(const MaturityModel &model, const RoundScore &score)
{
    QJsonArray list;
    for (int practice = 0; practice < model.practiceCount(); ++practice)
        list.append(practiceJson(model, score, practice));
    return list;
}

QJsonArray habitsJson(const MaturityModel &model, const Scores &scores)
{
    QJsonArray list;
    for (size_t place = 0; place < model.habits.size(); ++place)
        list.append(QJsonObject{{QStringLiteral("id"), model.habits[place].id.text},
                                {QStringLiteral("score"), jsonOf(scores.habits[place])}});
    return list;
}

QJsonObject empathyJson(const MaturityModel &model, const Scores &scores)
{
    QJsonArray groups;
    for (size_t place = 0; place < model.empathyGroups.size(); ++place)
        groups.append(QJsonObject{{QStringLiteral("id"), model.empathyGroups[place].id},
                                  {QStringLiteral("score"), jsonOf(scores.empathyGroups[place])}});
    return {{QStringLiteral("score"), jsonOf(scores.empathy)}, {QStringLiteral("groups"), groups}};
}

QJsonObject agreementJson(const MaturityModel &model, const RoundScore &score)
{
    QJsonArray discuss;
    for (const int item : score.discuss)
        discuss.append(model.itemId(item).text);
    return {{QStringLiteral("alpha"), jsonOf(score.alpha)},
            {QStringLiteral("raters"), score.raters},
            {QStringLiteral("discuss"), discuss}};
}

QJsonObject gateJson(const MaturityModel &model, int phase, const GateState &gate)
{
    QJsonArray unmet;
    for (const Criterion &criterion : gate.criteria) {
        if (!criterion.met)
            unmet.append(criterionId(model, phase, criterion));
    }
    return {{QStringLiteral("phase"), model.phases[static_cast<size_t>(phase)].id.text},
            {QStringLiteral("passed"), gate.passed()},
            {QStringLiteral("met"), gate.metCount()},
            {QStringLiteral("of"), static_cast<int>(gate.criteria.size())},
            {QStringLiteral("unmet"), unmet}};
}

QJsonValue phaseJson(const MaturityModel &model, const PhaseState &state)
{
    if (!state.current)
        return {};
    QJsonArray gates;
    for (size_t phase = 0; phase < state.gates.size(); ++phase)
        gates.append(gateJson(model, static_cast<int>(phase), state.gates[phase]));
    return QJsonObject{{QStringLiteral("current"), model.phases[static_cast<size_t>(*state.current)].id.text},
                       {QStringLiteral("gates"), gates}};
}

QJsonArray figuresJson(const MaturityModel &model, const std::vector<Figure> &competencies)
{
    QJsonArray list;
    for (size_t place = 0; place < model.competencies.size(); ++place)
        list.append(QJsonObject{{QStringLiteral("id"), model.competencies[place].id.text},
                                {QStringLiteral("score"), jsonOf(competencies[place])}});
    return list;
}

QJsonObject evidenceJson(const MaturityModel &model, const EvidenceScore &evidence)
{
    return {{QStringLiteral("share"), jsonOf(evidence.share)},
            {QStringLiteral("score"), jsonOf(evidence.overall)},
            {QStringLiteral("competencies"), figuresJson(model, evidence.competencies)}};
}

QJsonArray groupsJson(const MaturityModel &model, const std::vector<RoleGroupScore> &groups)
{
    QJsonArray list;
    for (const RoleGroupScore &group : groups)
        list.append(QJsonObject{{QStringLiteral("id"), model.roles[static_cast<size_t>(group.role)].id},
                                {QStringLiteral("people"), group.people},
                                {QStringLiteral("overall"), jsonOf(group.overall)},
                                {QStringLiteral("competencies"), figuresJson(model, group.competencies)}});
    return list;
}

} // namespace

QJsonObject scoresJson(const Workspace &workspace, const Round &round, const RoundScore &score)
{
    const MaturityModel &model = *score.model;
    const Unit *unit = workspace.find<Unit>(round.unit);
    return {{QStringLiteral("unit"), unit ? QJsonValue(unit->name) : QJsonValue()},
            {QStringLiteral("round"), round.name},
            {QStringLiteral("date"), jsonOf(round.date)},
            {QStringLiteral("model"),
             QJsonObject{{QStringLiteral("id"), model.id}, {QStringLiteral("version"), model.version}}},
            {QStringLiteral("overall"),
             scoreJson(score.scores.overall, score.scores.overallLevel, score.scores.certainty)},
            {QStringLiteral("competencies"), competenciesJson(model, score)},
            {QStringLiteral("practices"), practicesJson(model, score)},
            {QStringLiteral("habits"), habitsJson(model, score.scores)},
            {QStringLiteral("empathy"), empathyJson(model, score.scores)},
            {QStringLiteral("agreement"), agreementJson(model, score)},
            {QStringLiteral("phase"), phaseJson(model, score.phase)},
            {QStringLiteral("evidence"), evidenceJson(model, score.evidence)},
            {QStringLiteral("groups"), groupsJson(model, score.groups)}};
}

} // namespace cxw
