// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/backupplan.h"
#include "ui/widgets/simpletablemodel.h"

namespace cxw {

/// When a backup was taken, for people where they are: "21 Apr 2026, 09:30".
[[nodiscard]] QString displayMoment(const QDateTime &at);

/// The columns of a table of backups; with the workspaces' names where they are those of several.
[[nodiscard]] std::vector<TableCell> backupHeader(bool ofSeveral);
/// A row for each backup, with its path as key.
[[nodiscard]] std::vector<TableRow> backupRows(const std::vector<Backup> &backups, bool ofSeveral);

} // namespace cxw
