// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingbasis.h"

namespace cxw {

/// A line of the review and the place where something can be done about it.
struct ReviewItem
{
    QString text;
    /// The item to rate; none where the stock of `practice` is concerned.
    std::optional<int> item;
    int practice = 0;
    /// How many things the line stands for.
    int count = 1;
    /// Whether it is the reason of the item that is missing.
    bool reason = false;

    bool operator==(const ReviewItem &) const = default;
};

/// What a review looks at, in order of the work.
struct ReviewLists
{
    std::vector<ReviewItem> stock;
    /// Items without a value, a line for each practice.
    std::vector<ReviewItem> practices;
    /// The same of empathy, a line for each group.
    std::vector<ReviewItem> empathy;
    std::vector<ReviewItem> contradictions;
    /// Too far apart, and no agreed value yet.
    std::vector<ReviewItem> disputed;
    /// Agreed values for which nobody has put down a reason.
    std::vector<ReviewItem> reasonless;
    /// How many items of the queue the room has settled.
    int settled = 0;

    [[nodiscard]] bool isEmpty() const;
};

/// Everything that is open in a round, in words, from its figures and reasons; nothing without a round.
[[nodiscard]] ReviewLists reviewOf(const RatingBasis &basis);

} // namespace cxw
