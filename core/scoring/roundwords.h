// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

namespace cxw {

// What window, reports and command line say beside a round's figures, or in their place where there are none.

/// The items that apply and have no value, practices and empathy named apart: "8 items of practices and 12 items of
/// Empathy". Empty when there are none.
[[nodiscard]] QString openItemsText(const MaturityModel &model, const Scores &scores);

/// Why there is no score, as a sentence; empty where there is one.
[[nodiscard]] QString noScoreText(const Scores &scores);

/// Between which scores the truth lies: "score between 1.20 and 2.45"; or that nothing is open, or no practice applies.
[[nodiscard]] QString boundsText(const Certainty &certainty);

} // namespace cxw
