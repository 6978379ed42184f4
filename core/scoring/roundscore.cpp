// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/roundscore.h"

#include "core/base/display.h"
#include "core/scoring/thresholds.h"
#include "core/workspace/anonymity.h"

#include <algorithm>

namespace cxw {

std::vector<int> RoundScore::unanswered() const
{
    std::vector<int> list;
    for (size_t item = 0; item < values.values.size(); ++item) {
        if (values.applicable[item] && !values.values[item])
            list.push_back(static_cast<int>(item));
    }
    return list;
}

std::vector<int> RoundScore::stockNotTaken() const
{
    std::vector<int> list;
    for (size_t practice = 0; practice < answers.stock.size(); ++practice) {
        if (!answers.stock[practice])
            list.push_back(static_cast<int>(practice));
    }
    return list;
}

std::vector<int> RoundScore::strongestPockets(int atMost) const
{
    std::vector<int> list;
    for (size_t practice = 0; practice < answers.stock.size(); ++practice) {
        const auto state = answers.stock[practice];
        const bool exists = state == StockState::Pockets || state == StockState::Widespread;
        const auto score = scores.practices[practice].score.value;
        if (exists && score && settled(*score) > 0)
            list.push_back(static_cast<int>(practice));
    }
    std::ranges::stable_sort(list, std::ranges::greater(), [this](int practice) {
        return settled(*scores.practices[static_cast<size_t>(practice)].score.value);
    });
    list.resize(std::min(list.size(), static_cast<size_t>(atMost)));
    return list;
}

namespace {

/// So few people of a role group can't hide among each other.
int fewestOfAGroup(const Round &round)
{
    return round.anonymous ? fewestAlike : fewestOfARole;
}

} // namespace

RoundScore scoreRound(const Workspace &workspace, std::shared_ptr<const MaturityModel> ratedBy, const Round &round)
{
    const MaturityModel &model = *ratedBy;
    RoundAnswers answers = answersOf(workspace, model, round.id);
    std::vector<Figure> items = itemFigures(model, answers);
    ItemValues values = itemValues(model, answers, items);
    Scores scores = scoresOf(model, values);
    std::vector<Agreement> agreement = agreements(model, answers);
    std::vector<int> discuss = discussionQueue(model, answers, agreement);
    std::vector<Tally> tallies = talliesOf(model, answers);
    const auto alpha = alphaOf(model, answers, tallies);
    const int raters = answers.ratersWithAnswers();
    PhaseState phase = phaseState(model, values, scores, findingsState(workspace, round.unit));
    TargetState targets = targetState(workspace, model, round.unit, scores);
    std::vector<Contradiction> contradictions = contradictionsIn(model, answers);
    EvidenceScore evidence = evidenceScore(model, answers, values);
    std::map<int, SecondVote> secondVotes;
    for (const auto &[item, votes] : answers.firstVotes)
        secondVotes.emplace(item, *secondVoteOn(model, answers, item, agreement[static_cast<size_t>(item)]));
    std::vector<RoleGroupScore> groups = roleGroupScores(model, answers, values, fewestOfAGroup(round));
    return {std::move(ratedBy),
            std::move(answers),
            std::move(items),
            std::move(values),
            std::move(scores),
            std::move(agreement),
            std::move(tallies),
            std::move(discuss),
            alpha,
            raters,
            std::move(phase),
            std::move(targets),
            std::move(contradictions),
            std::move(evidence),
            std::move(secondVotes),
            std::move(groups)};
}

namespace {

/// What follows from the answers on one item alone.
void followItem(RoundScore &score, int item)
{
    const MaturityModel &model = *score.model;
    const auto place = static_cast<size_t>(item);
    score.items[place] = itemValue(model, score.answers, item);
    score.values.values[place] = score.items[place].value;
    score.agreements[place] = agreementOn(model, score.answers, item);
    score.tallies[place] = tallyOf(model, score.answers, item);
    score.secondVotes.erase(item);
    if (auto vote = secondVoteOn(model, score.answers, item, score.agreements[place]))
        score.secondVotes.emplace(item, std::move(*vote));
    if (!model.isPracticeItem(item))
        return;
    const int practice = model.practiceOf(item);
    auto &list = score.contradictions;
    std::erase_if(list, [practice](const Contradiction &each) { return each.practice == practice; });
    const auto after = std::ranges::upper_bound(list, practice, {}, &Contradiction::practice);
    const auto found = contradictionsAbout(model, score.answers, practice);
    list.insert(after, found.begin(), found.end());
}

} // namespace

bool followAnswers(RoundScore &score, const Workspace &workspace, const Round &round,
                   const std::vector<AnswerPlace> &changed)
{
    const MaturityModel &model = *score.model;
    for (const AnswerPlace &place : changed) {
        const auto item = takeAnswer(score.answers, workspace, model, round.id, place);
        if (!item)
            return false;
        followItem(score, *item);
    }
    score.scores = scoresOf(model, score.values);
    score.discuss = discussionQueue(model, score.answers, score.agreements);
    score.alpha = alphaOf(model, score.answers, score.tallies);
    score.raters = score.answers.ratersWithAnswers();
    score.phase = phaseState(model, score.values, score.scores, findingsState(workspace, round.unit));
    score.targets = targetState(workspace, model, round.unit, score.scores);
    score.evidence = evidenceScore(model, score.answers, score.values);
    score.groups = roleGroupScores(model, score.answers, score.values, fewestOfAGroup(round));
    return true;
}

} // namespace cxw
