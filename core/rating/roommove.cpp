// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roommove.h"

#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct RoomMoves
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoomMoves)
};

/// What is said where a step does not fit the place at which the room is.
QString notNow(const RoomState &state, RoomStep step)
{
    if (state.at.word.isEmpty())
        return RoomMoves::tr("The room is at no practice now. Open one first.");
    switch (step) {
    case RoomStep::Vote:
    case RoomStep::Reveal:
        return RoomMoves::tr("Nobody is voting on “%1” now.").arg(state.at.title);
    case RoomStep::VoteAgain:
        if (state.isVoting() || state.phase == RoomPhase::Waiting)
            return RoomMoves::tr("A second vote on “%1” follows once the first is shown.").arg(state.at.title);
        return RoomMoves::tr("There is no further vote on “%1”. Agree on its values now.").arg(state.at.title);
    case RoomStep::Settle:
        return RoomMoves::tr("The votes on “%1” have not been shown. Show them first, or park it.").arg(state.at.title);
    case RoomStep::Skip:
        return RoomMoves::tr("The votes on “%1” have been shown, so it can't be skipped. Settle or park it.")
            .arg(state.at.title);
    case RoomStep::Close:
        return RoomMoves::tr("There are votes on “%1” that have not been shown. Show them first, or park it.")
            .arg(state.at.title);
    case RoomStep::Open:
    case RoomStep::Park:
    case RoomStep::Back:
        break;
    }
    return RoomMoves::tr("That can't be done at “%1” now.").arg(state.at.title);
}

} // namespace

RoomMove::RoomMove(const RatingBasis &basis)
    : m_basis(basis),
      m_state(roomState(basis)),
      m_parts(roomParts(basis)),
      m_workshop(workshopOf(basis)),
      m_shown(shownByItem(basis))
{
}

std::optional<Error> RoomMove::refusal(RoomStep step) const
{
    if (m_state.can(step))
        return std::nullopt;
    const auto *round = m_basis.workspace.find<Round>(m_basis.round);
    if (!round)
        return Error{RoomMoves::tr("The round is no longer there."), {}};
    if (m_state.locked)
        return Error{RoomMoves::tr("The round “%1” is locked, so nothing in it was changed. Reopen the round to go on.")
                         .arg(round->name),
                     {}};
    return Error{notNow(m_state, step), {}};
}

void RoomMove::leave()
{
    for (const int item : m_state.open) {
        const ItemId id = m_basis.model.itemId(item);
        const int pass = secretPass(m_basis.workspace, m_basis.round, id).value_or(1);
        if (!hasVotes(m_basis, item, pass))
            m_changes.push_back(remove(OpenVote{m_basis.round, id, pass}));
    }
}

void RoomMove::open(int item)
{
    const ItemId id = m_basis.model.itemId(item);
    const bool isOpen = secretPass(m_basis.workspace, m_basis.round, id).has_value();
    if (!isOpen || std::ranges::find(m_state.open, item) != m_state.open.end()) {
        const int pass = m_shown[static_cast<size_t>(item)] > 0 ? 2 : 1;
        m_changes.push_back(cxw::put(OpenVote{m_basis.round, id, pass}));
    }
}

void RoomMove::show(int item)
{
    m_changes.push_back(remove(OpenVote{m_basis.round, m_basis.model.itemId(item)}));
}

void RoomMove::put(const WorkshopPart &part)
{
    m_parts.insert_or_assign(part.part, part);
    m_changes.push_back(cxw::put(part));
}

void RoomMove::markShown(int shown)
{
    const auto before = [this](const QString &word) {
        const auto known = m_parts.find(word);
        return known == m_parts.end() ? 0 : known->second.shown;
    };
    const auto wasOpen = [this](int item) {
        return m_shown[static_cast<size_t>(item)] > 0 || std::ranges::find(m_state.open, item) != m_state.open.end();
    };
    const bool whole = before(m_state.at.word) > 0 || std::ranges::all_of(m_state.at.items, wasOpen);
    const QString word = whole ? m_state.at.word : partOfItems(m_basis.model, m_state.open);
    put({m_basis.round, word, WorkshopState::Shown, std::max(before(word), shown)});
}

void RoomMove::mark(WorkshopState state)
{
    const auto known = m_parts.find(m_state.at.word);
    put({m_basis.round, m_state.at.word, state, known == m_parts.end() ? 0 : known->second.shown});
}

void RoomMove::goTo(const QString &word)
{
    m_workshop.at = word;
    m_changes.push_back(cxw::put(m_workshop));
}

void RoomMove::goOn()
{
    const auto next = roomNext(m_basis, m_parts, m_state.at.word);
    goTo(next ? next->part.word : QString());
}

Edit RoomMove::edit(const QString &label) &&
{
    return {label, std::move(m_changes)};
}

} // namespace cxw
