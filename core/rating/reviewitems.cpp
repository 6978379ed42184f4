// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/reviewitems.h"

#include "core/base/display.h"
#include "core/rating/ratingstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Review)
};

const QString &titleOf(const MaturityModel &model, int practice)
{
    return model.practices[static_cast<size_t>(practice)].title;
}

/// One line for each subject that has open items, so that the list stays short.
void addOpen(const std::vector<RatingSubject> &subjects, const std::vector<int> &open, std::vector<ReviewItem> &list)
{
    for (const RatingSubject &subject : subjects) {
        QStringList names;
        std::optional<int> first;
        for (const RatingRow &row : subject.rows) {
            if (!std::ranges::binary_search(open, row.item))
                continue;
            names.append(row.name);
            first = first.value_or(row.item);
        }
        if (first)
            list.push_back({Review::tr("%1: %2").arg(subject.title, names.join(Review::tr(", "))), first, 0,
                            static_cast<int>(names.size())});
    }
}

ReviewItem contradictionLine(const MaturityModel &model, const Contradiction &contradiction)
{
    using Kind = Contradiction::Kind;
    ReviewItem line{describe(model, contradiction), contradiction.item, contradiction.practice};
    if (contradiction.kind == Kind::PresentButNothing)
        line.item = model.practiceItem(contradiction.practice, 0);
    return line;
}

ReviewItem disputeLine(const MaturityModel &model, const RoundScore &score, int item)
{
    const Agreement &agreement = score.agreements[static_cast<size_t>(item)];
    const auto ballots = score.answers.numericBallots(item);
    const auto [low, high] = std::ranges::minmax(ballots, {}, &std::pair<int, int>::second);
    return {Review::tr("%1: ballots from %2 to %3, agreement %4")
                .arg(model.itemName(item), QString::number(low.second), QString::number(high.second),
                     displayScore(agreement.rwg)),
            item, 0};
}

std::vector<ReviewItem> reasonlessLines(const RatingBasis &basis)
{
    const MaturityModel &model = basis.model;
    std::vector<ReviewItem> lines;
    for (int item = 0; item < model.itemCount(); ++item) {
        const auto *agreed = basis.workspace.find<AgreedValue>(basis.round, model.itemId(item));
        if (!agreed || !isAsked(basis, item) || !agreed->reason.trimmed().isEmpty())
            continue;
        ReviewItem line{
            Review::tr("%1: agreed %2", "an item, its value").arg(model.itemName(item), QString::number(agreed->value)),
            item};
        line.reason = true;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

bool ReviewLists::isEmpty() const
{
    return stock.empty() && practices.empty() && empathy.empty() && contradictions.empty() && disputed.empty()
           && reasonless.empty();
}

ReviewLists reviewOf(const RatingBasis &basis)
{
    const MaturityModel &model = basis.model;
    ReviewLists lists;
    if (!basis.score)
        return lists;
    const RoundScore &score = *basis.score;
    for (const int practice : score.stockNotTaken())
        lists.stock.push_back({titleOf(model, practice), {}, practice});
    const auto open = score.unanswered();
    addOpen(practiceSubjects(model), open, lists.practices);
    addOpen(empathySubjects(model), open, lists.empathy);
    for (const Contradiction &contradiction : score.contradictions)
        lists.contradictions.push_back(contradictionLine(model, contradiction));
    for (const int item : score.discuss) {
        if (score.answers.agreed[static_cast<size_t>(item)])
            ++lists.settled;
        else
            lists.disputed.push_back(disputeLine(model, score, item));
    }
    lists.reasonless = reasonlessLines(basis);
    return lists;
}

} // namespace cxw
