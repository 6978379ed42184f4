// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/itemvalues.h"

namespace cxw {

/// A practice, from its items.
struct PracticeScore
{
    /// Rule 2: mean of its items that have a value.
    Figure score;
    /// Rule 3: largest whole step that all its items reach; none unless all have a value.
    Figure level;
    /// Rule 3: the habit with the lowest value, the earlier one of equals; none without a value.
    std::optional<int> weakestHabit;

    bool operator==(const PracticeScore &) const = default;
};

/// How many items apply, and how many of these have a value. Every count of what is done or open comes from here.
struct ItemCount
{
    int answered = 0;
    int applicable = 0;

    [[nodiscard]] int open() const { return applicable - answered; }

    bool operator==(const ItemCount &) const = default;
};

/// How much of what applies was answered, and between which scores the rest leaves the truth (rule 6).
struct Certainty
{
    /// Items of practices; those of empathy are counted apart.
    ItemCount items;
    /// 0 to 1; none where nothing applies.
    Figure coverage;
    Figure lower;
    Figure upper;

    bool operator==(const Certainty &) const = default;
};

/// A competency, from its practices.
struct CompetencyScore
{
    /// Rule 4: weighted mean of its practices that have a score.
    Figure score;
    /// The whole step that the score has reached.
    std::optional<int> level;
    Certainty certainty;
    /// How many of its practices stand at each level; practices without a level are not counted.
    std::vector<int> practicesPerLevel;

    bool operator==(const CompetencyScore &) const = default;
};

/// Everything that follows from one set of item values by rules 2 to 6.
struct Scores
{
    /// Rule 4: mean of the competency scores that exist.
    Figure overall;
    std::optional<int> overallLevel;
    Certainty certainty;
    std::vector<CompetencyScore> competencies;
    std::vector<PracticeScore> practices;
    /// Rule 5: weighted mean of the items of each habit.
    std::vector<Figure> habits;
    /// Rule 5: mean of a group's facets.
    std::vector<Figure> empathyGroups;
    /// Rule 5: mean of the groups.
    Figure empathy;
    /// By group of empathy.
    std::vector<ItemCount> empathyGroupItems;

    /// The items of all groups of empathy.
    [[nodiscard]] ItemCount empathyItems() const;

    bool operator==(const Scores &) const = default;
};

[[nodiscard]] Scores scoresOf(const MaturityModel &model, const ItemValues &values);

/// The competency scores alone, by rules 2 and 4: for the many times when nothing else is asked for.
[[nodiscard]] std::vector<Figure> competencyFigures(const MaturityModel &model, const ItemValues &values);

/// Rule 4: mean of the competency scores that exist.
[[nodiscard]] Figure overallOf(const std::vector<Figure> &competencies);

} // namespace cxw
