// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/roundanswers.h"

#include <algorithm>

namespace cxw {

bool Rater::hasAnswered() const
{
    return std::ranges::any_of(answers, &std::optional<int>::has_value);
}

RoundAnswers::RoundAnswers(const MaturityModel &model)
    : stock(static_cast<size_t>(model.practiceCount())), agreed(static_cast<size_t>(model.itemCount()))
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

Rater silentRater(const MaturityModel &model, const ParticipantId &participant, const std::optional<PersonId> &person)
{
    return {participant, person, std::vector<std::optional<int>>(static_cast<size_t>(model.itemCount()))};
}

} // namespace

RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round)
{
    RoundAnswers answers = sharedAnswers(workspace, model, round);
    for (const Participant &participant : workspace.participants(round)) {
        Rater rater = silentRater(model, participant.id, participant.person);
        for (const Ballot &ballot : workspace.ballots(participant.id)) {
            if (const auto item = itemOf(model, ballot.item, ballot.value, answers))
                rater.answers[static_cast<size_t>(*item)] = ballot.value;
        }
        answers.raters.push_back(std::move(rater));
    }
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
        if (const auto *ballot = workspace.find<Ballot>(*place.participant, place.item))
            value = ballot->value;
    } else if (const auto *agreed = workspace.find<AgreedValue>(round, place.item)) {
        value = agreed->value;
    }
    if (value && !isOnScale(model, *value))
        return std::nullopt;
    *told = value;
    return item;
}

RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                       const std::vector<GivenAnswer> &given)
{
    RoundAnswers answers = sharedAnswers(workspace, model, round);
    std::vector<size_t> raters(static_cast<size_t>(model.itemCount()));
    for (const GivenAnswer &answer : given) {
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
