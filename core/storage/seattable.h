// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"
#include "core/workspace/workspacestore.h"

namespace cxw {

/// Writes participants and their ballots in one transaction.
///
/// Within the file a ballot names its participant and its item by small numbers. An edit may put a ballot before its
/// participant, or take a participant away and put it back, so the numbers that it needs are kept until it is done.
/// Ballots are gathered and written many at a time.
class SeatWriter
{
public:
    explicit SeatWriter(Transaction &transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<void> put(const Participant &participant);
    [[nodiscard]] Result<void> put(const Ballot &ballot);
    [[nodiscard]] Result<void> put(const BallotBatch &coming);
    [[nodiscard]] Result<void> remove(const Participant &participant);
    [[nodiscard]] Result<void> remove(const Ballot &ballot);
    [[nodiscard]] Result<void> remove(const BallotBatch &leaving);
    /// Writes the ballots that are still gathered. Nothing is complete before.
    [[nodiscard]] Result<void> finish();

private:
    /// The numbers of one table, read or given when they are first asked for.
    struct Numbers
    {
        QHash<QString, qint64> known;
        qint64 highest = 0;
        bool read = false;
    };

    struct Seat
    {
        qint64 participant = 0;
        qint64 item = 0;
    };

    /// The numbers of ids, in their order.
    template <typename SomeId>
    [[nodiscard]] Result<std::vector<qint64>> numbersOf(const std::vector<SomeId> &ids);
    [[nodiscard]] Result<Seat> seatOf(const Ballot &ballot);
    [[nodiscard]] Result<qint64> numberOf(const ParticipantId &id);
    [[nodiscard]] Result<qint64> numberOf(const ItemId &id);
    [[nodiscard]] Result<void> readItems();
    [[nodiscard]] Result<void> readHighestParticipant();

    Transaction &m_transaction;
    Numbers m_participants;
    Numbers m_items;
    /// Columns of ballots to be put.
    QVariantList m_ballotParticipants;
    QVariantList m_ballotItems;
    QVariantList m_ballotValues;
};

[[nodiscard]] Result<std::vector<Ballot>> readBallots(Connection &connection, const RoundId &round);
[[nodiscard]] Result<std::vector<GivenAnswer>> readGivenAnswers(Connection &connection, const RoundId &round);
[[nodiscard]] Result<QHash<RoundId, BallotCount>> countBallots(Connection &connection);

} // namespace cxw
