// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace cxw {

// How large a model may be. Pages, charts and reports are made for models within these limits.

/// No scale of a model goes beyond this step; each begins at 0.
inline constexpr int highestStepOfAnyModel = 10;
inline constexpr int fewestSteps = 2;
inline constexpr int mostSteps = highestStepOfAnyModel + 1;
inline constexpr int fewestCompetencies = 2;
inline constexpr int mostCompetencies = 12;
/// In one competency.
inline constexpr int mostPractices = 60;
inline constexpr int mostHabits = 8;
inline constexpr int mostPhases = 8;
inline constexpr int mostEmpathyGroups = 12;
inline constexpr int mostEmpathyFacets = 8;
inline constexpr int mostRoles = 12;
/// Of a practice, relative to the others.
inline constexpr double greatestWeight = 1000;
/// In characters: of an id, of a name, of any other text.
inline constexpr int longestModelId = 80;
inline constexpr int longestModelName = 200;
inline constexpr int longestModelText = 4000;
/// A model file, in bytes.
inline constexpr qsizetype largestModelFile = 8'000'000;

} // namespace cxw
