// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/stockmeaning.h"

namespace cxw {

/// The letter that stands for a state, in the person's language. No two states share one.
[[nodiscard]] QString stockLetter(StockState state);

/// The state that a typed text stands for; none for any other text.
[[nodiscard]] std::optional<StockState> stockForLetter(const QString &text);

} // namespace cxw
