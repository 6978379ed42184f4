// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// All records but the ballots, as they were at one moment. An Error when one of them is not what the program writes,
/// or names another that is not there.
[[nodiscard]] Result<Workspace> readWorkspace(Connection &connection);

} // namespace cxw
