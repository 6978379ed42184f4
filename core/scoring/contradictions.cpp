// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/contradictions.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct Said
{
    bool anything = false;
    bool aboveLowest = false;
    bool onAllItems = true;
};

/// What was said about a practice's habits, by ballot or agreement.
Said saidAbout(const MaturityModel &model, const RoundAnswers &answers, int practice)
{
    Said said;
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        const int item = model.practiceItem(practice, habit);
        bool onItem = false;
        const auto take = [&](int value) {
            onItem = true;
            said.aboveLowest = said.aboveLowest || value > 0;
        };
        if (const auto agreed = answers.agreed[static_cast<size_t>(item)])
            take(*agreed);
        for (const auto &[rater, value] : answers.numericBallots(item))
            take(value);
        said.anything = said.anything || onItem;
        said.onAllItems = said.onAllItems && onItem;
    }
    return said;
}

bool isPresent(std::optional<StockState> state)
{
    return state == StockState::Pockets || state == StockState::Widespread;
}

bool agreedOutside(const RoundAnswers &answers, int item)
{
    const auto agreed = answers.agreed[static_cast<size_t>(item)];
    const auto ballots = answers.numericBallots(item);
    if (!agreed || ballots.empty())
        return false;
    const auto [low, high] = std::ranges::minmax(ballots, {}, &std::pair<int, int>::second);
    return *agreed < low.second || *agreed > high.second;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("cxw::Contradiction", text);
}

} // namespace

std::vector<Contradiction> contradictionsAbout(const MaturityModel &model, const RoundAnswers &answers, int practice)
{
    using Kind = Contradiction::Kind;
    std::vector<Contradiction> list;
    const Said said = saidAbout(model, answers, practice);
    const auto stock = answers.stock[static_cast<size_t>(practice)];
    if (stock == StockState::Absent && said.aboveLowest)
        list.push_back({Kind::AbsentButRated, practice, {}});
    if (stock == StockState::NotApplicable && said.anything)
        list.push_back({Kind::NotApplicableButRated, practice, {}});
    if (isPresent(stock) && said.onAllItems && !said.aboveLowest)
        list.push_back({Kind::PresentButNothing, practice, {}});
    for (int habit = 0; habit < model.habitCount(); ++habit) {
        const int item = model.practiceItem(practice, habit);
        if (agreedOutside(answers, item))
            list.push_back({Kind::AgreedOutsideBallots, practice, item});
    }
    return list;
}

std::vector<Contradiction> contradictionsIn(const MaturityModel &model, const RoundAnswers &answers)
{
    std::vector<Contradiction> list;
    for (int practice = 0; practice < model.practiceCount(); ++practice)
        std::ranges::move(contradictionsAbout(model, answers, practice), std::back_inserter(list));
    return list;
}

QString describe(const MaturityModel &model, const Contradiction &contradiction)
{
    const QString title = model.practices[static_cast<size_t>(contradiction.practice)].title;
    switch (contradiction.kind) {
    case Contradiction::Kind::AbsentButRated:
        return tr(QT_TRANSLATE_NOOP("cxw::Contradiction",
                                    "%1 was marked absent, but it was also rated above the lowest step. "
                                    "It counts as absent until the stock-taking says otherwise."))
            .arg(title);
    case Contradiction::Kind::NotApplicableButRated:
        return tr(QT_TRANSLATE_NOOP("cxw::Contradiction",
                                    "%1 was marked not applicable, but it was also rated. Its ratings do not count."))
            .arg(title);
    case Contradiction::Kind::PresentButNothing:
        return tr(QT_TRANSLATE_NOOP("cxw::Contradiction",
                                    "%1 is said to exist, but every habit was rated at the lowest step."))
            .arg(title);
    case Contradiction::Kind::AgreedOutsideBallots:
        return tr(QT_TRANSLATE_NOOP("cxw::Contradiction",
                                    "The agreed value for %1 lies outside everything that people voted."))
            .arg(model.itemName(contradiction.item.value_or(0)));
    }
    return {};
}

} // namespace cxw
