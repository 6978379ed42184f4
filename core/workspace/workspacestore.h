// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/address.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <optional>

namespace cxw {

/// Why a workspace can only be looked at.
struct ReadOnlyReason
{
    enum class Cause {
        /// It was opened so.
        Asked,
        /// The file may not be written to, or lies on a medium that can't be.
        FileProtected,
        /// Nothing can be written beside the file, which each change needs.
        FolderProtected,
        /// Somebody has it open for writing. Opening it again, once they have closed it, makes it writable.
        HeldByOther,
    };

    Cause cause = Cause::Asked;
    /// What stands in the way (who, and since when) and what to do, in full sentences.
    QString sentence;

    bool operator==(const ReadOnlyReason &) const = default;
};

/// How many ballots a round holds, "don't know" among them.
struct BallotCount
{
    int people = 0;
    int ballots = 0;
};

/// That somebody rated an item so, whoever it was and how many they were.
struct GivenAnswer
{
    ItemId item;
    /// None for "don't know".
    std::optional<int> value;

    bool operator==(const GivenAnswer &) const = default;
};

/// Where a workspace is kept for good.
///
/// When commit() has returned success, the edit survives the death of the program and of the machine;
/// when it has returned an error, nothing of the edit is there.
class WorkspaceStore
{
public:
    virtual ~WorkspaceStore() = default;

    /// Where it is.
    [[nodiscard]] virtual WorkspaceAddress address() const = 0;
    /// The same, for people.
    [[nodiscard]] QString location() const { return address().text(); }
    /// Why it can't be written to; none where it can.
    [[nodiscard]] virtual std::optional<ReadOnlyReason> readOnlyReason() const = 0;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason().has_value(); }
    /// Looks, at little cost, whether what is kept at the location is still what is open, and lets others know that it
    /// is in use. An Error says what happened to it; then nothing can be committed any more, and saveCopy() still has
    /// everything. commit() does the same; a program that waits for a person calls this about once a minute.
    [[nodiscard]] virtual Result<void> checkPlace() = 0;
    /// Writes all that is open, ballots and history among it, to a new file; even where the file at the location is
    /// gone. An Error when there is a file of that name; what could not be written whole is taken away again.
    [[nodiscard]] virtual Result<void> saveCopy(const QString &path) = 0;

    /// All records but the ballots.
    [[nodiscard]] virtual Result<Workspace> load() = 0;
    /// The edit with its records as load() would give them, had it been committed.
    [[nodiscard]] virtual Edit shown(const Edit &edit) { return edit; }
    /// All ballots of a round.
    [[nodiscard]] virtual Result<std::vector<Ballot>> ballots(const RoundId &round) = 0;
    /// Which answers the ballots of a round give, each once, in the order of items and steps.
    [[nodiscard]] virtual Result<std::vector<GivenAnswer>> givenAnswers(const RoundId &round);
    /// How many ballots there are, for the rounds that have any.
    [[nodiscard]] virtual Result<QHash<RoundId, BallotCount>> ballotCounts() = 0;
    /// Writes the edit and its line in the history, which is the one after `basedOn`; `inverse` is the edit that takes
    /// it back. `basedOn` is the last line of what the edit was made on: where there is a newer one by now, somebody
    /// else has changed the workspace, and the edit is refused with newerEditsError().
    [[nodiscard]] virtual Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp,
                                              qint64 basedOn) = 0;
    /// The same on whatever is there: for who has just made the workspace.
    [[nodiscard]] Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp);

    /// The newest line of the history; 0 while there is none. Costs so little that it can be asked several times a
    /// second. Where the store can only be read, it never waits for who is just writing: that is not yet written.
    /// An Error when what is at the address does not go on from what was open, or can't be read any more.
    [[nodiscard]] virtual Result<qint64> lastLine() = 0;
    /// What was done after this line.
    [[nodiscard]] virtual Result<NewerEdits> changesSince(qint64 line) = 0;

    /// The lines of the history that the query asks for, newest first.
    [[nodiscard]] virtual Result<std::vector<HistoryEntry>> history(const HistoryQuery &query) = 0;
    /// The newest lines, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int atMost) { return history(HistoryQuery{atMost}); }
    /// Everybody who has done something, once, in the order of the alphabet.
    [[nodiscard]] virtual Result<QStringList> historyPeople() = 0;
    /// What one line of the history changed, each record once; nothing where there is no such line.
    [[nodiscard]] virtual Result<std::vector<RecordChange>> historyChanges(qint64 entry) = 0;
    /// What makes the records what they were right after this line (before the first for 0): each record that a
    /// later line changed, once.
    [[nodiscard]] virtual Result<std::vector<Change>> wayBackTo(qint64 entry) = 0;
};

/// That an edit was not written because somebody else has changed the workspace since.
[[nodiscard]] Error newerEditsError(const WorkspaceAddress &address);

} // namespace cxw
