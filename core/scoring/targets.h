// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/scores.h"

namespace cxw {

/// How far a competency is from where the unit wants it (rule 10).
struct TargetGap
{
    /// None where no target was set.
    std::optional<double> target;
    QDate by;
    /// Target less score; below 0 where the target is passed. None without a target or a score.
    Figure gap;

    bool operator==(const TargetGap &) const = default;
};

/// A unit's targets against scores.
struct TargetState
{
    /// By competency.
    std::vector<TargetGap> competencies;
    /// 1 − Σ max(0, target − score) / Σ target, over competencies with a target and a score; none without any.
    Figure progress;

    bool operator==(const TargetState &) const = default;
};

[[nodiscard]] TargetState targetState(const Workspace &workspace, const MaturityModel &model, const UnitId &unit,
                                      const Scores &scores);

} // namespace cxw
