// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/secrets.h"

#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct Secrets
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Secrets)
};

/// Seat, item and pass of a vote; none where the record is none.
struct VotePlace
{
    ParticipantId seat;
    ItemId item;
    int pass = 1;
};

std::optional<VotePlace> votePlace(const Record &record)
{
    if (const auto *ballot = std::get_if<Ballot>(&record))
        return VotePlace{ballot->participant, ballot->item, 1};
    if (const auto *second = std::get_if<SecondBallot>(&record))
        return VotePlace{second->participant, second->item, 2};
    return std::nullopt;
}

void forgetValue(std::optional<Record> &record)
{
    if (!record)
        return;
    if (auto *ballot = std::get_if<Ballot>(&*record))
        ballot->value.reset();
    if (auto *second = std::get_if<SecondBallot>(&*record))
        second->value.reset();
}

/// The seats of rounds that are anonymous, of those that the changes name and of those that are there.
class AnonymousSeats
{
public:
    AnonymousSeats(const Workspace &workspace, const std::vector<RecordChange> &changes) : m_workspace(workspace)
    {
        Edit then;
        for (const RecordChange &change : changes) {
            const Record &record = change.record();
            if (std::holds_alternative<Participant>(record) || std::holds_alternative<Round>(record))
                then.changes.push_back(put(record));
        }
        m_then.apply(then);
    }

    [[nodiscard]] bool has(const ParticipantId &id) const
    {
        const auto *seat = find<Participant>(id);
        const auto *round = seat ? find<Round>(seat->round) : nullptr;
        return round && round->anonymous;
    }

private:
    template <typename R, typename SomeId>
    [[nodiscard]] const R *find(const SomeId &id) const
    {
        const R *then = m_then.find<R>(id);
        return then ? then : m_workspace.find<R>(id);
    }

    const Workspace &m_workspace;
    Workspace m_then;
};

bool isThere(const Workspace &workspace, const VotePlace &place)
{
    return place.pass == 1 ? workspace.find<Ballot>(place.seat, place.item) != nullptr
                           : workspace.find<SecondBallot>(place.seat, place.item) != nullptr;
}

/// Whether the item, which is open, has votes of the pass.
bool hasSecretVotes(const Workspace &workspace, const OpenVote &vote)
{
    return std::ranges::any_of(workspace.all<Participant>(), [&](const auto &entry) {
        const Participant &seat = entry.second;
        return seat.round == vote.round && isThere(workspace, {seat.id, vote.item, vote.pass});
    });
}

/// Whether the seat has given a vote that is secret.
bool votesInSecret(const Workspace &workspace, const ParticipantId &seat)
{
    const auto *participant = workspace.find<Participant>(seat);
    if (!participant)
        return false;
    const auto &open = workspace.all<OpenVote>();
    for (auto vote = open.lower_bound({participant->round, ItemId()});
         vote != open.end() && vote->second.round == participant->round; ++vote) {
        if (isThere(workspace, {seat, vote->second.item, vote->second.pass}))
            return true;
    }
    return false;
}

/// The round of which a change would take secret votes away, or show them; none where it is of none.
std::optional<RoundId> roundInDanger(const Workspace &workspace, const Change &change)
{
    const bool removes = change.action == Change::Action::Remove;
    if (const auto *vote = std::get_if<OpenVote>(&change.record)) {
        const auto *now = workspace.find<OpenVote>(vote->round, vote->item);
        const bool stays = !removes && now && *now == *vote;
        return now && !stays && hasSecretVotes(workspace, *now) ? std::optional(now->round) : std::nullopt;
    }
    if (const auto *seat = std::get_if<Participant>(&change.record)) {
        const auto *now = workspace.find<Participant>(seat->id);
        const bool goes = now && (removes || seat->round != now->round);
        return goes && votesInSecret(workspace, seat->id) ? std::optional(now->round) : std::nullopt;
    }
    if (!removes || !isSecret(workspace, change.record))
        return std::nullopt;
    const auto place = votePlace(change.record);
    return isThere(workspace, *place) ? std::optional(workspace.find<Participant>(place->seat)->round) : std::nullopt;
}

Error wouldBeLost(const Workspace &workspace, const RoundId &id)
{
    const auto *round = workspace.find<Round>(id);
    return {Secrets::tr("Votes are being taken in secret in the round “%1”, and some of them would be lost or shown. "
                        "Nothing was changed. Show the votes in the room first.")
                .arg(round ? round->name : QString()),
            {}};
}

} // namespace

std::optional<VoteKey> voteKeyOf(const Workspace &workspace, const Record &record)
{
    if (const auto *open = std::get_if<OpenVote>(&record))
        return open->key();
    const auto place = votePlace(record);
    const auto *seat = place ? workspace.find<Participant>(place->seat) : nullptr;
    return seat ? std::optional(VoteKey(seat->round, place->item)) : std::nullopt;
}

std::vector<RecordChange> withoutSecrets(std::vector<RecordChange> changes, const Workspace &workspace)
{
    const AnonymousSeats anonymous(workspace, changes);
    for (RecordChange &change : changes) {
        const auto place = votePlace(change.record());
        if (!place || !(isSecret(workspace, change.record()) || anonymous.has(place->seat)))
            continue;
        forgetValue(change.before);
        forgetValue(change.after);
        change.secret = true;
    }
    return changes;
}

std::vector<GivenAnswer> withoutSecrets(std::vector<GivenAnswer> answers, const Workspace &workspace,
                                        const RoundId &round)
{
    std::erase_if(answers,
                  [&](const GivenAnswer &answer) { return secretPass(workspace, round, answer.item).has_value(); });
    return answers;
}

Result<void> checkSecrets(const Workspace &workspace, const Edit &edit)
{
    if (workspace.all<OpenVote>().empty())
        return {};
    for (const Change &change : edit.changes) {
        if (const auto round = roundInDanger(workspace, change))
            return wouldBeLost(workspace, *round);
    }
    for (const ParticipantId &seat : edit.leaving.seats()) {
        if (votesInSecret(workspace, seat))
            return wouldBeLost(workspace, workspace.find<Participant>(seat)->round);
    }
    return {};
}

bool isSecretVoting(const Workspace &workspace, const Edit &edit)
{
    return !edit.changes.empty() && edit.leaving.isEmpty() && edit.coming.isEmpty()
           && std::ranges::all_of(edit.changes,
                                  [&](const Change &change) { return isSecret(workspace, change.record); });
}

} // namespace cxw
