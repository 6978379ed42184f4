// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

namespace cxw {

/// Writes a workspace as a package that the password opens. It takes the place of a package of that name, but of no
/// other file. `writeCopy` writes a consistent copy of the workspace to a new file, as WorkspaceStore::saveCopy() does;
/// so it may be open and go on being edited.
/// For as long as it is made, an open copy lies in a folder that nobody else can enter.
///
/// An Error, and nothing is written, when the password is empty or the workspace longer than
/// PackageHeader::largestContent; and when the file can't be written.
[[nodiscard]] Result<void> packWorkspace(const std::function<Result<void>(const QString &path)> &writeCopy,
                                         const QString &package, const QString &password);

/// The same for a workspace file that is not open here.
[[nodiscard]] Result<void> packWorkspaceFile(const QString &file, const QString &package, const QString &password);

/// Writes the workspace that is in a package to a new file. Success means that the file was opened and read; after an
/// Error there is no file.
[[nodiscard]] Result<void> unpackWorkspace(const QString &package, const QString &file, const QString &password);

} // namespace cxw
