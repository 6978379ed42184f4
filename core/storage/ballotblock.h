// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/ballotbatch.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace cxw {

/// Many ballots in little room, as the history keeps them: the items once, and for each seat one character for each
/// item: its step from "0" on, with ":" for the tenth, "?" for "don't know", "-" where there is no ballot.
///
/// {"items": ["design.vision/cadence", …], "seats": {"<participant>": "30?-…", …}}
///
/// 13,200 ballots of 100 seats take 21 KB in this way; as a line of the history for each they would take 3.6 MB.
class BallotBlock
{
public:
    /// Puts the ballot in the place of an earlier one on the same item.
    void put(const Ballot &ballot);
    void put(const BallotBatch &batch);
    /// Takes the ballot out again, if it is there.
    void remove(const Ballot &ballot);

    /// Whether no ballot is left.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    void set(const Ballot &ballot, char answer);
    [[nodiscard]] qsizetype placeOf(const ItemId &item);
    static void set(QByteArray &answers, qsizetype place, char answer);

    QStringList m_items;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QByteArray> m_seats;
};

/// The ballots of a block; none where the object is not what BallotBlock writes.
[[nodiscard]] std::optional<std::vector<Ballot>> ballotsFromBlock(const QJsonObject &block);

/// Whether the object is what BallotBlock writes.
[[nodiscard]] bool isBallotBlock(const QJsonObject &block);

/// The seats whose ballots a block tells of; none where the object is not what BallotBlock writes. It does not look at
/// the ballots, of which there may be very many.
[[nodiscard]] std::optional<QSet<ParticipantId>> seatsOfBlock(const QJsonObject &block);

} // namespace cxw
