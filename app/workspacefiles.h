// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/environment.h"

namespace cxw {

/// Workspace files as SQLite keeps them.
[[nodiscard]] WorkspaceFiles sqliteFiles();

/// What can be done with them beside; backups are as old as the clock says.
[[nodiscard]] FileCare sqliteCare(const Clock &clock);

} // namespace cxw
