// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/roundedits.h"

#include "core/base/names.h"
#include "core/workspace/votes.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct RoundEdits
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoundEdits)
};

/// The record that is written so, else the only one whose name is the same.
template <typename R>
const R *named(const std::vector<R> &records, const Workspace &workspace, const QString &name)
{
    const QString key = nameKey(name);
    const auto isSame = [&key](const R &record) { return nameKey(record.name) == key; };
    auto place = std::ranges::find(records, name, &R::name);
    if (place == records.end() && std::ranges::count_if(records, isSame) == 1)
        place = std::ranges::find_if(records, isSame);
    return place == records.end() ? nullptr : workspace.find<R>(place->id);
}

template <typename R>
void removeAll(const Workspace &workspace, const RoundId &round, std::vector<Change> &changes)
{
    for (const auto &[key, record] : workspace.all<R>()) {
        if (record.round == round)
            changes.push_back(remove(record));
    }
}

} // namespace

const Unit *unitNamed(const Workspace &workspace, const QString &name)
{
    return named(workspace.units(), workspace, name);
}

const Round *roundNamed(const Workspace &workspace, const UnitId &unit, const QString &name)
{
    return named(workspace.rounds(unit), workspace, name);
}

std::vector<Change> removeAnswers(const Workspace &workspace, const RoundId &round)
{
    std::vector<Change> changes;
    for (const Participant &seat : workspace.participants(round)) {
        for (const Ballot &ballot : workspace.ballots(seat.id))
            changes.push_back(remove(ballot));
        for (const SecondBallot &ballot : secondBallots(workspace, seat.id))
            changes.push_back(remove(ballot));
        changes.push_back(remove(seat));
    }
    removeAll<OpenVote>(workspace, round, changes);
    removeAll<AgreedValue>(workspace, round, changes);
    removeAll<Stock>(workspace, round, changes);
    return changes;
}

Edit removeRoundEdit(const Workspace &workspace, const RoundId &round)
{
    const Round *record = workspace.find<Round>(round);
    if (!record)
        return {};
    Edit edit{RoundEdits::tr("Remove round “%1”").arg(record->name), removeAnswers(workspace, round)};
    removeAll<PracticeNote>(workspace, round, edit.changes);
    removeAll<Workshop>(workspace, round, edit.changes);
    removeAll<WorkshopPart>(workspace, round, edit.changes);
    edit.changes.push_back(remove(*record));
    return edit;
}

} // namespace cxw
