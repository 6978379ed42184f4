// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// What a unit means to do in one pass through the phases, and the findings that it answers to.
struct Roadmap
{
    UnitId unit;
    /// The pass through the phases, from 1.
    int cycle = 1;
    /// By phase of the model; none where neither a start nor an end was planned.
    std::vector<std::optional<PhasePlan>> phases;
    /// Those of the cycle by start, those without a start last; dropped ones among them.
    std::vector<Initiative> initiatives;
    /// The unit's pain points, worst first.
    std::vector<PainPoint> painPoints;
    /// The unit's unmet needs by title.
    std::vector<UnmetNeed> needs;

    bool operator==(const Roadmap &) const = default;
};

/// What the workspace holds of a unit's roadmap in one cycle.
[[nodiscard]] Roadmap roadmapOf(const Workspace &workspace, const MaturityModel &model, const UnitId &unit, int cycle);

/// Whether an initiative, not dropped, means to lift an item of the practice.
[[nodiscard]] bool serves(const Initiative &initiative, const MaturityModel &model, int practice);

/// Whether any initiative of the roadmap serves the practice.
[[nodiscard]] bool isServed(const Roadmap &roadmap, const MaturityModel &model, int practice);

/// The most steps by which a habit can be lifted in one go and be expected to last.
inline constexpr int longestStride = 2;

} // namespace cxw
