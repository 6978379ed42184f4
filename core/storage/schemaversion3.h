// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"

namespace cxw {

/// Makes room for models of a company's own: tables for them, the model in each round, and no word on how far a scale
/// goes or which phase an initiative stands in, which is for the model to say. Rounds keep the model of all releases
/// before.
[[nodiscard]] Result<void> makeVersion3(Transaction &transaction);

} // namespace cxw
