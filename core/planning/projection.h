// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/roadmap.h"
#include "core/scoring/roundscore.h"

namespace cxw {

/// One item that an initiative lifts.
struct Raise
{
    InitiativeId initiative;
    int item = 0;
    /// What the item had before this initiative ended; none where it was unanswered.
    std::optional<double> from;
    /// The value that the initiative means to reach.
    int to = 0;

    bool operator==(const Raise &) const = default;
};

/// Where a unit would stand at a date if its initiatives do what they are meant to do (rule 11).
struct Projection
{
    QDate at;
    ItemValues values;
    Scores scores;
    PhaseState phase;
    /// What was lifted by which initiative, in the order in which the initiatives end.
    std::vector<Raise> raises;
    /// Practices that were absent in the round and that an initiative has begun by then, in model order.
    std::vector<int> begun;
};

/// Rule 11: every target of an initiative that is not dropped and ends on `at` or before lifts its item to the target
/// value, unless the item stands higher already. An unanswered item takes the target value; an item of an absent
/// practice starts at 0; a practice that does not apply stays out; a target that the model does not know is passed
/// over. Findings are taken as they are given: the projection does not guess which pain points will be gone.
///
/// An initiative that ended before the round counts too: what it promised and the round did not find is still promised.
[[nodiscard]] Projection projectAt(const MaturityModel &model, const RoundScore &basis,
                                   const std::vector<Initiative> &initiatives, QDate at, const FindingsState &findings);

/// The projection for the planned end of one phase, or of the whole plan.
struct PhaseProjection
{
    /// Index of the phase; none in a model without phases.
    std::optional<int> phase;
    Projection projection;
};

/// The projections for the ends of the roadmap's phases, in model order; a phase without a planned end has none.
/// Without phases, the one for the day on which the last initiative ends.
[[nodiscard]] std::vector<PhaseProjection> projectPhases(const MaturityModel &model, const RoundScore &basis,
                                                         const Roadmap &roadmap, const FindingsState &findings);

} // namespace cxw
