// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparecontext.h"
#include "ui/widgets/figuretables.h"

namespace cxw {

/// A table about a comparison, for the window.
struct CompareTable
{
    WindowTable content;
    /// The greatest difference among the rows, without its sign.
    double widestDelta = 0;
};

/// The column with the difference, in all three tables.
inline constexpr int deltaColumn = 3;
/// The column of competencies with the difference that each round makes on its own items.
inline constexpr int rawColumn = 8;

/// Competencies with from, to, difference like for like, verdict and what it rests on, and the raw difference.
[[nodiscard]] CompareTable competencyMovements(const CompareContext &context);
/// Habits with from, to and difference.
[[nodiscard]] CompareTable habitMovements(const CompareContext &context);
/// Practices with from, to and difference: in model order, or the biggest moves first.
[[nodiscard]] CompareTable practiceMovements(const CompareContext &context, bool biggestFirst);
/// What only one of the rounds has a value for, grouped by practice and cause.
[[nodiscard]] CompareTable notComparable(const CompareContext &context);

} // namespace cxw
