// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"
#include "core/workspace/edit.h"

namespace cxw {

/// Writes all changes of the edit, in order.
[[nodiscard]] Result<void> writeEdit(Transaction &transaction, const Edit &edit);

} // namespace cxw
