// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacefinding.h"

namespace cxw {

/// All findings of one rule.
struct PaceGroup
{
    PaceRule rule = PaceRule::Dependency;
    /// As they were found; at least one.
    std::vector<PaceFinding> findings;

    [[nodiscard]] PaceSeverity severity() const { return findings.front().severity(); }
    /// What to do about all of them, in a full sentence; where each asks for something else, what they have in common.
    [[nodiscard]] QString remedy() const;

    bool operator==(const PaceGroup &) const = default;
};

/// The findings by rule, errors before warnings and else in the order of the rules.
[[nodiscard]] std::vector<PaceGroup> paceGroups(const std::vector<PaceFinding> &findings);

} // namespace cxw
