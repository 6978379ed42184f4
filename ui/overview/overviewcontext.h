// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/planning/advice.h"

namespace cxw {

/// What the parts of the overview show; good until the next edit.
struct OverviewContext
{
    Document &document;
    Unit unit;
    Round round;
    const RoundScore &score;
    /// The unit's round before, and what moved since; null without one.
    const Round *before = nullptr;
    const Comparison *comparison = nullptr;
    /// What to do next, and the plan for it.
    Advice advice = {};

    [[nodiscard]] const MaturityModel &model() const { return *score.model; }
};

} // namespace cxw
