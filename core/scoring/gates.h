// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/scores.h"

namespace cxw {

/// What the gates ask of a unit's findings.
struct FindingsState
{
    /// Severity × frequency of the worst pain point that is open or in repair; 0 without one.
    int worstOpenPain = 0;
    /// Whether an unmet need was delivered in the unit's present cycle.
    bool needDelivered = false;

    bool operator==(const FindingsState &) const = default;
};

/// A unit's findings as they stand, judged for its present cycle.
[[nodiscard]] FindingsState findingsState(const Workspace &workspace, const UnitId &unit);

/// One line of a gate's checklist: a practice that must reach a level, or a rule.
struct Criterion
{
    /// Index of the practice; none for a rule.
    std::optional<int> practice;
    /// Index into the phase's rules; none for a practice.
    std::optional<int> rule;
    /// The level that the practice must reach.
    int required = 0;
    /// The level that it has; none while it has none.
    std::optional<int> level;
    bool met = false;

    bool operator==(const Criterion &) const = default;
};

/// How a unit stands before the gate of one phase.
struct GateState
{
    /// The criteria that apply, practices in the gate's order, then rules.
    std::vector<Criterion> criteria;
    /// Empathy score advised, none where nothing is, and whether it is reached; advice never blocks.
    std::optional<double> empathyAdvised;
    bool empathyReached = false;

    [[nodiscard]] bool passed() const;
    [[nodiscard]] int metCount() const;

    bool operator==(const GateState &) const = default;
};

/// Where a unit stands among the phases.
struct PhasePlace
{
    /// The first phase whose gate is not passed; the last when all are. None in a model without phases.
    std::optional<int> index;
    /// Whether anything tells the phase. Where no practice applies, nothing does, and people are told so.
    bool told = false;

    bool operator==(const PhasePlace &) const = default;
};

/// The way through the phases.
struct PhaseState
{
    /// By phase.
    std::vector<GateState> gates;
    /// The first phase whose gate is not passed; the last when all are. None in a model without phases.
    std::optional<int> current;
    /// Whether there are phases, and any practice applies by which the phase is told.
    bool told = false;

    /// The gate before which the unit stands; null in a model without phases.
    [[nodiscard]] const GateState *currentGate() const
    {
        return current ? &gates[static_cast<size_t>(*current)] : nullptr;
    }

    [[nodiscard]] PhasePlace place() const { return {current, told}; }

    bool operator==(const PhaseState &) const = default;
};

/// Which gates are passed: every criterion must hold; a practice that does not apply is no criterion;
/// a practice without a level does not meet its criterion.
[[nodiscard]] PhaseState phaseState(const MaturityModel &model, const ItemValues &values, const Scores &scores,
                                    const FindingsState &findings);

/// The phase's name, or that there is none to tell; an en dash in a model without phases.
[[nodiscard]] QString displayName(const MaturityModel &model, const PhasePlace &place);

/// How much of a gate is met, in words: "3 of 8 met".
[[nodiscard]] QString metText(const GateState &gate);

/// What a person reads for a criterion: the practice's title or the rule's name.
[[nodiscard]] QString criterionName(const MaturityModel &model, int phase, const Criterion &criterion);

/// What files call it: the practice's id or the rule's id.
[[nodiscard]] QString criterionId(const MaturityModel &model, int phase, const Criterion &criterion);

} // namespace cxw
