// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/secondvotes.h"

#include <algorithm>

namespace cxw {

std::optional<SecondVote> secondVoteOn(const MaturityModel &model, const RoundAnswers &answers, int item,
                                       const Agreement &standing)
{
    const auto first = answers.firstVotes.find(item);
    if (first == answers.firstVotes.end())
        return std::nullopt;
    SecondVote vote{agreementOf(first->second, static_cast<int>(model.scale.size())), {}};
    vote.shift.inputs = {{{Subject::Kind::FirstVotes, item}, vote.first.mean},
                         {{Subject::Kind::LastVotes, item}, standing.mean}};
    if (vote.first.mean && standing.mean) {
        vote.shift.value = *standing.mean - *vote.first.mean;
        vote.shift.rule = Rule::Shift;
    }
    return vote;
}

std::optional<int> lowerMedian(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::optional<int> proposedValue(const RoundAnswers &answers, int item)
{
    std::vector<int> values;
    for (const auto &[rater, value] : answers.numericBallots(item))
        values.push_back(value);
    return lowerMedian(std::move(values));
}

} // namespace cxw
