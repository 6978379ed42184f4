// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/workspace.h"

#include <array>

namespace cxw {

/// Severity and frequency of a pain point go from 1 to this.
inline constexpr int highestPainStep = 5;

/// A pain point with what follows from it.
struct PainEntry
{
    PainPoint pain;
    /// Severity × frequency.
    int weight = 0;
    /// Open or in repair.
    bool hurts = false;
    /// Whether it holds a gate.
    bool critical = false;
    /// By start.
    std::vector<InitiativeId> addressedBy;
};

/// An unmet need with the initiatives that serve it.
struct NeedEntry
{
    UnmetNeed need;
    std::vector<InitiativeId> addressedBy;
};

/// How many pain points have one severity and frequency.
struct PainCell
{
    /// Open or in repair.
    int hurting = 0;
    /// Resolved or accepted.
    int settled = 0;

    bool operator==(const PainCell &) const = default;
};

/// A condition of a gate that rests on findings, and how it stands.
struct FindingRuleState
{
    /// Index of the phase in whose gate it stands, and of the rule in the phase.
    int phase = 0;
    int rule = 0;
    bool met = false;
    /// Pain points that hold the gate, or needs that were delivered in the present cycle.
    int findings = 0;
};

/// What a unit has found, and what hangs on it.
struct FindingsOverview
{
    /// Worst first; of equals those that still hurt, then by title.
    std::vector<PainEntry> pains;
    /// In the order of the way that a need goes, then by title.
    std::vector<NeedEntry> needs;
    /// By severity and then frequency, each less 1.
    std::array<std::array<PainCell, highestPainStep>, highestPainStep> grid;
    /// Severity × frequency from which on a pain point holds a gate; none where the model has no such rule.
    std::optional<int> threshold;
    /// In model order.
    std::vector<FindingRuleState> rules;
};

/// The findings of a unit, with the initiatives of its present cycle that are not dropped.
[[nodiscard]] FindingsOverview findingsOverview(const Workspace &workspace, const MaturityModel &model,
                                                const UnitId &unit);

} // namespace cxw
