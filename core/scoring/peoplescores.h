// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/scores.h"

namespace cxw {

/// What one person's own ballots come to over a set of items, and how many of these the person answered.
struct PersonResult
{
    /// Index among the raters of the round.
    int rater = 0;
    std::optional<PersonId> person;
    /// By competency.
    std::vector<Figure> competencies;
    std::vector<int> answered;
};

/// A run of items: those of a competency, or all of the practices.
struct ItemSpan
{
    int first = 0;
    int count = 0;
};

[[nodiscard]] ItemSpan itemsOf(const MaturityModel &model, const Competency &competency);
[[nodiscard]] int countItems(const std::vector<bool> &items, ItemSpan span);

/// The result of a person whose values on the items are these.
[[nodiscard]] PersonResult resultOf(const MaturityModel &model, const ItemValues &own, int rater,
                                    const std::optional<PersonId> &person);

/// A person who counts, and the score.
struct CountedPerson
{
    /// Index among the results.
    size_t place = 0;
    double score = 0;
};

/// Rule 9: the people who answered at least half of the `items` items concerned, with their score on them: in a
/// competency, or overall.
[[nodiscard]] std::vector<CountedPerson> countedPeople(const std::vector<PersonResult> &people,
                                                       std::optional<size_t> competency, int items);

} // namespace cxw
