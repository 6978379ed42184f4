// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundanswers.h"

namespace cxw {

/// How far the ballots on one item agree (rule 7).
struct Agreement
{
    /// Numeric ballots.
    int count = 0;
    /// None without a numeric ballot.
    std::optional<double> mean;
    /// Highest less lowest; this and the rest only with two numeric ballots or more.
    std::optional<int> range;
    /// Mean absolute distance from the mean.
    std::optional<double> averageDeviation;
    /// 1 − s²/σ², at least 0: s² the sample variance, σ² that of answers spread evenly over the scale
    /// (James, Demaree & Wolf 1984, "Estimating within-group interrater reliability").
    std::optional<double> rwg;

    /// Whether the room should talk about the item: r_wg below `discussBelow`.
    [[nodiscard]] bool needsDiscussion() const;

    bool operator==(const Agreement &) const = default;
};

/// Agreement of the values on one item, on a scale of `steps` steps.
[[nodiscard]] Agreement agreementOf(const std::vector<int> &values, int steps);

/// Agreement by item, over all items of the model.
[[nodiscard]] std::vector<Agreement> agreements(const MaturityModel &model, const RoundAnswers &answers);

/// The practices' items to talk about: r_wg rising, then range falling, then model order.
/// A practice that does not apply is left out.
[[nodiscard]] std::vector<int> discussionQueue(const MaturityModel &model, const RoundAnswers &answers,
                                               const std::vector<Agreement> &agreements);

/// How many numeric ballots gave each step of the scale to one item.
using Tally = std::vector<int>;

/// The ballots of a round, counted by item.
[[nodiscard]] std::vector<Tally> talliesOf(const MaturityModel &model, const RoundAnswers &answers);
[[nodiscard]] Tally tallyOf(const MaturityModel &model, const RoundAnswers &answers, int item);

/// Agreement on one item of a round.
[[nodiscard]] Agreement agreementOn(const MaturityModel &model, const RoundAnswers &answers, int item);

/// Krippendorff's α with the ordinal metric (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011).
/// Each unit holds the values that its raters gave, `0 … steps − 1`; units with fewer than two values do not count.
/// None where it is undefined: nothing to pair, or only one value anywhere.
[[nodiscard]] std::optional<double> krippendorffAlpha(const std::vector<std::vector<int>> &units, int steps);

/// α over the practices' items of a round, whose ballots are counted by item.
[[nodiscard]] std::optional<double> alphaOf(const MaturityModel &model, const RoundAnswers &answers,
                                            const std::vector<Tally> &tallies);

} // namespace cxw
