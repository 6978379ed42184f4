// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/ratingsubject.h"

namespace cxw {

namespace {

RatingSubject practiceSubject(const MaturityModel &model, int practice)
{
    const Practice &source = model.practices[static_cast<size_t>(practice)];
    const Competency &competency = model.competencies[static_cast<size_t>(source.competency)];
    RatingSubject subject{source.competency,        competency.name, practice - competency.firstPractice + 1,
                          competency.practiceCount, source.title,    source.statement,
                          source.evidence,          practice,        {}};
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        const Habit &each = model.habits[static_cast<size_t>(habit)];
        subject.rows.push_back({model.practiceItem(practice, habit), each.name, each.question, each.steps});
    }
    return subject;
}

RatingSubject groupSubject(const MaturityModel &model, int group)
{
    const EmpathyGroup &source = model.empathyGroups[static_cast<size_t>(group)];
    RatingSubject subject{group, source.name, group + 1, model.groupCount(), source.name, source.question, {}, {}, {}};
    for (int facet = 0; facet < model.facetCount(); ++facet) {
        const EmpathyFacet &each = model.empathyFacets[static_cast<size_t>(facet)];
        subject.rows.push_back({model.empathyItem(group, facet), each.name, each.question, each.steps});
    }
    return subject;
}

} // namespace

std::vector<RatingSubject> practiceSubjects(const MaturityModel &model)
{
    std::vector<RatingSubject> subjects;
    for (int practice = 0; practice < model.practiceCount(); ++practice)
        subjects.push_back(practiceSubject(model, practice));
    return subjects;
}

std::vector<RatingSubject> empathySubjects(const MaturityModel &model)
{
    std::vector<RatingSubject> subjects;
    for (int group = 0; group < model.groupCount(); ++group)
        subjects.push_back(groupSubject(model, group));
    return subjects;
}

std::optional<std::pair<int, int>> placeOf(const std::vector<RatingSubject> &subjects, int item)
{
    for (size_t subject = 0; subject < subjects.size(); ++subject) {
        const auto &rows = subjects[subject].rows;
        for (size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].item == item)
                return std::pair(static_cast<int>(subject), static_cast<int>(row));
        }
    }
    return std::nullopt;
}

} // namespace cxw
