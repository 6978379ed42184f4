// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/comparison.h"

#include "core/scoring/comparability.h"
#include "core/scoring/peoplescores.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace cxw {

namespace {

/// The values of a round, or of one of its people, in the model by which both rounds are computed.
using Translate = std::function<ItemValues(const ItemValues &)>;

std::vector<PersonResult> peopleOf(const MaturityModel &model, const RoundScore &round, const Translate &translate,
                                   const std::vector<bool> &common)
{
    std::vector<PersonResult> people;
    for (size_t rater = 0; rater < round.answers.raters.size(); ++rater) {
        const Rater &person = round.answers.raters[rater];
        if (!person.hasAnswered())
            continue;
        const ItemValues own = restrictedTo(translate(raterValues(*round.model, round.answers, person)), common);
        people.push_back(resultOf(model, own, static_cast<int>(rater), person.person));
    }
    return people;
}

std::vector<PersonScore> scoresOfPeople(const std::vector<PersonResult> &people, std::optional<size_t> competency,
                                        int commonItems)
{
    std::vector<PersonScore> scores;
    for (const CountedPerson &counted : countedPeople(people, competency, commonItems))
        scores.push_back({people[counted.place].person, counted.score});
    return scores;
}

NotCommonCause causeIn(const RoundScore &other, std::optional<int> item)
{
    if (!item)
        return NotCommonCause::NotInModel;
    const MaturityModel &model = *other.model;
    const bool outside = model.isPracticeItem(*item) && !other.answers.isApplicable(model.practiceOf(*item));
    return outside ? NotCommonCause::NotApplicable : NotCommonCause::Unanswered;
}

/// Items with a value in one round and not in the other, where `counterpart` gives the other's item.
std::vector<NotCommon> onlyIn(const RoundScore &round, const RoundScore &other,
                              const std::function<std::optional<int>(int)> &counterpart)
{
    const bool sameScale = round.model->scale.size() == other.model->scale.size();
    std::vector<NotCommon> list;
    for (int item = 0; item < round.model->itemCount(); ++item) {
        const auto same = counterpart(item);
        if (!round.values.has(item) || (same && other.values.has(*same)))
            continue;
        list.push_back({round.model->itemId(item), sameScale ? causeIn(other, same) : NotCommonCause::OtherScale});
    }
    for (const ItemId &item : round.answers.notInModel)
        list.push_back({item, NotCommonCause::NotInModel});
    return list;
}

std::vector<bool> commonItems(const ItemValues &from, const ItemValues &to)
{
    std::vector<bool> common;
    for (size_t item = 0; item < to.values.size(); ++item)
        common.push_back(from.values[item] && to.values[item]);
    return common;
}

/// Both rounds computed by one model: on their own items, on the common ones, and on those of each of their people.
struct Computed
{
    const MaturityModel &model;
    std::vector<bool> common;
    Scores rawFrom;
    Scores rawTo;
    Scores before;
    Scores after;
    std::vector<PersonResult> peopleFrom;
    std::vector<PersonResult> peopleTo;
    bool anyBallots = false;

    [[nodiscard]] Grounds groundsFor(std::optional<size_t> competency, int items) const
    {
        return {items, anyBallots, scoresOfPeople(peopleFrom, competency, items),
                scoresOfPeople(peopleTo, competency, items)};
    }

    [[nodiscard]] int commonIn(ItemSpan span) const { return countItems(common, span); }
};

Computed compute(const RoundScore &from, const RoundScore &to, const ItemMatch &match)
{
    const MaturityModel &model = *to.model;
    const auto asItIs = [](const ItemValues &values) { return values; };
    const auto translated = [&match](const ItemValues &values) { return match.inLaterModel(values); };
    const ItemValues earlier = translated(from.values);
    std::vector<bool> common = commonItems(earlier, to.values);
    Scores before = scoresOf(model, restrictedTo(earlier, common));
    Scores after = scoresOf(model, restrictedTo(to.values, common));
    auto peopleFrom = peopleOf(model, from, translated, common);
    auto peopleTo = peopleOf(model, to, asItIs, common);
    return {model,
            std::move(common),
            scoresBy(model, from),
            to.scores,
            std::move(before),
            std::move(after),
            std::move(peopleFrom),
            std::move(peopleTo),
            from.raters > 0 || to.raters > 0};
}

JudgedMovement overallMovement(const Computed &rounds)
{
    const int common = rounds.commonIn({0, rounds.model.practiceItemCount()});
    return {{rounds.before.overall, rounds.after.overall},
            {rounds.rawFrom.overall, rounds.rawTo.overall},
            judgeTogether({rounds.groundsFor(std::nullopt, common)}).front()};
}

std::vector<JudgedMovement> competencyMovements(const Computed &rounds)
{
    const auto &competencies = rounds.model.competencies;
    std::vector<Grounds> grounds;
    for (size_t place = 0; place < competencies.size(); ++place)
        grounds.push_back(rounds.groundsFor(place, rounds.commonIn(itemsOf(rounds.model, competencies[place]))));
    const auto judgements = judgeTogether(grounds);
    std::vector<JudgedMovement> movements;
    for (size_t place = 0; place < competencies.size(); ++place) {
        movements.push_back({{rounds.before.competencies[place].score, rounds.after.competencies[place].score},
                             {rounds.rawFrom.competencies[place].score, rounds.rawTo.competencies[place].score},
                             judgements[place]});
    }
    return movements;
}

} // namespace

std::optional<double> Movement::delta() const
{
    return from.value && to.value ? std::optional(*to.value - *from.value) : std::nullopt;
}

Comparison compareRounds(const RoundScore &from, const RoundScore &to)
{
    const ItemMatch match(*from.model, *to.model);
    const Computed rounds = compute(from, to, match);
    Comparison result{from.model, to.model, 0, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    result.common = rounds.commonIn({0, rounds.model.practiceItemCount()});
    result.onlyFrom = onlyIn(from, to, [&match](int item) { return match.toItem(item); });
    result.onlyTo = onlyIn(to, from, [&match](int item) { return match.fromItem(item); });
    result.overall = overallMovement(rounds);
    result.competencies = competencyMovements(rounds);
    for (size_t place = 0; place < rounds.model.practices.size(); ++place)
        result.practices.push_back({rounds.before.practices[place].score, rounds.after.practices[place].score});
    for (size_t place = 0; place < rounds.model.habits.size(); ++place)
        result.habits.push_back({rounds.before.habits[place], rounds.after.habits[place]});
    result.empathy = {rounds.before.empathy, rounds.after.empathy};
    result.phaseFrom = from.phase.place();
    result.phaseTo = to.phase.place();
    return result;
}

Scores scoresBy(const MaturityModel &model, const RoundScore &round)
{
    if (&model == round.model.get())
        return round.scores;
    return scoresOf(model, ItemMatch(*round.model, model).inLaterModel(round.values));
}

QString scalesText(const Comparison &comparison)
{
    return QCoreApplication::translate("cxw::Comparison",
                                       "Nothing is comparable: the first round was rated from 0 to %1, the second "
                                       "from 0 to %2.")
        .arg(QLocale().toString(comparison.fromModel->highestStep()),
             QLocale().toString(comparison.model->highestStep()));
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
    case NotCommonCause::OtherScale:
        return QCoreApplication::translate("cxw::Comparison", "rated on another scale");
    }
    return {};
}

} // namespace cxw
