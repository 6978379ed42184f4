// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/rawrecords.h"
#include "core/storage/salvagedhistory.h"

namespace cxw {

/// The records and ballots of a damaged file, made whole: what is lost comes back from the history where that tells
/// it, and what others refer to and nothing tells gets a record that stands in for it.
class SalvagedRecords
{
public:
    SalvagedRecords(const RawTables &raw, const SalvagedHistory &history, SalvageTally &tally);

    /// Everything as one edit on an empty workspace.
    [[nodiscard]] Edit edit() const;

private:
    void fillFromHistory();
    template <typename R>
    void fill();
    void fillInitiativeParts();
    void fillBallots();
    [[nodiscard]] bool isWhole(const char *table) const;

    void mend();
    void mendInitiatives();
    void mendBallots();
    /// Sees to it that what a record names is there.
    template <typename R>
    void needNamesOf(const R &record);
    void need(const auto &) {}
    void need(const UnitId &id);
    void need(const RoundId &id);
    void need(const PersonId &id);
    void need(const std::optional<PersonId> &id);
    template <typename R>
    void needRecord(const R &standIn);
    void countSaved();

    const RawTables &m_raw;
    SalvageTally &m_tally;
    /// What the history says of each record.
    SalvagedHistory::States m_states;
    Workspace m_workspace;
    RawRecords::Ballots m_ballots;
    /// Initiatives that came back whole.
    QSet<InitiativeId> m_fromHistory;
};

} // namespace cxw
