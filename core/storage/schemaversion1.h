// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"

namespace cxw {

/// Makes the tables of version 1.
[[nodiscard]] Result<void> makeVersion1(Transaction &transaction);

} // namespace cxw
