// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/nextsteps.h"
#include "core/planning/pacefinding.h"
#include "core/planning/projection.h"
#include "core/planning/roadmap.h"
#include "core/reporting/report.h"
#include "core/scoring/comparison.h"

namespace cxw {

/// Everything a report about one round draws on. All figures in it were made by scoring and planning;
/// a report only chooses and words them.
struct ReportBasis
{
    const Workspace &workspace;
    const MaturityModel &model;
    const Unit &unit;
    const Round &round;
    const RoundScore &score;
    /// The round it is held against, with the comparison; null where there is none.
    const Round *before = nullptr;
    const RoundScore *beforeScore = nullptr;
    const Comparison *comparison = nullptr;
    Roadmap roadmap;
    std::vector<NextStep> nextSteps;
    std::vector<PaceFinding> paceFindings;
    std::vector<PhaseProjection> projections;
    QDate today;

    /// The projection for the end of a phase, or null where the phase has no date.
    [[nodiscard]] const Projection *projectionFor(int phase) const;
    /// The initiatives of a phase that were not dropped, by start.
    [[nodiscard]] std::vector<Initiative> initiativesIn(int phase) const;
};

} // namespace cxw
