// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlitestore.h"

namespace cxw {

// Edits as a session brings them. The same number on the same workspace makes the same edit.

/// One unit, one round, some people at its table.
[[nodiscard]] Edit beginning();

/// Edits by the way in which they load the file.
enum class EditKind {
    /// One record, as a key press makes.
    Single,
    /// Records of several kinds that name each other.
    Several,
    /// Hundreds of ballots.
    Import,
    /// Takes out what was put by others.
    Removal,
    /// More than SQLite keeps in memory, with thousands of ballots.
    Huge,
};

[[nodiscard]] Edit sessionEdit(EditKind kind, int number, const Workspace &workspace);

/// The kind that comes at a place in a session of edits which are not huge.
[[nodiscard]] EditKind ordinaryKind(int number);

/// Whether the last edit is undone at a place in a session, if there is one to be undone.
[[nodiscard]] constexpr bool isUndoneAt(int number)
{
    constexpr int every = 5;
    return number % every == 0;
}

/// All that the store holds, ballots included.
[[nodiscard]] Result<Workspace> wholeWorkspace(SqliteStore &store);

/// The number of the newest entry in the store's history; 0 when there is none.
[[nodiscard]] Result<qint64> newestEntry(SqliteStore &store);

} // namespace cxw
