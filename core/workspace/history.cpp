// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/history.h"

#include "core/workspace/recordjson.h"

#include <algorithm>
#include <map>

namespace cxw {

namespace {

std::optional<Record> whatItLeaves(const Change &change)
{
    return change.action == Change::Action::Put ? std::optional(change.record) : std::nullopt;
}

} // namespace

std::vector<RecordChange> recordChanges(const Edit &edit, const Edit &inverse)
{
    const auto keyOf = [](const Change &change) { return std::pair(kindName(change.record), keyText(change.record)); };
    std::map<std::pair<QString, QString>, RecordChange> changes;
    const auto eachOf = [](const BallotBatch &batch, const auto &take) {
        for (const BallotBatch::Line &line : batch.lines())
            take(put(batch.ballot(line)));
    };
    eachOf(edit.leaving, [&](const Change &ballot) { changes[keyOf(ballot)].before = ballot.record; });
    for (const Change &change : edit.changes)
        changes[keyOf(change)].after = whatItLeaves(change);
    eachOf(edit.coming, [&](const Change &ballot) { changes[keyOf(ballot)].after = ballot.record; });
    // The inverse goes backwards, so what it leaves last is what was there first.
    for (const Change &change : inverse.changes)
        changes[keyOf(change)].before = whatItLeaves(change);
    std::vector<RecordChange> list;
    list.reserve(changes.size());
    for (auto &[key, change] : changes) {
        if (change.before || change.after)
            list.push_back(std::move(change));
    }
    return list;
}

bool WayBack::isFirst(const QString &kind, const QString &key)
{
    // No kind has a blank in it.
    const qsizetype before = m_known.size();
    m_known.insert(kind + u' ' + key);
    return m_known.size() > before;
}

void WayBack::add(const RecordChange &change)
{
    if (change.before)
        m_put.push_back(put(*change.before));
    else
        m_removed.push_back(remove(*change.after));
}

std::vector<Change> WayBack::changes() &&
{
    m_removed.insert(m_removed.end(), std::make_move_iterator(m_put.begin()), std::make_move_iterator(m_put.end()));
    return std::move(m_removed);
}

} // namespace cxw
