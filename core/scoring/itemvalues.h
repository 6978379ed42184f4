// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/figure.h"
#include "core/scoring/roundanswers.h"

namespace cxw {

/// One value per item and whether the item applies at all: the only thing scores are made from.
/// A round, one person's ballots, a projection or the common items of two rounds all take this form.
struct ItemValues
{
    /// By item; none while unanswered.
    std::vector<std::optional<double>> values;
    /// By item; false takes the item out of coverage and bounds.
    std::vector<bool> applicable;

    ItemValues() = default;
    /// No values, where everything applies.
    explicit ItemValues(const MaturityModel &model);

    [[nodiscard]] bool has(int item) const { return values[static_cast<size_t>(item)].has_value(); }

    bool operator==(const ItemValues &) const = default;
};

/// Rule 1: the agreed value if there is one; else the mean of the numeric ballots; else none.
/// An absent practice has 0 on its items; a practice that does not apply has none.
[[nodiscard]] Figure itemValue(const MaturityModel &model, const RoundAnswers &answers, int item);

/// Rule 1 for all items of a round.
[[nodiscard]] std::vector<Figure> itemFigures(const MaturityModel &model, const RoundAnswers &answers);

/// The values of the figures, with what applies in the round.
[[nodiscard]] ItemValues itemValues(const MaturityModel &model, const RoundAnswers &answers,
                                    const std::vector<Figure> &figures);

/// One rater's own answers as item values: absent practices at 0, no agreed value.
[[nodiscard]] ItemValues raterValues(const MaturityModel &model, const RoundAnswers &answers, const Rater &rater);

/// The values of the items in the set alone; all other items do not apply.
[[nodiscard]] ItemValues restrictedTo(const ItemValues &values, const std::vector<bool> &items);

/// Every unanswered item that applies set to `value`.
[[nodiscard]] ItemValues filledWith(ItemValues values, double value);

} // namespace cxw
