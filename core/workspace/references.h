// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

namespace cxw {

/// A record of the workspace that names a record which is not there, as its kind and key; none when all that is named
/// is there. Ballots are not looked at.
[[nodiscard]] std::optional<QString> danglingRecord(const Workspace &workspace);

} // namespace cxw
