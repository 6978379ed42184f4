// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/ratingedits.h"

#include "core/workspace/votes.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct RatingEdits
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RatingEdits)
};

const Practice &practiceAt(const MaturityModel &model, int practice)
{
    return model.practices[static_cast<size_t>(practice)];
}

QString nameOf(const Workspace &workspace, const ParticipantId &id)
{
    const auto *participant = workspace.find<Participant>(id);
    return participant ? workspace.nameOf(*participant) : QString();
}

/// Whether the vote on an item that counts, or will, is the participant's second ballot.
bool votesAgain(const Workspace &workspace, const ParticipantId &id, const ItemId &item)
{
    const auto *participant = workspace.find<Participant>(id);
    const auto secret = participant ? secretPass(workspace, participant->round, item) : std::nullopt;
    return secret ? *secret == 2 : workspace.find<SecondBallot>(id, item) != nullptr;
}

Record voteOn(const Workspace &workspace, const ParticipantId &id, const ItemId &item, std::optional<int> value)
{
    if (votesAgain(workspace, id, item))
        return SecondBallot{id, item, value};
    return Ballot{id, item, value};
}

} // namespace

Edit voteEdit(const Workspace &workspace, const MaturityModel &model, const ParticipantId &participant, int item,
              std::optional<int> value)
{
    const QString label = RatingEdits::tr("Ballot of %1: %2").arg(nameOf(workspace, participant), model.itemName(item));
    return {label, {put(voteOn(workspace, participant, model.itemId(item), value))}};
}

Edit clearVoteEdit(const Workspace &workspace, const MaturityModel &model, const ParticipantId &participant, int item)
{
    const QString label =
        RatingEdits::tr("Clear the ballot of %1: %2").arg(nameOf(workspace, participant), model.itemName(item));
    return {label, {remove(voteOn(workspace, participant, model.itemId(item), {}))}};
}

Edit agreeEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int item, int value)
{
    const ItemId id = model.itemId(item);
    const auto *present = workspace.find<AgreedValue>(round, id);
    const QString reason = present ? present->reason : QString();
    return {RatingEdits::tr("Rate %1").arg(model.itemName(item)), {put(AgreedValue{round, id, value, reason})}};
}

Edit clearAgreementEdit(const MaturityModel &model, const RoundId &round, int item)
{
    return {RatingEdits::tr("Clear %1").arg(model.itemName(item)),
            {remove(AgreedValue{round, model.itemId(item), 0, {}})}};
}

Edit reasonEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int item,
                const QString &reason)
{
    Edit edit{RatingEdits::tr("Reason for %1").arg(model.itemName(item)), {}};
    if (const auto *present = workspace.find<AgreedValue>(round, model.itemId(item)))
        edit.changes.push_back(put(AgreedValue{round, present->item, present->value, reason}));
    return edit;
}

Edit stockEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
               StockState state)
{
    const Practice &chosen = practiceAt(model, practice);
    Stock stock{round, chosen.id, state, {}, {}};
    if (const auto *present = workspace.find<Stock>(round, chosen.id)) {
        stock = *present;
        stock.state = state;
    }
    return {RatingEdits::tr("Take stock of %1").arg(chosen.title), {put(stock)}};
}

Edit stockDetailEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
                     const QString &where, const QString &owner)
{
    const Practice &chosen = practiceAt(model, practice);
    Edit edit{RatingEdits::tr("Where and who: %1").arg(chosen.title), {}};
    if (const auto *present = workspace.find<Stock>(round, chosen.id))
        edit.changes.push_back(put(Stock{round, chosen.id, present->state, where, owner}));
    return edit;
}

Edit clearStockEdit(const MaturityModel &model, const RoundId &round, int practice)
{
    const Practice &chosen = practiceAt(model, practice);
    return {RatingEdits::tr("Clear the stock of %1").arg(chosen.title),
            {remove(Stock{round, chosen.id, StockState::Unknown, {}, {}})}};
}

Edit practiceNoteEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
                      const QString &evidence, const QString &note)
{
    const Practice &chosen = practiceAt(model, practice);
    const auto *present = workspace.find<PracticeNote>(round, chosen.id);
    const PracticeNote record{round, chosen.id, evidence, note, present ? present->grade : EvidenceGrade::NotGraded};
    return {RatingEdits::tr("Notes on %1").arg(chosen.title), {noteChange(record)}};
}

Edit gradeEdit(const Workspace &workspace, const MaturityModel &model, const RoundId &round, int practice,
               EvidenceGrade grade)
{
    const Practice &chosen = practiceAt(model, practice);
    const auto *present = workspace.find<PracticeNote>(round, chosen.id);
    PracticeNote record = present ? *present : PracticeNote{round, chosen.id, {}, {}};
    record.grade = grade;
    return {RatingEdits::tr("Grade the evidence of %1").arg(chosen.title), {noteChange(record)}};
}

Change noteChange(const PracticeNote &note)
{
    const bool says = !note.evidence.isEmpty() || !note.note.isEmpty() || note.grade != EvidenceGrade::NotGraded;
    return says ? put(note) : remove(note);
}

} // namespace cxw
