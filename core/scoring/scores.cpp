// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/scores.h"

#include "core/base/display.h"

#include <algorithm>

namespace cxw {

namespace {

Figure practiceFigure(const MaturityModel &model, const ItemValues &values, int practice)
{
    std::vector<Input> inputs;
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        const int item = model.practiceItem(practice, habit);
        inputs.push_back({{Subject::Kind::Item, item}, values.values[static_cast<size_t>(item)]});
    }
    return meanOf(std::move(inputs));
}

/// Rule 3, from the same inputs as the practice's score.
void judgeLevel(PracticeScore &practice)
{
    const auto &inputs = practice.score.inputs;
    std::optional<size_t> lowest;
    for (size_t place = 0; place < inputs.size(); ++place) {
        if (inputs[place].value && (!lowest || settled(*inputs[place].value) < settled(*inputs[*lowest].value)))
            lowest = place;
    }
    practice.level.inputs = inputs;
    if (!lowest)
        return;
    practice.weakestHabit = static_cast<int>(*lowest);
    const bool complete = std::ranges::all_of(inputs, [](const Input &input) { return input.value.has_value(); });
    if (complete) {
        practice.level.value = levelReached(*inputs[*lowest].value);
        practice.level.rule = Rule::LowestItem;
    }
}

Figure competencyFigure(const MaturityModel &model, const Competency &competency,
                        const std::vector<Figure> &practiceFigures)
{
    std::vector<Input> inputs;
    for (int offset = 0; offset < competency.practiceCount; ++offset) {
        const int practice = competency.firstPractice + offset;
        inputs.push_back({{Subject::Kind::Practice, practice},
                          practiceFigures[static_cast<size_t>(practice)].value,
                          model.practices[static_cast<size_t>(practice)].weight});
    }
    return weightedMeanOf(std::move(inputs));
}

ItemCount countItems(const ItemValues &values, int firstItem, int itemCount)
{
    ItemCount count;
    for (int item = firstItem; item < firstItem + itemCount; ++item) {
        const auto place = static_cast<size_t>(item);
        count.applicable += values.applicable[place] ? 1 : 0;
        count.answered += values.applicable[place] && values.values[place] ? 1 : 0;
    }
    return count;
}

/// Rule 6.
Figure coverageOf(const ItemCount &items)
{
    Figure coverage{std::nullopt,
                    Rule::NoAnswer,
                    {{{Subject::Kind::Answered, 0}, items.answered},
                     {{Subject::Kind::Applicable, 0}, items.applicable}}};
    if (items.applicable > 0) {
        coverage.value = static_cast<double>(items.answered) / items.applicable;
        coverage.rule = Rule::Coverage;
    }
    return coverage;
}

/// The bound keeps the inputs of the score that it bounds, so that it can be followed as far down.
Figure boundOf(Figure filled, Rule rule)
{
    if (filled.value)
        filled.rule = rule;
    return filled;
}

Certainty certaintyOf(const ItemCount &items, const Figure &low, const Figure &high)
{
    return {items, coverageOf(items), boundOf(low, Rule::LowerBound), boundOf(high, Rule::UpperBound)};
}

std::vector<int> countLevels(const MaturityModel &model, const Competency &competency,
                             const std::vector<PracticeScore> &practices)
{
    std::vector<int> counts(model.scale.size(), 0);
    const int end = competency.firstPractice + competency.practiceCount;
    for (int practice = competency.firstPractice; practice < end; ++practice) {
        if (const auto level = practices[static_cast<size_t>(practice)].level.whole())
            ++counts[static_cast<size_t>(*level)];
    }
    return counts;
}

std::optional<int> levelOf(const Figure &score)
{
    return score.value ? std::optional(levelReached(*score.value)) : std::nullopt;
}

void scoreCompetencies(const MaturityModel &model, const ItemValues &values, Scores &scores)
{
    const auto figures = competencyFigures(model, values);
    const auto low = competencyFigures(model, filledWith(values, 0));
    const auto high = competencyFigures(model, filledWith(values, model.highestStep()));
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        const Competency &competency = model.competencies[place];
        const ItemCount items = countItems(values, model.practiceItem(competency.firstPractice, 0),
                                           competency.practiceCount * model.habitCount());
        scores.competencies.push_back({figures[place], levelOf(figures[place]),
                                       certaintyOf(items, low[place], high[place]),
                                       countLevels(model, competency, scores.practices)});
    }
    scores.overall = overallOf(figures);
    scores.overallLevel = levelOf(scores.overall);
    scores.certainty = certaintyOf(countItems(values, 0, model.practiceItemCount()), overallOf(low), overallOf(high));
}

void scoreHabits(const MaturityModel &model, const ItemValues &values, Scores &scores)
{
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        std::vector<Input> inputs;
        for (int practice = 0; practice < model.practiceCount(); ++practice) {
            const int item = model.practiceItem(practice, habit);
            inputs.push_back({{Subject::Kind::Item, item},
                              values.values[static_cast<size_t>(item)],
                              model.practices[static_cast<size_t>(practice)].weight});
        }
        scores.habits.push_back(weightedMeanOf(std::move(inputs)));
    }
}

void scoreEmpathy(const MaturityModel &model, const ItemValues &values, Scores &scores)
{
    std::vector<Input> groups;
    for (int group = 0; group < model.groupCount(); ++group) {
        std::vector<Input> facets;
        for (int facet = 0; facet < model.facetCount(); ++facet) {
            const int item = model.empathyItem(group, facet);
            facets.push_back({{Subject::Kind::Item, item}, values.values[static_cast<size_t>(item)]});
        }
        scores.empathyGroups.push_back(meanOf(std::move(facets)));
        scores.empathyGroupItems.push_back(countItems(values, model.empathyItem(group, 0), model.facetCount()));
        groups.push_back({{Subject::Kind::EmpathyGroup, group}, scores.empathyGroups.back().value});
    }
    scores.empathy = meanOf(std::move(groups));
}

} // namespace

std::vector<Figure> competencyFigures(const MaturityModel &model, const ItemValues &values)
{
    std::vector<Figure> practices;
    practices.reserve(model.practices.size());
    for (int practice = 0; practice < model.practiceCount(); ++practice)
        practices.push_back(practiceFigure(model, values, practice));
    std::vector<Figure> competencies;
    for (const Competency &competency : model.competencies)
        competencies.push_back(competencyFigure(model, competency, practices));
    return competencies;
}

Figure overallOf(const std::vector<Figure> &competencies)
{
    std::vector<Input> inputs;
    for (size_t place = 0; place < competencies.size(); ++place)
        inputs.push_back({{Subject::Kind::Competency, static_cast<int>(place)}, competencies[place].value});
    return meanOf(std::move(inputs));
}

ItemCount Scores::empathyItems() const
{
    ItemCount sum;
    for (const ItemCount &group : empathyGroupItems) {
        sum.answered += group.answered;
        sum.applicable += group.applicable;
    }
    return sum;
}

Scores scoresOf(const MaturityModel &model, const ItemValues &values)
{
    Scores scores;
    for (int practice = 0; practice < model.practiceCount(); ++practice) {
        scores.practices.push_back({practiceFigure(model, values, practice), {}, {}});
        judgeLevel(scores.practices.back());
    }
    scoreCompetencies(model, values, scores);
    scoreHabits(model, values, scores);
    scoreEmpathy(model, values, scores);
    return scores;
}

} // namespace cxw
