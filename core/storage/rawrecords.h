// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/salvagetally.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// The text in a column; empty where there is none.
[[nodiscard]] QString textIn(const RawRow &row, qsizetype place);

/// The records and ballots that the rows of a damaged file make, as far as each can stand for itself: they may refer to
/// what is not there. Initiatives are without their lists.
class RawRecords
{
public:
    RawRecords(const RawTables &raw, SalvageTally &tally);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    /// By participant and item.
    using Ballots = std::map<std::pair<QString, QString>, Ballot>;
    [[nodiscard]] Ballots &ballots() { return m_ballots; }

private:
    void takeTables();
    template <typename R>
    void takeTable();
    template <typename R>
    [[nodiscard]] std::optional<R> decoded(const RawRow &row);
    template <typename R>
    void take(R record);
    void countFindingsOfNoKind();
    void takeItems();
    void takeParticipants();
    void takeParticipant(const RawRow &row);
    void participantsFromIndexes();
    void takeBallots();

    const RawTables &m_raw;
    SalvageTally &m_tally;
    Workspace m_workspace;
    Ballots m_ballots;
    QHash<qint64, QString> m_items;
    /// Participants by the number that ballots name them by.
    QHash<qint64, ParticipantId> m_seats;
};

/// Gives the initiatives of the workspace what they depend on, address and aim for, but those that are complete.
void putInitiativeParts(const RawTables &raw, const QSet<InitiativeId> &complete, Workspace &workspace,
                        SalvageTally &tally);

} // namespace cxw
