// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roomedits.h"

#include "core/rating/roommove.h"
#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct RoomEdits
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoomEdits)
};

Error unknownPart()
{
    return {RoomEdits::tr("The model has no such practice, habit or group."), {}};
}

Error nobodyIsAsked(const QString &title)
{
    return {RoomEdits::tr("Nobody is asked about “%1”: it is absent, or does not apply.").arg(title), {}};
}

Error votedTwice(const QString &title)
{
    return {RoomEdits::tr("There is no further vote on “%1”. Agree on its values now.").arg(title), {}};
}

/// Whether an item can still be voted on, or is just now.
bool hasVoteLeft(const RatingBasis &basis, int item, int shown)
{
    return shown == 0 || secretPass(basis.workspace, basis.round, basis.model.itemId(item))
           || (workshopOf(basis).passes > 1 && !hasVotes(basis, item, 2));
}

/// Why a value can't be given to an item, in a sentence; none where it can.
std::optional<Error> valueTrouble(const RatingBasis &basis, int item, int value)
{
    if (value >= 0 && value <= basis.model.highestStep())
        return std::nullopt;
    return Error{RoomEdits::tr("%1 is not on the scale for “%2”, which goes from 0 to %3.")
                     .arg(QString::number(value), basis.model.itemName(item),
                          QString::number(basis.model.highestStep())),
                 {}};
}

std::optional<Error> votesTrouble(const RatingBasis &basis, const RoomState &state, const GivenVotes &votes)
{
    for (const auto &[item, value] : votes) {
        if (std::ranges::find(state.open, item) == state.open.end())
            return Error{RoomEdits::tr("Nobody is voting on “%1” now.").arg(basis.model.itemName(item)), {}};
        if (value) {
            if (auto trouble = valueTrouble(basis, item, *value))
                return trouble;
        }
    }
    return std::nullopt;
}

QString votedLabel(const RatingBasis &basis, const Participant &seat, const QString &title)
{
    const Round *round = basis.workspace.find<Round>(basis.round);
    if (!round || round->anonymous)
        return RoomEdits::tr("Somebody voted on %1").arg(title);
    //: The name of an edit: who, on what.
    return RoomEdits::tr("%1 voted on %2").arg(basis.workspace.nameOf(seat), title);
}

PracticeNote gradedNote(const RatingBasis &basis, int item, EvidenceGrade grade)
{
    const Practice &practice = basis.model.practices[static_cast<size_t>(basis.model.practiceOf(item))];
    const auto *present = basis.workspace.find<PracticeNote>(basis.round, practice.id);
    PracticeNote note = present ? *present : PracticeNote{basis.round, practice.id, {}, {}};
    note.grade = grade;
    return note;
}

/// Marks the present part and goes on to what comes next.
Result<Edit> goOnAs(const RatingBasis &basis, RoomStep step, WorkshopState state,
                    QString (*label)(const QString &title))
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(step))
        return *refused;
    move.leave();
    move.mark(state);
    move.goOn();
    const QString title = move.state().at.title;
    return std::move(move).edit(label(title));
}

} // namespace

Result<Edit> openPartEdit(const RatingBasis &basis, const QString &word)
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Open))
        return *refused;
    const auto part = roomPart(basis, word);
    if (!part)
        return unknownPart();
    if (part->items.empty())
        return nobodyIsAsked(part->title);
    if (move.state().at.word != part->word)
        move.leave();
    move.goTo(part->word);
    const RoomParts parts = roomParts(basis);
    const auto known = parts.find(part->word);
    const auto shown = shownByItem(basis);
    for (const int item : part->items) {
        if ((known == parts.end() || known->second.shown == 0) && shown[static_cast<size_t>(item)] == 0)
            move.open(item);
    }
    return std::move(move).edit(RoomEdits::tr("Vote on %1").arg(part->title));
}

Result<Edit> openItemsEdit(const RatingBasis &basis, const std::vector<int> &items)
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Open))
        return *refused;
    const auto part = roomPart(basis, partOfItems(basis.model, items));
    if (!part)
        return unknownPart();
    if (part->items.empty())
        return nobodyIsAsked(part->title);
    if (move.state().at.word != part->word)
        move.leave();
    move.goTo(part->word);
    const auto shown = shownByItem(basis);
    bool anyOpen = false;
    for (const int item : part->items) {
        if (!hasVoteLeft(basis, item, shown[static_cast<size_t>(item)]))
            continue;
        move.open(item);
        anyOpen = true;
    }
    if (!anyOpen)
        return votedTwice(part->title);
    return std::move(move).edit(RoomEdits::tr("Vote on %1").arg(part->title));
}

