// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/filereports.h"
#include "core/workspace/history.h"

namespace cxw {

/// Reads what can be read out of a damaged or altered workspace file, and writes it to a new one, whole. The damaged
/// file is never changed, and nothing in it is ever executed: its pages are read one by one, so that only what lies on
/// a bad page, or refers to it, is lost. The history of the new file says, under the stamp, that it was salvaged.
///
/// An Error when the file is no workspace, when nothing can be read, when somebody has it open for writing, or when the
/// new file can't be made; then there is no new file.
[[nodiscard]] Result<SalvageReport> salvageWorkspaceFile(const QString &damaged, const QString &newFile,
                                                         const Stamp &stamp);

} // namespace cxw
