// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/steps.h"

#include "core/workspace/recordjson.h"

#include <algorithm>

namespace cxw {

namespace {

/// Whether ballots that come or go together are of one of these seats.
bool ratesAnyOf(const Edit &edit, const QSet<ParticipantId> &seats)
{
    const auto isOne = [&](const ParticipantId &seat) { return seats.contains(seat); };
    return !seats.isEmpty()
           && (std::ranges::any_of(edit.leaving.seats(), isOne) || std::ranges::any_of(edit.coming.seats(), isOne));
}

} // namespace

QString recordKey(const Record &record)
{
    // No kind has a blank in it.
    return kindName(record) + u' ' + keyText(record);
}

void Steps::Changed::add(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        records.insert(recordKey(change.record));
        if (const auto *ballot = std::get_if<Ballot>(&change.record))
            rated.insert(ballot->participant);
    }
    for (const BallotBatch *batch : {&edit.leaving, &edit.coming}) {
        for (const ParticipantId &seat : batch->seats())
            inBatches.insert(seat);
    }
}

bool Steps::Changed::hasSomeOf(const Edit &edit) const
{
    if (records.isEmpty() && inBatches.isEmpty())
        return false;
    const auto has = [this](const Change &change) {
        const auto *ballot = std::get_if<Ballot>(&change.record);
        return records.contains(recordKey(change.record)) || (ballot && inBatches.contains(ballot->participant));
    };
    return std::ranges::any_of(edit.changes, has) || ratesAnyOf(edit, rated) || ratesAnyOf(edit, inBatches);
}

void Steps::drop()
{
    Changed changed;
    changed.add(next());
    pop();
    mark([](const Edit &) { return false; }, std::move(changed));
}

void Steps::overtake(const std::function<bool(const Change &)> &touches, const QSet<ParticipantId> &seats)
{
    for (Step &step : m_steps)
        step.before = true;
    mark([&](const Edit &edit) { return std::ranges::any_of(edit.changes, touches) || ratesAnyOf(edit, seats); }, {});
}

void Steps::mark(const std::function<bool(const Edit &)> &touches, Changed changed)
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        step->overtaken = step->overtaken || changed.hasSomeOf(step->edit) || touches(step->edit);
        if (step->overtaken)
            changed.add(step->edit);
    }
}

} // namespace cxw
