// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/document/figures.h"
#include "core/document/steps.h"
#include "core/workspace/modelcatalogue.h"
#include "core/workspace/typedfield.h"
#include "core/workspace/workspacestore.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace cxw {

/// What going back to an earlier point would take back.
struct GoingBack
{
    /// Later lines of the history, which stay there.
    int edits = 0;
    /// Records that would be other than they are now, ballots apart.
    int records = 0;
    int ballots = 0;
    /// What it would do.
    Edit edit;
};

/// An open workspace: the records in memory, the store behind them, and the one way to write.
///
/// Undo and redo are edits like any other, written to the store first. They are kept here and not in a QUndoStack,
/// because the store may refuse them and a QUndoStack can't be told so.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Reads the workspace, of which some rounds may be rated by the model that comes with the program. `who` is the
    /// name under which the history records what is done.
    [[nodiscard]] static Result<std::unique_ptr<Document>>
    open(std::unique_ptr<WorkspaceStore> store, std::shared_ptr<const MaturityModel> builtIn, Clock clock, QString who);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    /// The models by which its rounds are rated, or can be.
    [[nodiscard]] ModelCatalogue &models() { return m_models; }
    /// By which a round is rated, for good.
    [[nodiscard]] std::shared_ptr<const MaturityModel> modelOf(const Round &round);
    /// By which the newest round of a unit is rated; where it has none, by which its first one will be.
    [[nodiscard]] std::shared_ptr<const MaturityModel> modelOf(const UnitId &unit);
    /// The model that comes with the program, with other texts. Whoever holds a part of the one before, or a figure,
    /// has let go of it.
    void setBuiltInModel(std::shared_ptr<const MaturityModel> model);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Where every number comes from.
    [[nodiscard]] Figures &figures() { return m_figures; }
    /// Where it is kept.
    [[nodiscard]] WorkspaceAddress address() const { return m_store->address(); }
    /// The same, for people.
    [[nodiscard]] QString location() const { return m_store->location(); }
    /// Why it can't be written to; none where it can.
    [[nodiscard]] std::optional<ReadOnlyReason> readOnlyReason() const { return m_store->readOnlyReason(); }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    /// Whether the place still holds what is open, as WorkspaceStore::checkPlace() says.
    [[nodiscard]] Result<void> checkPlace() { return m_store->checkPlace(); }
    /// Writes everything to a new file, as WorkspaceStore::saveCopy() says.
    [[nodiscard]] Result<void> saveCopy(const QString &path) { return m_store->saveCopy(path); }

    /// Brings the ballots of a round into the workspace, if they are not there yet.
    [[nodiscard]] Result<void> readBallots(const RoundId &round);
    /// Which answers a round's ballots give, without bringing them into the workspace; none that is secret.
    [[nodiscard]] Result<std::vector<GivenAnswer>> givenAnswers(const RoundId &round);
    /// How many ballots each round holds, without reading them.
    [[nodiscard]] Result<QHash<RoundId, BallotCount>> ballotCounts() { return m_store->ballotCounts(); }

    /// The newest lines of the history, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int atMost) { return m_store->history(atMost); }
    /// The lines of the history that the query asks for, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryQuery &query)
    {
        return m_store->history(query);
    }
    /// Everybody who is in the history.
    [[nodiscard]] Result<QStringList> historyPeople() { return m_store->historyPeople(); }
    /// What one line of the history changed, without what is secret now: see withoutSecrets().
    [[nodiscard]] Result<std::vector<RecordChange>> historyChanges(qint64 entry);

    /// Writes the edit durably, then shows it. On an error nothing has changed, neither in the file nor here.
    /// An edit that would change nothing is not written. Votes that are being taken in secret go the way of
    /// applyAside(); what would take some of them away, or show them, is an Error.
    [[nodiscard]] Result<void> apply(const Edit &given);

    /// The same for what others do in the room, votes and its moving on: it is no step that undo() takes back. What was
    /// done before stays undoable where the records are as it left them, as after takeIn().
    [[nodiscard]] Result<void> applyAside(const Edit &given);

    /// Takes in what was done elsewhere since, if anything: by another window, program or person who works on the same
    /// workspace. Then changed() says what. On an Error nothing has changed here. Costs next to nothing where there is
    /// nothing new, so it can be called several times a second. What was done here stays undoable where the records
    /// are as it left them.
    [[nodiscard]] Result<void> takeIn();

    /// The person comes into a text field, or leaves it. What is typed into one field meanwhile, with nothing else done
    /// in between, is written edit by edit, and taken back as one.
    void beginStay();
    void endStay();

    /// Takes the last edit back, or does it again; an error changes nothing. Only when there is one.
    /// The history gets a line of its own for it. Where it would overwrite what somebody else has done since, it is
    /// refused, and is no longer what comes next.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// What undo() would do to the records, under the name of what it takes back; null when there is nothing.
    [[nodiscard]] const Edit *nextUndo() const { return m_done.isEmpty() ? nullptr : &m_done.next(); }
    /// What redo() would do; null when there is nothing.
    [[nodiscard]] const Edit *nextRedo() const { return m_undone.isEmpty() ? nullptr : &m_undone.next(); }
    /// Makes all records what they were right after a line of the history, or before the first for 0, as one edit that
    /// undo() takes back. Rounds are locked or open as they were then. A round that is locked now must be the same
    /// then, or differ from it only in being open: else this is an Error that names the round, as for any edit.
    [[nodiscard]] Result<void> goBackTo(qint64 entry);
    /// What goBackTo() would do, or its Error.
    [[nodiscard]] Result<GoingBack> previewGoBackTo(qint64 entry);

    /// What undo() would take back; none when there is nothing.
    [[nodiscard]] std::optional<QString> undoLabel() const;
    /// What redo() would do again; none when there is nothing.
    [[nodiscard]] std::optional<QString> redoLabel() const;

