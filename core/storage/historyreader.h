// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "core/storage/historymark.h"
#include "core/workspace/history.h"

namespace cxw {

/// A row of history_change as it lies in a file.
struct HistoryRow
{
    qint64 entry = 0;
    QString kind;
    QString record;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// All changes of records that a row holds; none when it is not what the program writes.
[[nodiscard]] std::optional<std::vector<RecordChange>> recordChangesOf(const HistoryRow &row);

/// Whether recordChangesOf() can read the row, without the room that all its changes take.
[[nodiscard]] bool isReadable(const HistoryRow &row);

// How the history is read, as WorkspaceStore says. A line whose records can't be read is an Error that names it.

[[nodiscard]] Result<std::vector<HistoryEntry>> readHistory(Connection &connection, const HistoryQuery &query);
[[nodiscard]] Result<QStringList> readHistoryPeople(Connection &connection);
[[nodiscard]] Result<std::vector<RecordChange>> readHistoryChanges(Connection &connection, qint64 entry);
[[nodiscard]] Result<std::vector<Change>> readWayBack(Connection &connection, qint64 entry);
[[nodiscard]] Result<NewerEdits> readChangesSince(Connection &connection, qint64 entry);

/// The mark of the newest line.
[[nodiscard]] Result<HistoryMark> readNewestMark(Connection &connection);
/// The mark of a line; that of none where there is no such line.
[[nodiscard]] Result<HistoryMark> readMark(Connection &connection, qint64 entry);

} // namespace cxw
