// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include <QString>

#include <array>

namespace cxw {

inline constexpr std::array stockStates{StockState::Absent, StockState::Pockets, StockState::Widespread,
                                        StockState::NotApplicable, StockState::Unknown};

/// The letter that stands for a state, in the person's language. No two states share one.
[[nodiscard]] QString stockLetter(StockState state);

/// The state that a typed text stands for; none for any other text.
[[nodiscard]] std::optional<StockState> stockForLetter(const QString &text);

/// What a state means, in a few words.
[[nodiscard]] QString stockMeaning(StockState state);

} // namespace cxw
