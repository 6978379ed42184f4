// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cxw {

// Where the arithmetic draws a line. Texts that name one of these numbers take it from here.

/// Below this r_wg a spread is worth the room's time; the customary cut-off for the index (rule 7).
inline constexpr double discussBelow = 0.70;

/// With fewer people in a round nothing is tested (rule 9).
inline constexpr int fewestPeople = 5;

/// Figures of a role group rest on at least so many people (rule 17); in an anonymous round on `fewestAlike`.
inline constexpr int fewestOfARole = 3;

/// The confidence with which verdicts that belong together hold all at once, 0 to 1 (rule 9).
inline constexpr double jointConfidence = 0.95;

} // namespace cxw
