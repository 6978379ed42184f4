// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/safefile.h"
#include "core/workspace/workspacestore.h"

namespace cxw {

class Connection;

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

/// Makes a new, empty file with these permissions; an Error when there is one of that name.
[[nodiscard]] Result<void> reserveWorkspaceFile(const QString &path, QFileDevice::Permissions permissions);

/// Copies an open workspace, checked from end to end, to a new file that those may open who may open the workspace.
/// An Error when there is a file of that name; after any Error there is none that was not there before.
[[nodiscard]] Result<void> copyToNewFile(Connection &connection, const QString &path);

} // namespace cxw
