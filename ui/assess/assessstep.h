// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace cxw {

/// The steps of the guided assessment, in order.
enum class AssessStep { SetUp, People, Stock, Rating, Empathy, Review };

inline constexpr std::array assessSteps{AssessStep::SetUp,  AssessStep::People,  AssessStep::Stock,
                                        AssessStep::Rating, AssessStep::Empathy, AssessStep::Review};

} // namespace cxw
