// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backups.h"
#include "ui/frame/environment.h"

namespace cxw {

/// Workspace files as SQLite keeps them. Older ones are kept as `keepOlder` says before they are brought up to date;
/// without it beside the file.
[[nodiscard]] WorkspaceFiles sqliteFiles(const KeepOlder &keepOlder = {});

/// What can be done with them beside; backups are as old as the clock says.
[[nodiscard]] FileServices sqliteFileServices(const Clock &clock);

} // namespace cxw
