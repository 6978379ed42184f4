// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/workspace/votes.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

Result<QString> Document::goingBackLabel(qint64 entry)
{
    if (entry == 0)
        return tr("Go back to the beginning");
    const auto found = m_store->history({.atMost = 1, .before = entry + 1});
    if (!found)
        return found.error();
    if (found.value().empty() || found.value().front().number != entry)
        return Error{tr("The history has no line %1, so nothing was changed.").arg(entry), {}};
    const HistoryEntry &line = found.value().front();
    //: How a moment is written in the name of an edit.
    const QString moment = QLocale().toString(line.at.toLocalTime(), tr("d MMM yyyy, HH:mm"));
    //: When, and the name of the edit that was done then.
    return tr("Go back to %1: %2").arg(moment, line.label);
}

Result<GoingBack> Document::previewGoBackTo(qint64 entry)
{
    auto label = goingBackLabel(entry);
    if (!label)
        return label.error();
    auto way = m_store->wayBackTo(entry);
    if (!way)
        return way.error();
    const auto newest = m_store->history(1);
    if (!newest)
        return newest.error();
    GoingBack back{0, 0, 0, {std::move(label).value(), std::move(way).value()}};
    if (const auto read = readBallotsFor(back.edit); !read)
        return read.error();
    std::erase_if(back.edit.changes, [this](const Change &change) { return changesNothing(change); });
    if (const auto unlocked = checkLocks(back.edit); !unlocked)
        return unlocked.error();
    if (!newest.value().empty())
        back.edits = static_cast<int>(newest.value().front().number - entry);
    back.ballots = static_cast<int>(std::ranges::count_if(back.edit.changes, [](const Change &change) {
        return votingSeat(change.record).has_value();
    }));
    back.records = static_cast<int>(back.edit.changes.size()) - back.ballots;
    return back;
}

Result<void> Document::goBackTo(qint64 entry)
{
    const auto back = previewGoBackTo(entry);
    return back ? apply(back.value().edit) : Result<void>(back.error());
}

} // namespace cxw
