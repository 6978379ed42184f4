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

RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round)
{
    RoundAnswers answers(model);
    const auto note = [&](const ItemId &item) {
        if (std::ranges::find(answers.notInModel, item) == answers.notInModel.end())
            answers.notInModel.push_back(item);
    };
    const auto isOnScale = [&model](int value) { return value >= 0 && value <= model.highestStep(); };
    for (const auto &[key, stock] : workspace.all<Stock>()) {
        const auto practice = model.findPractice(stock.practice);
        if (stock.round == round && practice)
            answers.stock[static_cast<size_t>(*practice)] = stock.state;
    }
    for (const auto &[key, agreed] : workspace.all<AgreedValue>()) {
        if (agreed.round != round)
            continue;
        const auto item = model.findItem(agreed.item);
        if (item && isOnScale(agreed.value))
            answers.agreed[static_cast<size_t>(*item)] = agreed.value;
        else
            note(agreed.item);
    }
    for (const Participant &participant : workspace.participants(round)) {
        Rater rater{participant.id, participant.person,
                    std::vector<std::optional<int>>(static_cast<size_t>(model.itemCount()))};
        for (const Ballot &ballot : workspace.ballots(participant.id)) {
            const auto item = model.findItem(ballot.item);
            if (item && (!ballot.value || isOnScale(*ballot.value)))
                rater.answers[static_cast<size_t>(*item)] = ballot.value;
            else
                note(ballot.item);
        }
        answers.raters.push_back(std::move(rater));
    }
    return answers;
}

} // namespace cxw
