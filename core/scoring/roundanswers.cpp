// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/roundanswers.h"

#include "core/workspace/votes.h"

#include <algorithm>
#include <set>

namespace cxw {

bool Rater::hasAnswered() const
{
    return std::ranges::any_of(answers, &std::optional<int>::has_value);
}

RoundAnswers::RoundAnswers(const MaturityModel &model)
    : stock(static_cast<size_t>(model.practiceCount())),
      agreed(static_cast<size_t>(model.itemCount())),
      grades(static_cast<size_t>(model.practiceCount()), EvidenceGrade::NotGraded)
{
}

bool RoundAnswers::isAbsent(int practice) const
{
    return stock[static_cast<size_t>(practice)] == StockState::Absent;
}

bool RoundAnswers::isApplicable(int practice) const
{
    return stock[static_cast<size_t>(practice)] != StockState::NotApplicable;
}

std::vector<std::pair<int, int>> RoundAnswers::numericBallots(int item) const
{
    std::vector<std::pair<int, int>> ballots;
    int rater = 0;
    for (const Rater &each : raters) {
        if (const auto answer = each.answers[static_cast<size_t>(item)])
            ballots.emplace_back(rater, *answer);
        ++rater;
    }
    return ballots;
}

int RoundAnswers::ratersWithAnswers() const
{
    return static_cast<int>(std::ranges::count_if(raters, &Rater::hasAnswered));
}

namespace {

bool isOnScale(const MaturityModel &model, int value)
{
    return value >= 0 && value <= model.highestStep();
}

void noteNotInModel(RoundAnswers &answers, const ItemId &item)
{
    if (std::ranges::find(answers.notInModel, item) == answers.notInModel.end())
        answers.notInModel.push_back(item);
}

/// What the room said in common: the stock and the agreed values.
RoundAnswers sharedAnswers(const Workspace &workspace, const MaturityModel &model, const RoundId &round)
{
    RoundAnswers answers(model);
    for (const auto &[key, stock] : workspace.all<Stock>()) {
        const auto practice = model.findPractice(stock.practice);
        if (stock.round == round && practice)
            answers.stock[static_cast<size_t>(*practice)] = stock.state;
    }
    for (const auto &[key, note] : workspace.all<PracticeNote>()) {
        const auto practice = model.findPractice(note.practice);
        if (note.round == round && practice)
            answers.grades[static_cast<size_t>(*practice)] = note.grade;
    }
    for (const auto &[key, agreed] : workspace.all<AgreedValue>()) {
        if (agreed.round != round)
            continue;
        const auto item = model.findItem(agreed.item);
        if (item && isOnScale(model, agreed.value))
            answers.agreed[static_cast<size_t>(*item)] = agreed.value;
        else
            noteNotInModel(answers, agreed.item);
    }
    return answers;
}

/// The item that an answer is about, noted where the answer can't count.
std::optional<int> itemOf(const MaturityModel &model, const ItemId &id, std::optional<int> value, RoundAnswers &answers)
{
    const auto item = model.findItem(id);
    if (item && (!value || isOnScale(model, *value)))
        return item;
    noteNotInModel(answers, id);
    return std::nullopt;
}

Rater silentRater(const MaturityModel &model, const ParticipantId &participant, const std::optional<PersonId> &person,
                  const QString &group = {})
{
    return {participant, person, std::vector<std::optional<int>>(static_cast<size_t>(model.itemCount())), group};
}

/// Takes over the first votes on an item, where anybody voted on it in both passes and nothing is secret.
void takeFirstVotes(RoundAnswers &answers, const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                    int item)
{
    answers.firstVotes.erase(item);
    const ItemId id = model.itemId(item);
    if (secretPass(workspace, round, id))
        return;
    bool first = false;
    bool second = false;
    std::vector<int> votes;
    for (const Rater &rater : answers.raters) {
        second = second || workspace.find<SecondBallot>(rater.participant, id);
        const auto ballot = firstBallot(workspace, rater.participant, id);
        first = first || ballot;
        if (ballot && ballot->value && isOnScale(model, *ballot->value))
            votes.push_back(*ballot->value);
    }
    if (first && second)
        answers.firstVotes.emplace(item, std::move(votes));
}

/// The same for all items.
void takeFirstVotes(RoundAnswers &answers, const Workspace &workspace, const MaturityModel &model, const RoundId &round)
{
    std::set<int> votedAgain;
    for (const Rater &rater : answers.raters) {
        for (const SecondBallot &ballot : secondBallots(workspace, rater.participant)) {
            if (const auto item = model.findItem(ballot.item))
                votedAgain.insert(*item);
        }
    }
    for (const int item : votedAgain)
        takeFirstVotes(answers, workspace, model, round, item);
}

} // namespace

RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round)
{
    RoundAnswers answers = sharedAnswers(workspace, model, round);
    for (const Participant &participant : workspace.participants(round)) {
        Rater rater = silentRater(model, participant.id, participant.person, participant.group);
        for (const Ballot &ballot : standingBallots(workspace, participant.id)) {
            if (const auto item = itemOf(model, ballot.item, ballot.value, answers))
                rater.answers[static_cast<size_t>(*item)] = ballot.value;
        }
        answers.raters.push_back(std::move(rater));
    }
    takeFirstVotes(answers, workspace, model, round);
    return answers;
}

std::optional<int> takeAnswer(RoundAnswers &answers, const Workspace &workspace, const MaturityModel &model,
                              const RoundId &round, const AnswerPlace &place)
{
    // An answer that does not count may be the one that is replaced.
    const auto item = answers.notInModel.empty() ? model.findItem(place.item) : std::nullopt;
    if (!item)
        return std::nullopt;
    std::optional<int> value;
    std::optional<int> *told = &answers.agreed[static_cast<size_t>(*item)];
    if (place.participant) {
        const auto rater = std::ranges::find(answers.raters, *place.participant, &Rater::participant);
        if (rater == answers.raters.end())
            return std::nullopt;
        told = &rater->answers[static_cast<size_t>(*item)];
        if (const auto ballot = standingBallot(workspace, *place.participant, place.item))
            value = ballot->value;
    } else if (const auto *agreed = workspace.find<AgreedValue>(round, place.item)) {
        value = agreed->value;
    }
    if (value && !isOnScale(model, *value))
        return std::nullopt;
    *told = value;
    // Somebody who voted twice may have taken the second vote back.
    if (place.participant && !workspace.all<SecondBallot>().empty())
        takeFirstVotes(answers, workspace, model, round, *item);
    else if (place.participant)
        answers.firstVotes.erase(*item);
    return item;
}

RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                       const std::vector<GivenAnswer> &given)
{
    RoundAnswers answers = sharedAnswers(workspace, model, round);
    std::vector<size_t> raters(static_cast<size_t>(model.itemCount()));
    for (const GivenAnswer &answer : given) {
        if (secretPass(workspace, round, answer.item) == 1)
            continue;
        const auto item = itemOf(model, answer.item, answer.value, answers);
        if (!item)
            continue;
        const size_t rater = raters[static_cast<size_t>(*item)]++;
        if (rater == answers.raters.size())
            answers.raters.push_back(silentRater(model, {}, std::nullopt));
        answers.raters[rater].answers[static_cast<size_t>(*item)] = answer.value;
    }
    return answers;
}

} // namespace cxw
