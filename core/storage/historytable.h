// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"
#include "core/workspace/workspacestore.h"

namespace cxw {

/// Up to so many changes of ballots in one edit are kept one by one. Beyond that, as after an import, one line says
/// how many there were: the history must not grow by as much as the answers themselves.
inline constexpr int ballotChangesKept = 200;

/// Writes the edit's line in the history and, for each record that it changed, what it was before and is now.
[[nodiscard]] Result<void> appendToHistory(Transaction &transaction, const Edit &edit, const Edit &inverse,
                                           const Stamp &stamp);

/// The newest entries, newest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> readHistory(Connection &connection, int atMost);

} // namespace cxw
