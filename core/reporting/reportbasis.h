// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/advice.h"
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
    /// The plan and what follows from the round for it.
    Advice advice;
    QDate today;

    /// The initiatives of a phase, or those in no phase of the model, that were not dropped, by start.
    [[nodiscard]] std::vector<Initiative> initiativesIn(std::optional<int> phase) const;
    /// The phases in which initiatives stand: all of the model, and none where there are any that stand in none or the
    /// model has no phases.
    [[nodiscard]] std::vector<std::optional<int>> lanes() const;
};

} // namespace cxw
