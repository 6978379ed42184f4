// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/ratingqueue.h"

#include <algorithm>

namespace cxw {

std::vector<int> openItems(const RatingBasis &basis, const std::vector<RatingSubject> &subjects,
                           const std::optional<ParticipantId> &participant)
{
    std::vector<int> items;
    for (const RatingSubject &subject : subjects) {
        for (const RatingRow &row : subject.rows) {
            if (isAnswered(basis, participant, row.item) == false)
                items.push_back(row.item);
        }
    }
    return items;
}

std::vector<int> disputedItems(const RatingBasis &basis)
{
    std::vector<int> items;
    if (const RoundScore *score = basis.score) {
        std::ranges::copy_if(score->discuss, std::back_inserter(items),
                             [&](int item) { return !score->answers.agreed[static_cast<size_t>(item)]; });
    }
    std::ranges::sort(items);
    return items;
}

std::optional<int> nextAfter(const std::vector<int> &items, int item)
{
    if (items.empty())
        return std::nullopt;
    const auto next = std::ranges::upper_bound(items, item);
    return next == items.end() ? items.front() : *next;
}

std::optional<int> nextAsked(const RatingBasis &basis, const std::vector<RatingSubject> &subjects, int subject)
{
    const auto asks = [&basis](const RatingSubject &each) {
        return std::ranges::any_of(each.rows, [&](const RatingRow &row) { return isAsked(basis, row.item); });
    };
    const auto next = std::find_if(subjects.begin() + subject + 1, subjects.end(), asks);
    return next == subjects.end() ? std::nullopt : std::optional(static_cast<int>(next - subjects.begin()));
}

} // namespace cxw
