// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// An Error when the edit would give a name that nobody can be given: see cleanName(). Names that are there already
/// may stay, so that a file from elsewhere can be worked on. It stands behind all dialogs and sheets, whose own checks
/// say it at the place.
[[nodiscard]] Result<void> checkNames(const Workspace &workspace, const Edit &edit);

} // namespace cxw
