// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacefinding.h"
#include "core/planning/projection.h"
#include "core/planning/suggestions.h"

namespace cxw {

/// What planning says of a unit after one of its rounds. Made here alone, so that no two pages can disagree.
struct Advice
{
    /// Of the unit's present cycle.
    Roadmap roadmap;
    /// The phase in which the unit is; none where nothing tells it.
    std::optional<int> phase = {};
    /// Rule 13: every unmet criterion of every gate, in the order in which to go about it.
    std::vector<NextStep> steps = {};
    /// An initiative for every step about a practice that the roadmap does not serve yet, in the order of the steps.
    std::vector<Suggestion> suggestions = {};
    /// Rule 14.
    std::vector<PaceFinding> pace = {};
    /// Rule 11: for the end of each phase that has a planned one.
    std::vector<PhaseProjection> projections = {};

    /// What the gate of a phase still asks for.
    [[nodiscard]] std::vector<NextStep> stepsAt(int gate) const;
    /// The steps for which something is still to be done: rules that do not hold, and practices with a suggestion.
    [[nodiscard]] std::vector<NextStep> openSteps() const;
    /// The suggestion for a step; null where the step is about a rule, or an initiative serves it.
    [[nodiscard]] const Suggestion *suggestionFor(const NextStep &step) const;
    /// The projection for the end of this phase, or of the whole plan where none is given; null where it has no date.
    [[nodiscard]] const Projection *projectionFor(std::optional<int> end) const;
    /// Whether there is nothing that pace could be checked of.
    [[nodiscard]] bool hasNothingToCheck() const { return roadmap.initiatives.empty() && pace.empty(); }
};

/// The advice after a round with these figures; without a round (null) nothing but the roadmap as it is.
[[nodiscard]] Advice adviceFor(const Workspace &workspace, const MaturityModel &model, const Unit &unit,
                               const RoundId &round, const RoundScore *score, QDate today);

} // namespace cxw
