// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"

namespace cxw {

/// Adds to each round the order in which it was made, as the history tells.
[[nodiscard]] Result<void> makeVersion2(Transaction &transaction);

/// Numbers the rounds that have no number yet, here and in the history, after those that have one: in the order in
/// which the history first names them. Those that it does not name come first, as they lie in the file.
[[nodiscard]] Result<void> numberRounds(Transaction &transaction);

} // namespace cxw
