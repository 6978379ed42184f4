// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspacestore.h"

namespace cxw {

/// Looks at a file by its first bytes alone and says whether it can be opened as a workspace.
///
/// This comes before SQLite, which would already change the file: it finishes whatever an interrupted program left
/// beside it, even for a file that is not ours. A file must not be inspected while a transaction on it is open in the
/// same program: on POSIX systems, closing a file gives up all locks that the program holds on it.
[[nodiscard]] Result<void> inspectWorkspaceFile(const QString &path);

/// Whether the file is as long as its first bytes say.
[[nodiscard]] bool hasAllPages(const QString &path);

/// Why the system lets nobody write to the file or beside it; none where it does.
[[nodiscard]] std::optional<ReadOnlyReason> protectionOf(const QString &path);

/// Makes a new, empty file; an Error when there is one of that name.
[[nodiscard]] Result<void> reserveWorkspaceFile(const QString &path);

} // namespace cxw
