// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/shownstore.h"

#include "core/base/printable.h"

namespace cxw {

ShownStore::ShownStore(std::unique_ptr<WorkspaceStore> kept) : m_kept(std::move(kept)) {}

std::optional<ReadOnlyReason> ShownStore::readOnlyReason() const
{
    auto reason = m_kept->readOnlyReason();
    // It names whoever wrote the lock.
    if (reason)
        reason->sentence = printable(reason->sentence);
    return reason;
}

Result<Workspace> ShownStore::load()
{
    auto workspace = m_kept->load();
    if (workspace)
        workspace.value().apply(m_texts.shown(workspace.value()));
    return workspace;
}

Result<void> ShownStore::commit(const Edit &edit, const Edit &inverse, const Stamp &stamp, qint64 basedOn)
{
    return m_kept->commit(m_texts.real(edit), m_texts.real(inverse), stamp, basedOn);
}

Result<NewerEdits> ShownStore::changesSince(qint64 line)
{
    auto newer = m_kept->changesSince(line);
    if (newer)
        show(newer.value().changes);
    return newer;
}

Result<std::vector<HistoryEntry>> ShownStore::history(const HistoryQuery &query)
{
    HistoryQuery asked = query;
    if (asked.who)
        asked.who = m_people.value(*asked.who, *asked.who);
    auto entries = m_kept->history(asked);
    if (!entries)
        return entries;
    for (HistoryEntry &entry : entries.value()) {
        entry.who = printable(entry.who);
        entry.label = printable(entry.label);
    }
    return entries;
}

Result<QStringList> ShownStore::historyPeople()
{
    auto people = m_kept->historyPeople();
    if (!people)
        return people;
    for (QString &who : people.value()) {
        const QString real = who;
        who = printable(real);
        m_people.insert(who, real);
    }
    return people;
}

std::optional<Record> ShownStore::shown(const std::optional<Record> &real)
{
    return real ? std::optional(m_texts.shown(*real)) : std::nullopt;
}

void ShownStore::show(std::vector<RecordChange> &changes)
{
    for (RecordChange &change : changes) {
        change.before = shown(change.before);
        change.after = shown(change.after);
    }
}

Result<std::vector<RecordChange>> ShownStore::historyChanges(qint64 entry)
{
    auto changes = m_kept->historyChanges(entry);
    if (changes)
        show(changes.value());
    return changes;
}

Result<std::vector<Change>> ShownStore::wayBackTo(qint64 entry)
{
    auto changes = m_kept->wayBackTo(entry);
    return changes ? m_texts.shown(std::move(changes).value()) : changes;
}

} // namespace cxw
