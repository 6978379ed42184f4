// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace cxw {

/// Who did something, and when (UTC).
struct Stamp
{
    QDateTime at;
    QString who;
};

/// One line of the history: an edit as it was done.
struct HistoryEntry
{
    /// Rises with every entry.
    qint64 number = 0;
    QDateTime at;
    QString who;
    QString label;
    /// How many changes the edit had.
    int changeCount = 0;
};

/// How many ballots a round holds, "don't know" among them.
struct BallotCount
{
    int people = 0;
    int ballots = 0;
};

/// Where a workspace is kept for good.
///
/// When commit() has returned success, the edit survives the death of the program and of the machine;
/// when it has returned an error, nothing of the edit is there.
class WorkspaceStore
{
public:
    virtual ~WorkspaceStore() = default;

    /// Where it is, for people: a file's path.
    [[nodiscard]] virtual QString location() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// All records but the ballots.
    [[nodiscard]] virtual Result<Workspace> load() = 0;
    /// All ballots of a round.
    [[nodiscard]] virtual Result<std::vector<Ballot>> ballots(const RoundId &round) = 0;
    /// How many ballots there are, for the rounds that have any.
    [[nodiscard]] virtual Result<QHash<RoundId, BallotCount>> ballotCounts() = 0;
    /// Writes the edit and its line in the history; `inverse` is the edit that takes it back.
    [[nodiscard]] virtual Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp) = 0;
    /// The newest entries, newest first.
    [[nodiscard]] virtual Result<std::vector<HistoryEntry>> history(int atMost) = 0;
};

} // namespace cxw
