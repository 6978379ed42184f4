// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"
#include "core/workspace/history.h"

#include <QLatin1String>

namespace cxw {

/// Up to so many changes of ballots in one edit are kept one by one. Beyond that, as after an import, all ballots of
/// the edit are kept in one line, as a BallotBlock: the history must not grow by more than the answers themselves.
inline constexpr int ballotChangesKept = 200;

/// The kind under which the table keeps such a line; its record is empty.
inline constexpr QLatin1String ballotBlockKind{"ballots"};

/// Writes the edit's line in the history and, for each record that it changed, what it was before and is now.
[[nodiscard]] Result<void> appendToHistory(Transaction &transaction, const Edit &edit, const Edit &inverse,
                                           const Stamp &stamp);

} // namespace cxw
