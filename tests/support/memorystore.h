// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/recordjson.h"
#include "core/workspace/workspacestore.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace cxw {

/// A store that keeps everything in memory: for tests of what stands above the file. It can be told to refuse.
class MemoryStore : public WorkspaceStore
{
public:
    /// What it holds, ballots among it; shared so that a test can look in after the document has taken the store.
    struct Content
    {
        Workspace workspace;
        std::vector<HistoryEntry> history;
        /// By line of the history.
        std::vector<std::vector<RecordChange>> changes;
        bool refuses = false;
        bool readOnly = false;
        /// Whether what is kept at the location is no longer what is open.
        bool gone = false;
        /// Whether changesSince() tells only the seats whose ballots were changed, as after an import.
        bool tellsSeats = false;
    };

    explicit MemoryStore(std::shared_ptr<Content> content = std::make_shared<Content>()) : m_content(std::move(content))
    {
    }

    [[nodiscard]] WorkspaceAddress address() const override
    {
        return WorkspaceAddress::inMemory(QStringLiteral("memory.cxw"));
    }
    [[nodiscard]] std::optional<ReadOnlyReason> readOnlyReason() const override
    {
        if (!m_content->readOnly)
            return {};
        return ReadOnlyReason{ReadOnlyReason::Cause::HeldByOther, QStringLiteral("Somebody else has it open.")};
    }
    [[nodiscard]] Result<void> checkPlace() override
    {
        return m_content->gone ? Error{QStringLiteral("The file is gone."), {}} : Result<void>();
    }
    [[nodiscard]] Result<void> saveCopy(const QString &) override { return {}; }

    [[nodiscard]] Result<Workspace> load() override
    {
        Workspace small = m_content->workspace;
        Edit without;
        for (const auto &[key, ballot] : m_content->workspace.all<Ballot>())
            without.changes.push_back(remove(ballot));
        small.apply(without);
        return small;
    }

    [[nodiscard]] Result<std::vector<Ballot>> ballots(const RoundId &round) override
    {
        std::vector<Ballot> list;
        for (const Participant &seat : m_content->workspace.participants(round)) {
            for (const Ballot &ballot : m_content->workspace.ballots(seat.id))
                list.push_back(ballot);
        }
        return list;
    }

    [[nodiscard]] Result<QHash<RoundId, BallotCount>> ballotCounts() override
    {
        QHash<RoundId, BallotCount> counts;
        for (const auto &[key, seat] : m_content->workspace.all<Participant>()) {
            const int ballots = static_cast<int>(m_content->workspace.ballots(seat.id).size());
            counts[seat.round].people += ballots > 0 ? 1 : 0;
            counts[seat.round].ballots += ballots;
        }
        return counts;
    }

    using WorkspaceStore::commit;
    [[nodiscard]] Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp,
                                      qint64 basedOn) override
    {
        if (m_content->refuses)
            return Error{QStringLiteral("The store refuses."), {}};
        if (basedOn != static_cast<qint64>(m_content->history.size()))
            return newerEditsError(address());
        m_content->workspace.apply(edit);
        m_content->changes.push_back(recordChanges(edit, inverse));
        QStringList kinds;
        for (const RecordChange &change : m_content->changes.back())
            kinds.append(kindName(change.record()));
        kinds.removeDuplicates();
        const auto number = static_cast<qint64>(m_content->history.size()) + 1;
        m_content->history.push_back(
            {number, stamp.at, stamp.who, edit.label, static_cast<int>(edit.changes.size()), kinds});
        return {};
    }

    [[nodiscard]] Result<qint64> lastLine() override { return static_cast<qint64>(m_content->history.size()); }

    [[nodiscard]] Result<NewerEdits> changesSince(qint64 line) override
    {
        std::map<std::pair<QString, QString>, RecordChange> net;
        for (const auto &changes : m_content->changes | std::views::drop(line)) {
            for (const RecordChange &change : changes) {
                const auto [known, first] =
                    net.try_emplace({kindName(change.record()), keyText(change.record())}, change);
                if (!first)
                    known->second.after = change.after;
            }
        }
        NewerEdits newer{static_cast<qint64>(m_content->history.size())};
        for (const RecordChange &change : net | std::views::values) {
            if (!change.before && !change.after)
                continue;
            if (const auto *ballot = std::get_if<Ballot>(&change.record()); ballot && m_content->tellsSeats)
                newer.seats.insert(ballot->participant);
            else if (change.before != change.after)
                newer.changes.push_back(change);
        }
        return newer;
    }

    using WorkspaceStore::history;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryQuery &query) override
    {
        std::vector<HistoryEntry> newest;
        for (const HistoryEntry &entry : m_content->history | std::views::reverse) {
            if (static_cast<int>(newest.size()) < query.atMost && fits(entry, query))
                newest.push_back(entry);
        }
        return newest;
    }

    [[nodiscard]] Result<QStringList> historyPeople() override
    {
        QStringList people;
        for (const HistoryEntry &entry : m_content->history)
            people.append(entry.who);
        people.removeDuplicates();
        people.sort(Qt::CaseInsensitive);
        return people;
    }

    [[nodiscard]] Result<std::vector<RecordChange>> historyChanges(qint64 entry) override
    {
        const bool known = entry > 0 && entry <= static_cast<qint64>(m_content->changes.size());
        return known ? m_content->changes[static_cast<size_t>(entry - 1)] : std::vector<RecordChange>();
    }

    [[nodiscard]] Result<std::vector<Change>> wayBackTo(qint64 entry) override
    {
        WayBack way;
        for (const auto &changes : m_content->changes | std::views::drop(entry)) {
            for (const RecordChange &change : changes) {
                if (way.isFirst(kindName(change.record()), keyText(change.record())))
                    way.add(change);
            }
        }
        return std::move(way).changes();
    }

private:
    static bool fits(const HistoryEntry &entry, const HistoryQuery &query)
    {
        const auto asked = [&](const QString &kind) { return query.kinds.contains(kind); };
        return (query.before == 0 || entry.number < query.before) && (!query.who || entry.who == *query.who)
               && entry.label.contains(query.text, Qt::CaseInsensitive)
               && (query.kinds.isEmpty() || std::ranges::any_of(entry.kinds, asked));
    }

    std::shared_ptr<Content> m_content;
};

} // namespace cxw
