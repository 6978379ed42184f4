// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"

namespace cxw {

/// Makes room for a workshop in a room: second ballots, votes that are being taken, how the room goes through a round,
/// the role group of a seat and the grade of a practice's evidence. Seats and practices of all releases before have
/// none.
[[nodiscard]] Result<void> makeVersion4(Transaction &transaction);

} // namespace cxw
