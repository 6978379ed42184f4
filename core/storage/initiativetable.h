// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"
#include "core/workspace/records.h"

namespace cxw {

// Where initiatives are kept, with what they depend on, address and aim for, each in its order.

[[nodiscard]] Result<void> putInitiative(Transaction &transaction, const Initiative &initiative);
/// Takes the initiative with this one's key away, if there is one.
[[nodiscard]] Result<void> removeInitiative(Transaction &transaction, const Initiative &initiative);
[[nodiscard]] Result<std::vector<Initiative>> readInitiatives(Connection &connection);

} // namespace cxw
