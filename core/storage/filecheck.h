// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/filereports.h"

namespace cxw {

/// Looks at a workspace file from end to end: its pages, its tables, each record, ballot and line of the history. Never
/// writes to the file or beside it, whatever the file holds; a change that was cut short is looked at as the next
/// opening will leave it, in a copy.
[[nodiscard]] FileCheck checkWorkspaceFile(const QString &path);

} // namespace cxw
