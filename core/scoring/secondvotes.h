// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/agreement.h"
#include "core/scoring/figure.h"

namespace cxw {

/// What the talk did to an item on which somebody voted once more (rule 16).
struct SecondVote
{
    /// The ballots of the first vote, also of those who did not vote again.
    Agreement first;
    /// Mean of the ballots that stand less the mean of the first; none without either.
    Figure shift;

    bool operator==(const SecondVote &) const = default;
};

/// Rule 16 for one item, whose ballots that stand agree so; none where nobody voted twice on it.
[[nodiscard]] std::optional<SecondVote> secondVoteOn(const MaturityModel &model, const RoundAnswers &answers, int item,
                                                     const Agreement &standing);

/// The lower of the two middle values, or the middle one; none of none.
[[nodiscard]] std::optional<int> lowerMedian(std::vector<int> values);

/// The value that is proposed to the room for an item: the lower median of the numeric ballots that stand; none without
/// one.
[[nodiscard]] std::optional<int> proposedValue(const RoundAnswers &answers, int item);

} // namespace cxw
