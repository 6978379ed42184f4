// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <optional>
#include <vector>

namespace cxw {

/// What an input of a figure is about: a kind of thing and its index in model order.
struct Subject
{
    enum class Kind {
        Item,
        Practice,
        Habit,
        Competency,
        Overall,
        EmpathyGroup,
        Empathy,
        /// Index into the raters of the round.
        Rater,
        /// The value on which the room agreed.
        Agreement,
        /// The stock-taking of the practice with this index.
        Stock,
        /// Items that have a value.
        Answered,
        /// Items that could have one.
        Applicable,
        Target,
        Score,
        /// Items with a value of which somebody saw evidence.
        Shown,
        /// The ballots of the first vote on the item with this index, and those that stand.
        FirstVotes,
        LastVotes,
        /// The own score of the rater with this index.
        RaterScore,
    };

    Kind kind = Kind::Overall;
    int index = 0;

    bool operator==(const Subject &) const = default;
};

/// One of the values from which a figure was made.
struct Input
{
    Subject subject;
    /// None where the thing has no value; it then had no part in the figure.
    std::optional<double> value;
    double weight = 1;

    bool operator==(const Input &) const = default;
};

/// How a figure comes from its inputs. The numbers are those of the list of rules in the product's method note.
enum class Rule {
    /// Nothing to go by.
    NoAnswer,
    /// 1: what the room agreed stands.
    AgreedValue,
    /// 1: mean of the numeric ballots.
    MeanOfBallots,
    /// 1: an absent practice has 0 on every item.
    StockAbsent,
    /// 1: a practice that does not apply is out.
    StockNotApplicable,
    /// 2, 4, 5: mean of the inputs that have a value.
    Mean,
    /// 4, 5: mean of the inputs that have a value, each with its weight.
    WeightedMean,
    /// 3: largest whole step that all items reach; none unless all have a value.
    LowestItem,
    /// 6: items with a value over items that apply.
    Coverage,
    /// 6: the score with every unanswered item at the bottom of the scale.
    LowerBound,
    /// 6: the score with every unanswered item at the top of the scale.
    UpperBound,
    /// 10: target less score.
    Gap,
    /// 10: 1 − sum of the gaps above 0, over the sum of the targets.
    Progress,
    /// 15: items of which somebody saw evidence over items with a value.
    EvidenceShare,
    /// 15: the score with each value counted only as far as its practice's evidence goes.
    EvidenceBacked,
    /// 16: mean of the ballots that stand less mean of the first.
    Shift,
};

/// A number together with how it was computed. Screens and reports show both from here and compute nothing again.
struct Figure
{
    std::optional<double> value;
    Rule rule = Rule::NoAnswer;
    std::vector<Input> inputs;

    /// The value where it is whole by its rule, as a level is.
    [[nodiscard]] std::optional<int> whole() const
    {
        return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
    }

    bool operator==(const Figure &) const = default;
};

/// Mean of the inputs that have a value; none without any.
[[nodiscard]] Figure meanOf(std::vector<Input> inputs);

/// Σ weight·value / Σ weight over the inputs that have a value; none without any.
[[nodiscard]] Figure weightedMeanOf(std::vector<Input> inputs);

} // namespace cxw
