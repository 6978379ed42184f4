// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspacestore.h"

namespace cxw {

/// How many ballots there are in each round that has any.
using BallotCounts = QHash<RoundId, BallotCount>;

/// What was done to get from one state of a workspace to another, a sentence for each kind of record and each place:
/// "3 agreed values were changed in the round “2026 autumn”." Empty where the records are the same.
/// Ballots are compared by their number in each round.
[[nodiscard]] QStringList differencesBetween(const Workspace &from, const BallotCounts &ballotsFrom,
                                             const Workspace &to, const BallotCounts &ballotsTo);

} // namespace cxw
