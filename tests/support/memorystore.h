// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspacestore.h"

#include <QSet>

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
        bool refuses = false;
        bool readOnly = false;
    };

    explicit MemoryStore(std::shared_ptr<Content> content = std::make_shared<Content>()) : m_content(std::move(content))
    {
    }

    [[nodiscard]] QString location() const override { return QStringLiteral("memory.cxw"); }
    [[nodiscard]] bool isReadOnly() const override { return m_content->readOnly; }

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

    [[nodiscard]] Result<void> commit(const Edit &edit, const Edit &, const Stamp &stamp) override
    {
        if (m_content->refuses)
            return Error{QStringLiteral("The store refuses."), {}};
        m_content->workspace.apply(edit);
        const auto number = static_cast<qint64>(m_content->history.size()) + 1;
        m_content->history.push_back({number, stamp.at, stamp.who, edit.label, static_cast<int>(edit.changes.size())});
        return {};
    }

    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int atMost) override
    {
        std::vector<HistoryEntry> newest(m_content->history.rbegin(), m_content->history.rend());
        newest.resize(std::min(newest.size(), static_cast<size_t>(atMost)));
        return newest;
    }

private:
    std::shared_ptr<Content> m_content;
};

} // namespace cxw
