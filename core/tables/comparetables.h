// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"
#include "core/tables/figuretable.h"

namespace cxw {

// Two rounds held against each other; the rows are those of the later round's model.

/// What the two rounds are called at the head of the columns.
struct ComparedNames
{
    QString from;
    QString to;
};

enum class MovementOrder { OfTheModel, BiggestFirst };

/// By competency, last the overall score: `name from to change verdict interval confidence people test raw`; the raw
/// change is that of each round on its own items.
[[nodiscard]] FigureTable competencyMovements(const Comparison &comparison, const ComparedNames &names);
/// By habit: `name from to change`.
[[nodiscard]] FigureTable habitMovements(const Comparison &comparison, const ComparedNames &names);
/// By practice: `name from to change`.
[[nodiscard]] FigureTable practiceMovements(const Comparison &comparison, const ComparedNames &names,
                                            MovementOrder order = MovementOrder::OfTheModel);
/// Empathy in one row: `name from to change`; empty where neither model has empathy.
[[nodiscard]] FigureTable empathyMovement(const Comparison &comparison, const ComparedNames &names);
/// What only one of the rounds has a value for, grouped by practice and cause: `name items only-in why`.
[[nodiscard]] FigureTable notComparable(const Comparison &comparison, const ComparedNames &names);

} // namespace cxw
