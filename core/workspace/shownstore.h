// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/showntexts.h"
#include "core/workspace/workspacestore.h"

#include <memory>

namespace cxw {

/// A store for a window: it gives every text of another store as it can be shown, and writes back what each really is,
/// as ShownTexts says.
class ShownStore final : public WorkspaceStore
{
public:
    explicit ShownStore(std::unique_ptr<WorkspaceStore> kept);

    [[nodiscard]] WorkspaceAddress address() const override { return m_kept->address(); }
    [[nodiscard]] std::optional<ReadOnlyReason> readOnlyReason() const override;
    [[nodiscard]] Result<void> checkPlace() override { return m_kept->checkPlace(); }
    [[nodiscard]] Result<void> saveCopy(const QString &path) override { return m_kept->saveCopy(path); }
    [[nodiscard]] Result<Workspace> load() override;
    [[nodiscard]] Edit shown(const Edit &edit) override
    {
        return {edit.label, m_texts.shown(edit.changes), edit.leaving, edit.coming};
    }
    [[nodiscard]] Result<std::vector<Ballot>> ballots(const RoundId &round) override { return m_kept->ballots(round); }
    [[nodiscard]] Result<std::vector<GivenAnswer>> givenAnswers(const RoundId &round) override
    {
        return m_kept->givenAnswers(round);
    }
    [[nodiscard]] Result<QHash<RoundId, BallotCount>> ballotCounts() override { return m_kept->ballotCounts(); }
    using WorkspaceStore::commit;
    [[nodiscard]] Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp,
                                      qint64 basedOn) override;
    [[nodiscard]] Result<qint64> lastLine() override { return m_kept->lastLine(); }
    [[nodiscard]] Result<NewerEdits> changesSince(qint64 line) override;
    using WorkspaceStore::history;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryQuery &query) override;
    [[nodiscard]] Result<QStringList> historyPeople() override;
    [[nodiscard]] Result<std::vector<RecordChange>> historyChanges(qint64 entry) override;
    [[nodiscard]] Result<std::vector<Change>> wayBackTo(qint64 entry) override;

private:
    [[nodiscard]] std::optional<Record> shown(const std::optional<Record> &real);
    void show(std::vector<RecordChange> &changes);

    std::unique_ptr<WorkspaceStore> m_kept;
    ShownTexts m_texts;
    /// Who is in the history, by what is shown.
    QHash<QString, QString> m_people;
};

} // namespace cxw
