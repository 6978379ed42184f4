// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// An Error when the edit would put a date into a record that lies outside of the years in which something can be: see
/// isPossibleDay(). A date that stands there already may stay, so that old files can be edited.
[[nodiscard]] Result<void> checkDates(const Workspace &workspace, const Edit &edit);

} // namespace cxw
