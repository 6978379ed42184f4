// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roomfigures.h"

#include "core/base/display.h"
#include "core/scoring/secondvotes.h"
#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FigureWords)
};

/// The votes on an item by seat, as votes.h lets them be seen; none where a seat has no vote.
using SeatVotes = std::vector<std::pair<QString, std::optional<Ballot>>>;

SeatVotes votesOn(const RatingBasis &basis, int item, bool standing)
{
    const ItemId id = basis.model.itemId(item);
    SeatVotes votes;
    for (const Participant &seat : basis.workspace.participants(basis.round))
        votes.emplace_back(basis.workspace.nameOf(seat), standing ? standingBallot(basis.workspace, seat.id, id)
                                                                  : firstBallot(basis.workspace, seat.id, id));
    return votes;
}

bool isStep(const RatingBasis &basis, const std::optional<Ballot> &vote)
{
    return vote && vote->value && *vote->value >= 0 && *vote->value <= basis.model.highestStep();
}

VoteFigures figuresOf(const RatingBasis &basis, const SeatVotes &votes)
{
    VoteFigures figures;
    for (const auto &[name, vote] : votes) {
        if (isStep(basis, vote))
            figures.values.push_back(*vote->value);
        else
            ++(vote && !vote->value ? figures.unsure : figures.missing);
    }
    std::ranges::sort(figures.values);
    figures.agreement = agreementOf(figures.values, basis.model.highestStep() + 1);
    return figures;
}

/// The values that lie farthest from the mean: one, or one on each side of it.
std::vector<int> farthestOf(const VoteFigures &figures)
{
    if (figures.agreement.range.value_or(0) == 0)
        return {};
    const double mean = *figures.agreement.mean;
    const int lowest = figures.values.front();
    const int highest = figures.values.back();
    const double below = settled(mean - lowest);
    const double above = settled(highest - mean);
    std::vector<int> values;
    if (below >= above)
        values.push_back(lowest);
    if (above >= below)
        values.push_back(highest);
    return values;
}

/// Whose names this audience may see beside values, and whose at all.
struct NameRules
{
    bool besideValues = false;
    bool ofWhoSpeaksFirst = false;
};

NameRules namesFor(const RatingBasis &basis, RoomAudience audience)
{
    const Round *round = basis.workspace.find<Round>(basis.round);
    if (!round || round->anonymous)
        return {};
    const bool asked = workshopOf(basis).showsNames;
    // The value of who speaks first is on the screen, so that a name would stand beside it.
    return {asked, asked || audience == RoomAudience::Facilitator};
}

void addNames(const NameRules &rules, const SeatVotes &votes, ItemFigures &figures)
{
    for (const auto &[name, vote] : votes) {
        if (!vote)
            continue;
        const bool differs = vote->value && std::ranges::find(figures.farthest, *vote->value) != figures.farthest.end();
        if (differs && rules.ofWhoSpeaksFirst)
            figures.speaksFirst.append(name);
        if (rules.besideValues)
            figures.named.push_back({name, vote->value});
    }
}

ItemFigures figuresOn(const RatingBasis &basis, const NameRules &rules, int item)
{
    const ItemId id = basis.model.itemId(item);
    ItemFigures figures;
    figures.item = item;
    const SeatVotes first = votesOn(basis, item, false);
    figures.first = figuresOf(basis, first);
    const bool votedAgain = !secretPass(basis.workspace, basis.round, id) && hasVotes(basis, item, 2);
    const SeatVotes last = votedAgain ? votesOn(basis, item, true) : first;
    if (votedAgain)
        figures.again = figuresOf(basis, last);
    const VoteFigures &standing = figures.again ? *figures.again : figures.first;
    if (figures.again && standing.agreement.mean && figures.first.agreement.mean)
        figures.shift = *standing.agreement.mean - *figures.first.agreement.mean;
    figures.words = agreementWords(standing.agreement);
    figures.farthest = farthestOf(standing);
    figures.proposed = lowerMedian(standing.values);
    if (const auto *agreed = basis.workspace.find<AgreedValue>(basis.round, id))
        figures.agreed = agreed->value;
    addNames(rules, last, figures);
    return figures;
}

} // namespace

std::vector<ItemFigures> shownFigures(const RatingBasis &basis, RoomAudience audience)
{
    const RoomState state = roomState(basis);
    std::vector<ItemFigures> list;
    const auto wasShown = shownByItem(basis);
    // What nobody voted on has no values, but the room can agree on it.
    const bool partShown = state.phase == RoomPhase::Shown || state.phase == RoomPhase::VotingAgain
                           || state.phase == RoomPhase::ShownAgain || state.phase == RoomPhase::Settled;
    const NameRules rules = namesFor(basis, audience);
    for (const int item : state.at.items) {
        const bool firstIsSecret = secretPass(basis.workspace, basis.round, basis.model.itemId(item)) == 1;
        if (!firstIsSecret && (partShown || wasShown[static_cast<size_t>(item)] > 0))
            list.push_back(figuresOn(basis, rules, item));
    }
    return list;
}

QString agreementWords(const Agreement &agreement)
{
    if (agreement.count == 0)
        return FigureWords::tr("Nobody gave a number.");
    if (!agreement.rwg)
        return FigureWords::tr("One vote alone says nothing of agreement.");
    if (agreement.range == 0)
        return FigureWords::tr("All voted the same.");
    if (agreement.needsDiscussion())
        return FigureWords::tr("The votes are far apart: worth talking about.");
    return FigureWords::tr("The votes are close together.");
}

} // namespace cxw
