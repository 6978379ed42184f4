// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

/// A score of one person over the common items, and how many of these the person answered, per competency.
struct PersonResult
{
    std::optional<PersonId> person;
    std::vector<Figure> competencies;
    std::vector<int> answered;
};

/// A run of items: those of a competency, or all of the practices.
struct Span
{
    int first = 0;
    int count = 0;
};

Span spanOf(const MaturityModel &model, const Competency &competency)
{
    return {model.practiceItem(competency.firstPractice, 0), competency.practiceCount * model.habitCount()};
}

int countIn(const std::vector<bool> &items, Span span)
{
    const auto first = items.begin() + span.first;
    return static_cast<int>(std::count(first, first + span.count, true));
}

int countIn(const ItemValues &values, Span span)
{
    const auto first = values.values.begin() + span.first;
    return static_cast<int>(
        std::count_if(first, first + span.count, [](const auto &value) { return value.has_value(); }));
}

std::vector<PersonResult> peopleOf(const MaturityModel &model, const RoundAnswers &answers,
                                   const std::vector<bool> &common)
{
    std::vector<PersonResult> people;
    for (const Rater &rater : answers.raters) {
        if (!rater.hasAnswered())
            continue;
        const ItemValues own = restrictedTo(raterValues(model, answers, rater), common);
        PersonResult result{rater.person, competencyFigures(model, own), {}};
        for (const Competency &competency : model.competencies)
            result.answered.push_back(countIn(own, spanOf(model, competency)));
        people.push_back(std::move(result));
    }
    return people;
}

/// The people who answered at least half of the common items concerned, with their score on them.
std::vector<PersonScore> countedPeople(const std::vector<PersonResult> &people, std::optional<size_t> competency,
                                       int commonItems)
{
    std::vector<PersonScore> counted;
    for (const PersonResult &person : people) {
        const Figure score = competency ? person.competencies[*competency] : overallOf(person.competencies);
        int answered = 0;
        for (size_t place = 0; place < person.answered.size(); ++place)
            answered += !competency || *competency == place ? person.answered[place] : 0;
        if (score.value && 2 * answered >= commonItems)
            counted.push_back({person.person, *score.value});
    }
    return counted;
}

NotCommonCause causeIn(const MaturityModel &model, const RoundScore &other, int item)
{
    const bool outside = model.isPracticeItem(item) && !other.answers.isApplicable(model.practiceOf(item));
    return outside ? NotCommonCause::NotApplicable : NotCommonCause::Unanswered;
}

/// Items with a value in one round and not in the other.
std::vector<NotCommon> onlyIn(const MaturityModel &model, const RoundScore &round, const RoundScore &other)
{
    std::vector<NotCommon> list;
    for (int item = 0; item < model.itemCount(); ++item) {
        if (round.values.has(item) && !other.values.has(item))
            list.push_back({model.itemId(item), causeIn(model, other, item)});
    }
    for (const ItemId &item : round.answers.notInModel)
        list.push_back({item, NotCommonCause::NotInModel});
    return list;
}

std::vector<bool> commonItems(const MaturityModel &model, const RoundScore &from, const RoundScore &to)
{
    std::vector<bool> common;
    for (int item = 0; item < model.itemCount(); ++item)
        common.push_back(from.values.has(item) && to.values.has(item));
    return common;
}

} // namespace

std::optional<double> Movement::delta() const
{
    return from.value && to.value ? std::optional(*to.value - *from.value) : std::nullopt;
}

Comparison compareRounds(const MaturityModel &model, const RoundScore &from, const RoundScore &to)
{
    const auto common = commonItems(model, from, to);
    const Scores before = scoresOf(model, restrictedTo(from.values, common));
    const Scores after = scoresOf(model, restrictedTo(to.values, common));
    const auto peopleFrom = peopleOf(model, from.answers, common);
    const auto peopleTo = peopleOf(model, to.answers, common);
    const bool anyBallots = from.raters > 0 || to.raters > 0;
    const auto groundsFor = [&](std::optional<size_t> competency, int items) {
        return Grounds{items, anyBallots, countedPeople(peopleFrom, competency, items),
                       countedPeople(peopleTo, competency, items)};
    };

    Comparison result;
    result.common = countIn(common, {0, model.practiceItemCount()});
    result.onlyFrom = onlyIn(model, from, to);
    result.onlyTo = onlyIn(model, to, from);
    result.overall = {{before.overall, after.overall},
                      {from.scores.overall, to.scores.overall},
                      judgeTogether({groundsFor(std::nullopt, result.common)}).front()};
    std::vector<Grounds> grounds;
    for (size_t place = 0; place < model.competencies.size(); ++place)
        grounds.push_back(groundsFor(place, countIn(common, spanOf(model, model.competencies[place]))));
    const auto judgements = judgeTogether(grounds);
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        result.competencies.push_back({{before.competencies[place].score, after.competencies[place].score},
                                       {from.scores.competencies[place].score, to.scores.competencies[place].score},
                                       judgements[place]});
    }
    for (size_t place = 0; place < model.practices.size(); ++place)
        result.practices.push_back({before.practices[place].score, after.practices[place].score});
    for (size_t place = 0; place < model.habits.size(); ++place)
        result.habits.push_back({before.habits[place], after.habits[place]});
    result.empathy = {before.empathy, after.empathy};
    result.phaseFrom = from.phase.place();
    result.phaseTo = to.phase.place();
    return result;
}

QString displayName(NotCommonCause cause)
{
    switch (cause) {
    case NotCommonCause::Unanswered:
        return QCoreApplication::translate("cxw::Comparison", "unanswered in the other round");
    case NotCommonCause::NotApplicable:
        return QCoreApplication::translate("cxw::Comparison", "not applicable in the other round");
    case NotCommonCause::NotInModel:
        return QCoreApplication::translate("cxw::Comparison", "not in the model");
    }
    return {};
}

} // namespace cxw
