// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include <array>

namespace cxw {

/// The states of stock-taking in the order in which they are offered.
inline constexpr std::array stockStates{StockState::Absent, StockState::Pockets, StockState::Widespread,
                                        StockState::NotApplicable, StockState::Unknown};

/// What a state means, in a few words.
[[nodiscard]] QString stockMeaning(StockState state);

} // namespace cxw
