// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/withoutnames.h"

namespace cxw {

/// Writes a copy of the workspace without names (see withoutNamesEdit()) to a new file. The file was never anything
/// else, so that nothing of the original can be found in it, and its history is one line without a person.
///
/// All ballots must have been read. An Error, and no file, when there is one of that name or it can't be written.
[[nodiscard]] Result<void> saveWithoutNames(const Workspace &workspace, KeptNames kept, const QString &path,
                                            const Clock &clock);

} // namespace cxw
