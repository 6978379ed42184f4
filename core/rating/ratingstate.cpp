// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/ratingstate.h"

#include "core/base/display.h"
#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct RatingState
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RatingState)
};

Votes votesOn(const RatingBasis &basis, int item, const RoundScore &score)
{
    const Workspace &workspace = basis.workspace;
    const ItemId id = basis.model.itemId(item);
    const int highest = basis.model.highestStep();
    Votes votes{std::vector<QStringList>(basis.model.scale.size()),
                {},
                score.agreements[static_cast<size_t>(item)].mean};
    // The raters stand in the order of their names already.
    for (const Rater &rater : score.answers.raters) {
        const auto ballot = standingBallot(workspace, rater.participant, id);
        const Participant *seat = ballot ? workspace.find<Participant>(rater.participant) : nullptr;
        if (!seat)
            continue;
        if (ballot->value && (*ballot->value < 0 || *ballot->value > highest))
            continue; // no step of this model's scale
        if (ballot->value)
            votes.bySteps[static_cast<size_t>(*ballot->value)].append(workspace.nameOf(*seat));
        else
            votes.unsure.append(workspace.nameOf(*seat));
    }
    return votes;
}

QString remarkOn(const Agreement &agreement, size_t seats)
{
    if (agreement.count == 0)
        return {};
    const QString ballots =
        RatingState::tr("Ballots %1 of %2").arg(QString::number(agreement.count), QString::number(seats));
    if (!agreement.rwg)
        return ballots;
    return RatingState::tr("%1 · mean %2 · agreement %3")
        .arg(ballots, displayScore(agreement.mean), displayScore(agreement.rwg));
}

} // namespace

bool Votes::isEmpty() const
{
    return unsure.isEmpty() && std::ranges::all_of(bySteps, &QStringList::isEmpty);
}

RowState agreedState(const RatingBasis &basis, int item)
{
    RowState state;
    const RoundScore *score = basis.score;
    if (!score)
        return state;
    const Agreement &agreement = score->agreements[static_cast<size_t>(item)];
    state.value = score->answers.agreed[static_cast<size_t>(item)];
    state.votes = votesOn(basis, item, *score);
    state.remark = remarkOn(agreement, score->answers.raters.size());
    state.discuss = agreement.needsDiscussion() && !state.value;
    return state;
}

RowState voteState(const RatingBasis &basis, const ParticipantId &participant, int item)
{
    RowState state;
    if (const auto ballot = standingBallot(basis.workspace, participant, basis.model.itemId(item))) {
        state.value = ballot->value;
        state.unsure = !ballot->value;
    }
    return state;
}

std::optional<int> stepOf(const RatingBasis &basis, const std::optional<ParticipantId> &participant, int item)
{
    if (participant)
        return voteState(basis, *participant, item).value;
    return basis.score ? basis.score->answers.agreed[static_cast<size_t>(item)] : std::nullopt;
}

bool isAsked(const RatingBasis &basis, int item)
{
    const RoundScore *score = basis.score;
    const MaturityModel &model = basis.model;
    if (!score || !score->values.applicable[static_cast<size_t>(item)])
        return false;
    return !model.isPracticeItem(item) || !score->answers.isAbsent(model.practiceOf(item));
}

std::optional<bool> isAnswered(const RatingBasis &basis, const std::optional<ParticipantId> &participant, int item)
{
    const RoundScore *score = basis.score;
    if (!score || !score->values.applicable[static_cast<size_t>(item)])
        return std::nullopt;
    if (participant && isAsked(basis, item))
        return standingBallot(basis.workspace, *participant, basis.model.itemId(item)).has_value();
    return score->values.has(item);
}

ProgressCount progressOf(const RatingBasis &basis, const ParticipantId &participant, const RatingSubject &subject)
{
    ProgressCount count;
    for (const RatingRow &row : subject.rows) {
        const auto answered = isAnswered(basis, participant, row.item);
        count.of += answered ? 1 : 0;
        count.done += answered.value_or(false) ? 1 : 0;
    }
    return count;
}

ProgressCount progressOf(const RatingBasis &basis, const ParticipantId &participant,
                         const std::vector<RatingSubject> &subjects)
{
    ProgressCount count;
    for (const RatingSubject &subject : subjects)
        count += progressOf(basis, participant, subject);
    return count;
}

std::vector<ProgressCount> progressBySection(const RatingBasis &basis, const ParticipantId &participant,
                                             const std::vector<RatingSubject> &subjects)
{
    std::vector<ProgressCount> counts;
    for (const RatingSubject &subject : subjects) {
        const auto section = static_cast<size_t>(subject.section);
        counts.resize(std::max(counts.size(), section + 1));
        counts[section] += progressOf(basis, participant, subject);
    }
    return counts;
}

} // namespace cxw