Result<Edit> castVotesEdit(const RatingBasis &basis, const ParticipantId &seat, const GivenVotes &votes)
{
    const RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Vote))
        return *refused;
    const auto *participant = basis.workspace.find<Participant>(seat);
    if (!participant || participant->round != basis.round)
        return Error{RoomEdits::tr("Whoever voted has no seat in this round, so the vote was not taken."), {}};
    if (votes.empty())
        return Error{RoomEdits::tr("There is no vote in it."), {}};
    if (auto trouble = votesTrouble(basis, move.state(), votes))
        return *trouble;
    Edit edit{votedLabel(basis, *participant, move.state().at.title), {}};
    for (const auto &[item, value] : votes) {
        const ItemId id = basis.model.itemId(item);
        const bool second = secretPass(basis.workspace, basis.round, id) == 2;
        edit.changes.push_back(second ? put(SecondBallot{seat, id, value}) : put(Ballot{seat, id, value}));
    }
    return edit;
}

Result<Edit> revealEdit(const RatingBasis &basis)
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Reveal))
        return *refused;
    const RoomState &state = move.state();
    for (const int item : state.open)
        move.show(item);
    move.markShown(state.pass);
    const QString title = state.at.title;
    return std::move(move).edit(RoomEdits::tr("Show the votes on %1").arg(title));
}

Result<Edit> voteAgainEdit(const RatingBasis &basis, const std::vector<int> &items)
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::VoteAgain))
        return *refused;
    const RoomState &state = move.state();
    bool anyOpen = false;
    for (const int item : items.empty() ? state.at.items : items) {
        if (std::ranges::find(state.at.items, item) == state.at.items.end())
            return Error{RoomEdits::tr("“%1” is no part of what is talked about now.").arg(basis.model.itemName(item)),
                         {}};
        if (hasVotes(basis, item, 2))
            continue;
        move.open(item);
        anyOpen = true;
    }
    if (!anyOpen)
        return votedTwice(state.at.title);
    const QString title = state.at.title;
    return std::move(move).edit(RoomEdits::tr("Vote again on %1").arg(title));
}

Result<Edit> agreeInRoomEdit(const RatingBasis &basis, const RoomAgreement &agreement)
{
    const RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Open))
        return *refused; // locked, or gone
    const QString name = basis.model.itemName(agreement.item);
    const ItemId id = basis.model.itemId(agreement.item);
    if (!isAskedInRoom(basis, agreement.item))
        return nobodyIsAsked(name);
    if (secretPass(basis.workspace, basis.round, id))
        return Error{RoomEdits::tr("All are voting on “%1”. Show the votes first.").arg(name), {}};
    if (auto trouble = valueTrouble(basis, agreement.item, agreement.value))
        return *trouble;
    Edit edit{RoomEdits::tr("Agree on %1").arg(name),
              {put(AgreedValue{basis.round, id, agreement.value, agreement.reason})}};
    if (agreement.grade && basis.model.isPracticeItem(agreement.item))
        edit.changes.push_back(put(gradedNote(basis, agreement.item, *agreement.grade)));
    return edit;
}

Result<Edit> settlePartEdit(const RatingBasis &basis)
{
    return goOnAs(basis, RoomStep::Settle, WorkshopState::Settled,
                  [](const QString &title) { return RoomEdits::tr("Settle %1").arg(title); });
}

Result<Edit> skipPartEdit(const RatingBasis &basis)
{
    return goOnAs(basis, RoomStep::Skip, WorkshopState::Skipped,
                  [](const QString &title) { return RoomEdits::tr("Skip %1").arg(title); });
}

Result<Edit> parkPartEdit(const RatingBasis &basis)
{
    return goOnAs(basis, RoomStep::Park, WorkshopState::Parked,
                  [](const QString &title) { return RoomEdits::tr("Park %1").arg(title); });
}

Result<Edit> backEdit(const RatingBasis &basis)
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Back))
        return *refused;
    const auto parts = roomAgenda(basis);
    const auto place = std::ranges::find(parts, move.state().at.word, &RoomPart::word);
    if (parts.empty() || place == parts.begin())
        return Error{RoomEdits::tr("This is where the agenda begins."), {}};
    const RoomPart &before = *std::prev(place);
    move.leave();
    move.goTo(before.word);
    return std::move(move).edit(RoomEdits::tr("Back to %1").arg(before.title));
}

Result<Edit> closeRoomEdit(const RatingBasis &basis)
{
    RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Close))
        return *refused;
    move.leave();
    move.goTo({});
    return std::move(move).edit(RoomEdits::tr("Close the room"));
}

Result<Edit> setUpRoomEdit(const RatingBasis &basis, Workshop workshop)
{
    const RoomMove move(basis);
    if (const auto refused = move.refusal(RoomStep::Open))
        return *refused;
    workshop.round = basis.round;
    workshop.at = workshopOf(basis).at;
    return Edit{RoomEdits::tr("Set up the room"), {put(std::move(workshop))}};
}

} // namespace cxw
