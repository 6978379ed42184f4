// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"

namespace cxw {

/// One line to rate: a habit of a practice, or a facet of empathy for a group.
struct RatingRow
{
    int item = 0;
    QString name;
    QString question;
    /// What somebody would see, by step.
    QStringList steps;
};

/// What stands on the screen at a time: a practice with its habits, or a group with its facets.
struct RatingSubject
{
    /// Index of the competency or of the group; by it the list beside the rating is made.
    int section = 0;
    QString sectionName;
    /// Its place within the section, from 1, and how many there are.
    int place = 1;
    int placeCount = 1;
    QString title;
    QString statement;
    /// Example of good evidence.
    QString evidence;
    /// None for empathy.
    std::optional<int> practice;
    std::vector<RatingRow> rows;

    /// Whether the one row is the subject itself, so that its name says nothing.
    [[nodiscard]] bool hasOneRow() const { return rows.size() == 1; }
};

/// All practices, in model order.
[[nodiscard]] std::vector<RatingSubject> practiceSubjects(const MaturityModel &model);

/// All groups of empathy, in model order.
[[nodiscard]] std::vector<RatingSubject> empathySubjects(const MaturityModel &model);

/// The subject that has the item, and its row in it; none where no subject has it.
[[nodiscard]] std::optional<std::pair<int, int>> placeOf(const std::vector<RatingSubject> &subjects, int item);

} // namespace cxw
