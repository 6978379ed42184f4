// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvagedrecords.h"

#include "core/storage/storageerror.h"
#include "core/workspace/recorddescriptions.h"
#include "core/workspace/recordjson.h"

namespace cxw {

SalvagedRecords::SalvagedRecords(const RawTables &raw, const SalvagedHistory &history, SalvageTally &tally)
    : m_raw(raw), m_tally(tally), m_states(history.states())
{
    RawRecords records(raw, tally);
    m_workspace = std::move(records.workspace());
    m_ballots = std::move(records.ballots());
    fillFromHistory();
    putInitiativeParts(raw, m_fromHistory, m_workspace, tally);
    fillInitiativeParts();
    mend();
    countSaved();
}

/// Records that a damaged table does not have and that nobody has taken away. With gaps in the history nobody knows
/// what was taken away.
void SalvagedRecords::fillFromHistory()
{
    if (!isWhole("history_change"))
        return;
    forEachKind([&]<typename R>(KindOf<R>) {
        if (!std::is_same_v<R, Ballot> && !m_raw.table(Description<R>::table.name).isWhole())
            fill<R>();
    });
    if (!isWhole("ballot") || m_tally.of<Ballot>().lost > 0)
        fillBallots();
}

bool SalvagedRecords::isWhole(const char *table) const
{
    return m_raw.table(QString::fromLatin1(table)).isWhole();
}

template <typename R>
void SalvagedRecords::fill()
{
    for (const auto &[key, state] : m_states) {
        const R *record = state ? std::get_if<R>(&*state) : nullptr;
        if (!record || m_workspace.all<R>().contains(record->key()))
            continue;
        // There is never more than one organization.
        if (std::is_same_v<R, Organization> && !m_workspace.all<R>().empty())
            continue;
        m_workspace.apply({{}, {put(*record)}});
        if constexpr (std::is_same_v<R, Initiative>)
            m_fromHistory.insert(record->id);
        ++m_tally.of<R>().fromHistory;
    }
}

void SalvagedRecords::fillInitiativeParts()
{
    const bool whole =
        isWhole("initiative_dependency") && isWhole("initiative_finding") && isWhole("initiative_target");
    if (whole || !isWhole("history_change"))
        return;
    for (const auto &[key, state] : m_states) {
        const Initiative *known = state ? std::get_if<Initiative>(&*state) : nullptr;
        const Initiative *here = known ? m_workspace.find<Initiative>(known->id) : nullptr;
        if (!here || *here == *known)
            continue;
        m_workspace.apply({{}, {put(*known)}});
        ++m_tally.of<Initiative>().fromHistory;
    }
}

void SalvagedRecords::fillBallots()
{
    for (const auto &[key, state] : m_states) {
        const Ballot *ballot = state ? std::get_if<Ballot>(&*state) : nullptr;
        if (ballot && m_ballots.emplace(std::pair(ballot->participant.text, ballot->item.text), *ballot).second)
            ++m_tally.of<Ballot>().fromHistory;
    }
}

/// Puts what the history tells of a record, or else the record that stands in for it.
template <typename R>
void SalvagedRecords::needRecord(const R &standIn)
{
    if (m_workspace.all<R>().contains(standIn.key()))
        return;
    const auto state = m_states.find({kindName(standIn), keyText(standIn)});
    const R *known = state != m_states.end() && state->second ? std::get_if<R>(&*state->second) : nullptr;
    m_workspace.apply({{}, {put(known ? *known : standIn)}});
    ++(known ? m_tally.of<R>().fromHistory : m_tally.of<R>().standIns);
}

void SalvagedRecords::need(const UnitId &id)
{
    const int position = static_cast<int>(m_workspace.all<Unit>().size());
    needRecord(Unit{id, Storage::tr("Recovered unit"), position, 1});
}

void SalvagedRecords::need(const RoundId &id)
{
    const auto &units = m_workspace.all<Unit>();
    const UnitId unit = units.empty() ? UnitId::create() : units.begin()->second.id;
    // Where nobody is named, nobody may ever be: the round may have been anonymous.
    const bool anonymous = std::ranges::none_of(m_workspace.all<Participant>(), [&](const auto &entry) {
        return entry.second.round == id && entry.second.person;
    });
    needRecord(Round{id, unit, Storage::tr("Recovered round"), {}, {}, false, anonymous});
}

void SalvagedRecords::need(const PersonId &id)
{
    const qsizetype number = m_tally.of<Person>().standIns + 1;
    needRecord(Person{id, Storage::tr("Recovered person %1").arg(number), {}});
}

void SalvagedRecords::need(const std::optional<PersonId> &id)
{
    if (id)
        need(*id);
}

template <typename R>
void SalvagedRecords::needNamesOf(const R &record)
{
    forEachField<R>([&](const auto &field) { need(record.*field.member); });
    if constexpr (std::is_same_v<R, ModelPart>)
        needRecord(ModelVersion{record.model, record.version, false, 0});
}

void SalvagedRecords::mend()
{
    // Those that are named come first in Record, so what stands in for one is gone through for its own names last.
    const Workspace before = m_workspace;
    forEachKind([&]<typename R>(KindOf<R>) {
        for (const auto &[key, record] : before.all<R>())
            needNamesOf(record);
    });
    const Workspace withStandIns = m_workspace;
    for (const auto &[key, round] : withStandIns.all<Round>())
        need(round.unit);
    if (m_workspace.all<Organization>().empty())
        needRecord(Organization{OrganizationId::create(), Storage::tr("Recovered organization"), {}, {}});
    mendInitiatives();
    mendBallots();
}

void SalvagedRecords::mendInitiatives()
{
    const Workspace before = m_workspace;
    for (const auto &[key, initiative] : before.all<Initiative>()) {
        Initiative mended = initiative;
        auto gone = std::erase_if(mended.dependsOn, [&](const auto &id) { return !before.find<Initiative>(id); });
        gone += std::erase_if(mended.addresses, [&](const FindingId &id) {
            return !before.find<PainPoint>(id) && !before.find<UnmetNeed>(id);
        });
        m_tally.of<Initiative>().unlinked += static_cast<qsizetype>(gone);
        m_workspace.apply({{}, {put(mended)}});
    }
}

void SalvagedRecords::mendBallots()
{
    const auto gone = std::erase_if(m_ballots, [&](const auto &entry) {
        return !m_workspace.find<Participant>(entry.second.participant);
    });
    m_tally.of<Ballot>().unlinked += static_cast<qsizetype>(gone);
    Edit unlinked;
    for (const auto &[key, ballot] : m_workspace.all<SecondBallot>()) {
        if (!m_workspace.find<Participant>(ballot.participant))
            unlinked.changes.push_back(remove(ballot));
    }
    m_tally.of<SecondBallot>().unlinked += static_cast<qsizetype>(unlinked.size());
    m_workspace.apply(unlinked);
}

void SalvagedRecords::countSaved()
{
    forEachKind(
        [&]<typename R>(KindOf<R>) { m_tally.of<R>().saved = static_cast<qsizetype>(m_workspace.all<R>().size()); });
    m_tally.of<Ballot>().saved = static_cast<qsizetype>(m_ballots.size());
}

Edit SalvagedRecords::edit() const
{
    Edit edit;
    forEachKind([&]<typename R>(KindOf<R>) {
        for (const auto &[key, record] : m_workspace.all<R>())
            edit.changes.push_back(put(record));
    });
    for (const auto &[key, ballot] : m_ballots)
        edit.changes.push_back(put(ballot));
    return edit;
}

} // namespace cxw
