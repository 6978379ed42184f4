// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingstate.h"

#include "core/base/display.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct RatingState
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RatingState)
};

Votes votesOn(const AssessContext &context, int item, const Agreement &agreement)
{
    const Workspace &workspace = context.workspace();
    const ItemId id = context.model().itemId(item);
    Votes votes{std::vector<QStringList>(context.model().scale.size()), {}, agreement.mean};
    for (const Participant &seat : workspace.participants(context.round())) {
        const Ballot *ballot = workspace.find<Ballot>(seat.id, id);
        if (!ballot)
            continue;
        if (ballot->value)
            votes.bySteps[static_cast<size_t>(*ballot->value)].append(workspace.nameOf(seat));
        else
            votes.unsure.append(workspace.nameOf(seat));
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

RowState agreedState(const AssessContext &context, int item)
{
    RowState state;
    const RoundScore *score = context.score();
    if (!score)
        return state;
    const Agreement &agreement = score->agreements[static_cast<size_t>(item)];
    state.value = score->answers.agreed[static_cast<size_t>(item)];
    state.votes = votesOn(context, item, agreement);
    state.remark = remarkOn(agreement, score->answers.raters.size());
    state.discuss = agreement.needsDiscussion() && !state.value;
    return state;
}

RowState voteState(const AssessContext &context, const ParticipantId &participant, int item)
{
    RowState state;
    if (const Ballot *ballot = context.workspace().find<Ballot>(participant, context.model().itemId(item))) {
        state.value = ballot->value;
        state.unsure = !ballot->value;
    }
    return state;
}

bool isAsked(const AssessContext &context, int item)
{
    const RoundScore *score = context.score();
    const MaturityModel &model = context.model();
    if (!score || !score->values.applicable[static_cast<size_t>(item)])
        return false;
    return !model.isPracticeItem(item) || !score->answers.isAbsent(model.practiceOf(item));
}

std::optional<bool> isAnswered(const AssessContext &context, const std::optional<ParticipantId> &participant, int item)
{
    const RoundScore *score = context.score();
    if (!score || !score->values.applicable[static_cast<size_t>(item)])
        return std::nullopt;
    if (participant && isAsked(context, item))
        return context.workspace().find<Ballot>(*participant, context.model().itemId(item)) != nullptr;
    return score->values.has(item);
}

ProgressCount progressOf(const AssessContext &context, const ParticipantId &participant, const RatingSubject &subject)
{
    ProgressCount count;
    for (const RatingRow &row : subject.rows) {
        const auto answered = isAnswered(context, participant, row.item);
        count.of += answered ? 1 : 0;
        count.done += answered.value_or(false) ? 1 : 0;
    }
    return count;
}

} // namespace cxw
