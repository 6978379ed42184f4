// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/steps.h"

#include "core/workspace/recordjson.h"

#include <algorithm>

namespace cxw {

QString recordKey(const Record &record)
{
    // No kind has a blank in it.
    return kindName(record) + u' ' + keyText(record);
}

void Steps::addKeys(const Edit &edit, QSet<QString> &keys)
{
    for (const Change &change : edit.changes)
        keys.insert(recordKey(change.record));
}

void Steps::drop()
{
    QSet<QString> keys;
    addKeys(next(), keys);
    pop();
    mark([](const Change &) { return false; }, std::move(keys));
}

void Steps::overtake(const std::function<bool(const Change &)> &touches)
{
    for (Step &step : m_steps)
        step.before = true;
    mark(touches, {});
}

void Steps::mark(const std::function<bool(const Change &)> &touches, QSet<QString> keys)
{
    const auto blocked = [&](const Change &change) {
        return (!keys.isEmpty() && keys.contains(recordKey(change.record))) || touches(change);
    };
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        step->overtaken = step->overtaken || std::ranges::any_of(step->edit.changes, blocked);
        if (step->overtaken)
            addKeys(step->edit, keys);
    }
}

} // namespace cxw
