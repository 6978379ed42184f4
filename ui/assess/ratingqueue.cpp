// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingqueue.h"

#include <algorithm>

namespace cxw {

std::vector<int> openItems(const AssessContext &context, const std::vector<RatingSubject> &subjects,
                           const std::optional<ParticipantId> &participant)
{
    std::vector<int> items;
    for (const RatingSubject &subject : subjects) {
        for (const RatingRow &row : subject.rows) {
            if (isAnswered(context, participant, row.item) == false)
                items.push_back(row.item);
        }
    }
    return items;
}

std::vector<int> disputedItems(const AssessContext &context)
{
    std::vector<int> items;
    if (const RoundScore *score = context.score()) {
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

} // namespace cxw
