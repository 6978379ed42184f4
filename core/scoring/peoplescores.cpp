// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/peoplescores.h"

#include <algorithm>

namespace cxw {

namespace {

int countAnswered(const ItemValues &values, ItemSpan span)
{
    const auto first = values.values.begin() + span.first;
    return static_cast<int>(
        std::count_if(first, first + span.count, [](const auto &value) { return value.has_value(); }));
}

} // namespace

ItemSpan itemsOf(const MaturityModel &model, const Competency &competency)
{
    return {model.practiceItem(competency.firstPractice, 0), competency.practiceCount * model.habitCount()};
}

int countItems(const std::vector<bool> &items, ItemSpan span)
{
    const auto first = items.begin() + span.first;
    return static_cast<int>(std::count(first, first + span.count, true));
}

PersonResult resultOf(const MaturityModel &model, const ItemValues &own, int rater,
                      const std::optional<PersonId> &person)
{
    PersonResult result{rater, person, competencyFigures(model, own), {}};
    for (const Competency &competency : model.competencies)
        result.answered.push_back(countAnswered(own, itemsOf(model, competency)));
    return result;
}

std::vector<CountedPerson> countedPeople(const std::vector<PersonResult> &people, std::optional<size_t> competency,
                                         int items)
{
    std::vector<CountedPerson> counted;
    for (size_t place = 0; place < people.size(); ++place) {
        const PersonResult &person = people[place];
        const Figure score = competency ? person.competencies[*competency] : overallOf(person.competencies);
        int answered = 0;
        for (size_t each = 0; each < person.answered.size(); ++each)
            answered += !competency || *competency == each ? person.answered[each] : 0;
        if (score.value && 2 * answered >= items)
            counted.push_back({place, *score.value});
    }
    return counted;
}

} // namespace cxw
