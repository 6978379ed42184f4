// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/document/figures.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/workspacestore.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace cxw {

/// An open workspace: the records in memory, the store behind them, and the one way to write.
///
/// Undo and redo are edits like any other, written to the store first. They are kept here and not in a QUndoStack,
/// because the store may refuse them and a QUndoStack can't be told so.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Reads the workspace. `who` is the name under which the history records what is done.
    [[nodiscard]] static Result<std::unique_ptr<Document>>
    open(std::unique_ptr<WorkspaceStore> store, std::shared_ptr<const MaturityModel> model, Clock clock, QString who);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const MaturityModel &model() const { return *m_model; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Where every number comes from.
    [[nodiscard]] Figures &figures() { return m_figures; }
    /// Where it is kept, for people.
    [[nodiscard]] QString location() const { return m_store->location(); }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }

    /// Brings the ballots of a round into the workspace, if they are not there yet.
    [[nodiscard]] Result<void> readBallots(const RoundId &round);
    /// How many ballots each round holds, without reading them.
    [[nodiscard]] Result<QHash<RoundId, BallotCount>> ballotCounts() { return m_store->ballotCounts(); }
    /// The newest lines of the history, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int atMost) { return m_store->history(atMost); }

    /// Writes the edit durably, then shows it. On an error nothing has changed, neither in the file nor here.
    /// An edit that would change nothing is not written.
    [[nodiscard]] Result<void> apply(const Edit &edit);

    /// Takes the last edit back, or does it again; an error changes nothing. Only when there is one.
    /// The history gets a line of its own for it.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// What undo() would take back; none when there is nothing.
    [[nodiscard]] std::optional<QString> undoLabel() const;
    /// What redo() would do again; none when there is nothing.
    [[nodiscard]] std::optional<QString> redoLabel() const;

Q_SIGNALS:
    /// An edit has been done, undone or redone. Its changes say which records to look at again.
    void changed(const cxw::Edit &edit);

private:
    Document(std::unique_ptr<WorkspaceStore> store, std::shared_ptr<const MaturityModel> model, Clock clock,
             QString who);

    /// Reads what the edit may overwrite, writes it and shows it; gives the inverse.
    Result<Edit> perform(const Edit &edit);
    Result<void> readBallotsFor(const Edit &edit);
    [[nodiscard]] Result<void> checkLocks(const Edit &edit) const;
    [[nodiscard]] bool changesNothing(const Edit &edit) const;
    [[nodiscard]] std::optional<RoundId> roundOf(const Record &record) const;

    std::unique_ptr<WorkspaceStore> m_store;
    std::shared_ptr<const MaturityModel> m_model;
    Clock m_clock;
    QString m_who;
    Workspace m_workspace;
    QSet<RoundId> m_roundsRead;
    Figures m_figures;
    /// Inverses of what was done, and edits that were undone; the latest last.
    std::vector<Edit> m_done;
    std::vector<Edit> m_undone;
};

} // namespace cxw