Q_SIGNALS:
    /// An edit has been done, undone, redone or taken in. Its changes say which records to look at again.
    void changed(const cxw::Edit &edit);
    /// An edit has been done anew, neither undone nor redone, and shown; `inverse` takes it back.
    void applied(const cxw::Edit &edit, const cxw::Edit &inverse);

private:
    Document(std::unique_ptr<WorkspaceStore> store, std::shared_ptr<const MaturityModel> builtIn, Clock clock,
             QString who);

    /// Why the edit, as it is shown, can't be done, if so; with the ballots read that it may overwrite.
    [[nodiscard]] Result<void> checkEdit(const Edit &edit);
    /// Keeps the way back from an edit; one way for a stay in a field.
    void remember(const Edit &edit, Edit inverse);
    /// Reads what the edit may overwrite, writes it and shows it; gives the inverse.
    Result<Edit> perform(const Edit &edit);
    /// Shows the edit; the ballots of rounds that it makes stay in the store until somebody asks for them.
    Edit applyToMemory(const Edit &edit);
    [[nodiscard]] std::vector<RoundId> roundsMadeBy(const Edit &edit) const;
    /// Whether all seats that the edit changes are in these rounds.
    [[nodiscard]] static bool sitsIn(const std::vector<RoundId> &rounds, const Edit &edit);
    Result<void> readBallotsFor(const Edit &edit);
    /// Whether the ballots stand on the scale of the round's model.
    [[nodiscard]] Result<void> checkBallots(const RoundId &round, const std::vector<Ballot> &ballots);
    [[nodiscard]] Result<void> checkLocks(const Edit &edit) const;
    [[nodiscard]] bool changesNothing(const Change &change) const;
    [[nodiscard]] bool changesNothing(const Edit &edit) const;
    /// The round that a record is, or would be, in.
    [[nodiscard]] std::optional<RoundId> roundOf(const Record &record) const;
    /// The rounds that a change concerns: the one that its record is in now and the one that it would be in.
    [[nodiscard]] std::vector<RoundId> roundsOf(const Change &change) const;
    [[nodiscard]] Result<QString> goingBackLabel(qint64 entry);
    /// Does the next of the steps under a name; its way back becomes the next of the others.
    Result<void> takeStep(Steps &from, Steps &to, const QString &name, const QString &refusal);
    /// Drops the next step and says so where it would overwrite what somebody else has done.
    Result<void> checkStep(Steps &steps, const QString &refusal);
    /// Whether every record would have what it names, and every round its model, after the edit.
    [[nodiscard]] Result<bool> wouldBeWhole(const Edit &edit);
    /// What newer ballots there are of rounds that have been read.
    [[nodiscard]] Result<Edit> newerBallots(const NewerEdits &newer);
    /// What the store holds of the ballots of these seats and memory does not, or otherwise.
    [[nodiscard]] Result<void> appendBallotsOf(const QSet<ParticipantId> &seats, Edit &edit);
    /// Whether what came in is what the program writes.
    [[nodiscard]] Result<void> checkWhole(const Edit &ballots);
    void overtakeSteps(const NewerEdits &newer);

    std::unique_ptr<WorkspaceStore> m_store;
    /// The line of the history of which the workspace is the outcome.
    qint64 m_line = 0;
    ModelCatalogue m_models;
    Clock m_clock;
    QString m_who;
    Workspace m_workspace;
    QSet<RoundId> m_roundsRead;
    Figures m_figures;
    /// Inverses of what was done, and edits that were undone.
    Steps m_done;
    Steps m_undone;
    bool m_staying = false;
    /// The field of which the last inverse is the way back, while the stay in it lasts.
    std::optional<TypedField> m_typed;
};

} // namespace cxw
