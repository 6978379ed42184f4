// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/rolegroups.h"

#include "core/scoring/peoplescores.h"

#include <algorithm>

namespace cxw {

namespace {

/// The results of the people of a round, and the role group of each; none where it is not known.
struct People
{
    std::vector<PersonResult> results;
    std::vector<std::optional<int>> roles;
};

People peopleIn(const MaturityModel &model, const RoundAnswers &answers, const std::vector<bool> &valued)
{
    People people;
    for (size_t rater = 0; rater < answers.raters.size(); ++rater) {
        const Rater &person = answers.raters[rater];
        if (!person.hasAnswered())
            continue;
        const ItemValues own = restrictedTo(raterValues(model, answers, person), valued);
        people.results.push_back(resultOf(model, own, static_cast<int>(rater), person.person));
        people.roles.push_back(model.findRole(person.group));
    }
    return people;
}

/// The groups that may be shown out of `sizes`, where `all` people count: those that are large enough, less the
/// smallest of them, the later of equals, until the people who are in none of the rest are enough or nobody.
std::vector<bool> shownGroups(const std::vector<int> &sizes, int all, int fewest)
{
    std::vector<bool> shown;
    int rest = all;
    for (const int size : sizes) {
        shown.push_back(size >= fewest);
        rest -= shown.back() ? size : 0;
    }
    while (rest > 0 && rest < fewest) {
        std::optional<size_t> smallest;
        for (size_t group = 0; group < sizes.size(); ++group) {
            if (shown[group] && (!smallest || sizes[group] <= sizes[*smallest]))
                smallest = group;
        }
        if (!smallest)
            break;
        shown[*smallest] = false;
        rest += sizes[*smallest];
    }
    return shown;
}

/// By role group of the model, the scores of the people who count for one figure; hidden groups are empty.
std::vector<std::vector<Input>> inputsOf(const People &people, std::optional<size_t> competency, int items,
                                         const std::vector<bool> &mayShow, int fewest)
{
    const auto counted = countedPeople(people.results, competency, items);
    std::vector<std::vector<Input>> groups(mayShow.size());
    for (const CountedPerson &person : counted) {
        const auto role = people.roles[person.place];
        if (role && mayShow[static_cast<size_t>(*role)])
            groups[static_cast<size_t>(*role)].push_back(
                {{Subject::Kind::RaterScore, people.results[person.place].rater}, person.score});
    }
    std::vector<int> sizes;
    for (const auto &group : groups)
        sizes.push_back(static_cast<int>(group.size()));
    const auto shown = shownGroups(sizes, static_cast<int>(counted.size()), fewest);
    for (size_t group = 0; group < groups.size(); ++group) {
        if (!shown[group])
            groups[group].clear();
    }
    return groups;
}

} // namespace

std::vector<RoleGroupScore> roleGroupScores(const MaturityModel &model, const RoundAnswers &answers,
                                            const ItemValues &values, int fewest)
{
    const auto hasGroup = [](const Rater &rater) { return !rater.group.isEmpty(); };
    if (std::ranges::none_of(answers.raters, hasGroup))
        return {};
    std::vector<bool> valued;
    for (const auto &value : values.values)
        valued.push_back(value.has_value());
    const People people = peopleIn(model, answers, valued);
    std::vector<int> sizes(model.roles.size(), 0);
    for (const auto &role : people.roles) {
        if (role)
            ++sizes[static_cast<size_t>(*role)];
    }
    const auto mayShow = shownGroups(sizes, static_cast<int>(people.results.size()), fewest);
    std::vector<RoleGroupScore> scores;
    for (size_t role = 0; role < sizes.size(); ++role)
        scores.push_back({static_cast<int>(role), sizes[role], {}, {}});
    const int all = countItems(valued, {0, model.practiceItemCount()});
    const auto overall = inputsOf(people, std::nullopt, all, mayShow, fewest);
    for (size_t role = 0; role < scores.size(); ++role)
        scores[role].overall = meanOf(overall[role]);
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        const int items = countItems(valued, itemsOf(model, model.competencies[place]));
        const auto inputs = inputsOf(people, place, items, mayShow, fewest);
        for (size_t role = 0; role < scores.size(); ++role)
            scores[role].competencies.push_back(meanOf(inputs[role]));
    }
    std::erase_if(scores, [](const RoleGroupScore &score) { return score.people == 0; });
    return scores;
}

} // namespace cxw
