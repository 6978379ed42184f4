// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/workspace/references.h"
#include "core/workspace/secrets.h"
#include "core/workspace/votes.h"

#include <algorithm>
#include <set>

namespace cxw {

// How what was done elsewhere comes in, and what becomes of what was done here.

namespace {

Change changeTo(const RecordChange &change)
{
    return change.after ? put(*change.after) : remove(*change.before);
}

/// Seats whose ballots are to be looked at anew: those of the store, and those that were moved to another round.
QSet<ParticipantId> seatsToReadAnew(const NewerEdits &newer)
{
    QSet<ParticipantId> seats = newer.seats;
    for (const RecordChange &change : newer.changes) {
        const auto *before = change.before ? std::get_if<Participant>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<Participant>(&*change.after) : nullptr;
        if (before && after && before->round != after->round)
            seats.insert(after->id);
    }
    return seats;
}

} // namespace

Result<void> Document::takeIn()
{
    const auto last = m_store->lastLine();
    if (!last)
        return last.error();
    if (last.value() == m_line)
        return {};
    const auto newer = m_store->changesSince(m_line);
    if (!newer)
        return newer.error();
    Edit edit{tr("Changed elsewhere"), {}};
    for (const RecordChange &change : newer.value().changes) {
        if (!std::holds_alternative<Ballot>(change.record()))
            edit.changes.push_back(changeTo(change));
    }
    const Edit inverse = m_workspace.apply(edit);
    m_models.forget(edit);
    const auto ballots = newerBallots(newer.value());
    const Edit ballotsBack = ballots ? m_workspace.apply(ballots.value()) : Edit();
    const Result<void> whole = ballots ? checkWhole(ballots.value()) : Result<void>(ballots.error());
    if (!whole) {
        m_workspace.apply(ballotsBack);
        m_workspace.apply(inverse);
        m_models.forget(edit);
        return whole;
    }
    m_line = newer.value().line;
    m_typed.reset();
    std::ranges::copy(ballots.value().changes, std::back_inserter(edit.changes));
    overtakeSteps(newer.value());
    m_figures.forget(edit);
    // Of a seat that is in another round now, the round that it was in.
    m_figures.forget(inverse);
    Q_EMIT changed(edit);
    return {};
}

Result<Edit> Document::newerBallots(const NewerEdits &newer)
{
    Edit edit;
    const QSet<ParticipantId> seats = seatsToReadAnew(newer);
    for (const RecordChange &change : newer.changes) {
        const auto *ballot = std::get_if<Ballot>(&change.record());
        if (!ballot || seats.contains(ballot->participant))
            continue;
        const auto *seat = m_workspace.find<Participant>(ballot->participant);
        const bool read = seat && m_roundsRead.contains(seat->round);
        if ((read && change.after) || m_workspace.find<Ballot>(ballot->participant, ballot->item))
            edit.changes.push_back(changeTo(change));
    }
    if (const auto done = appendBallotsOf(seats, edit); !done)
        return done.error();
    return edit;
}

Result<void> Document::appendBallotsOf(const QSet<ParticipantId> &seats, Edit &edit)
{
    std::set<RoundId> rounds;
    for (const ParticipantId &id : seats) {
        const auto *seat = m_workspace.find<Participant>(id);
        if (seat && m_roundsRead.contains(seat->round))
            rounds.insert(seat->round);
    }
    Table<Ballot> now;
    for (const RoundId &round : rounds) {
        auto ballots = m_store->ballots(round);
        if (!ballots)
            return ballots.error();
        for (Ballot &ballot : ballots.value()) {
            if (seats.contains(ballot.participant))
                now.insert_or_assign(ballot.key(), std::move(ballot));
        }
    }
    for (const ParticipantId &id : seats) {
        for (const Ballot &known : m_workspace.ballots(id)) {
            if (!now.contains(known.key()))
                edit.changes.push_back(remove(known));
        }
    }
    for (auto &[key, ballot] : now) {
        const Ballot *known = m_workspace.find<Ballot>(ballot.participant, ballot.item);
        if (!known || *known != ballot)
            edit.changes.push_back(put(std::move(ballot)));
    }
    return {};
}

Result<void> Document::checkWhole(const Edit &ballots)
{
    if (const auto dangling = danglingRecord(m_workspace))
        return Error{
            tr("What was changed in “%1” elsewhere can't be shown here, because something that is not there is "
               "named in it. Open the workspace anew to see what it holds.")
                .arg(location()),
            {*dangling}};
    if (auto there = checkModelsAreThere(m_workspace, m_models); !there)
        return there;
    std::map<RoundId, std::vector<Ballot>> newer;
    for (const Change &change : ballots.changes) {
        const auto &ballot = std::get<Ballot>(change.record);
        const auto *seat = m_workspace.find<Participant>(ballot.participant);
        if (seat && change.action == Change::Action::Put)
            newer[seat->round].push_back(ballot);
    }
    for (const auto &[round, list] : newer) {
        if (auto sound = checkBallots(round, list); !sound)
            return sound;
    }
    return {};
}

void Document::overtakeSteps(const NewerEdits &newer)
{
    QSet<QString> records;
    QSet<ParticipantId> rated = newer.seats;
    QSet<RoundId> locked;
    std::set<decltype(ModelVersion().key())> finished;
    QSet<ParticipantId> voters;
    std::set<VoteKey> voted;
    for (const RecordChange &change : newer.changes) {
        records.insert(recordKey(change.record()));
        if (const auto seat = votingSeat(change.record()))
            voters.insert(*seat);
        if (const auto vote = voteKeyOf(m_workspace, change.record()))
            voted.insert(*vote);
        if (const auto *round = std::get_if<Round>(&change.record()); round && round->locked)
            locked.insert(round->id);
        if (const auto *version = std::get_if<ModelVersion>(&change.record()); version && !version->draft)
            finished.insert(version->key());
    }
    const auto touches = [&](const Change &change) {
        if (records.contains(recordKey(change.record)))
            return true;
        const auto *ballot = std::get_if<Ballot>(&change.record);
        if (ballot && newer.seats.contains(ballot->participant))
            return true;
        // A seat whose votes have come stays, and what stood in the way of votes may not go with what was before.
        const auto *seat = std::get_if<Participant>(&change.record);
        if (seat && voters.contains(seat->id))
            return true;
        const auto vote = voted.empty() ? std::nullopt : voteKeyOf(m_workspace, change.record);
        if (vote && voted.contains(*vote))
            return true;
        const auto *part = std::get_if<ModelPart>(&change.record);
        if (part && finished.contains({part->model, part->version}))
            return true;
        return std::ranges::any_of(roundsOf(change), [&](const RoundId &round) { return locked.contains(round); });
    };
    rated.unite(voters);
    const auto opened = [&](const RoundId &round) {
        const auto vote = voted.lower_bound({round, ItemId()});
        return vote != voted.end() && std::get<0>(*vote) == round;
    };
    for (const auto &[key, seat] : m_workspace.all<Participant>()) {
        if (locked.contains(seat.round) || opened(seat.round))
            rated.insert(seat.id);
    }
    m_done.overtake(touches, rated);
    m_undone.overtake(touches, rated);
}

Result<bool> Document::wouldBeWhole(const Edit &edit)
{
    if (const auto read = readBallotsFor(edit); !read)
        return read.error();
    const Edit back = m_workspace.apply(edit);
    m_models.forget(edit);
    const bool whole = !danglingRecord(m_workspace) && checkModelsAreThere(m_workspace, m_models);
    m_workspace.apply(back);
    m_models.forget(edit);
    return whole;
}

Result<void> Document::checkStep(Steps &steps, const QString &refusal)
{
    bool possible = !steps.isOvertaken();
    if (possible && steps.isFromBefore()) {
        const auto whole = wouldBeWhole(steps.next());
        if (!whole)
            return whole.error();
        possible = whole.value();
    }
    if (possible)
        return {};
    m_typed.reset();
    steps.drop();
    return Error{refusal, {}};
}

} // namespace cxw
