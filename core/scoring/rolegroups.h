// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/scores.h"

namespace cxw {

/// How a role group sees the organization (rule 17).
struct RoleGroupScore
{
    /// Index of the model's role group.
    int role = 0;
    /// People with a numeric ballot.
    int people = 0;
    /// Mean of the people's own scores; none where too few have one, or where the figure of all others would give away
    /// how a few voted.
    Figure overall;
    /// By competency.
    std::vector<Figure> competencies;

    bool operator==(const RoleGroupScore &) const = default;
};

/// Rule 17: the groups with people in a round, in model order. Each figure rests on at least so many people, and so
/// does what is left when the figures of all groups are taken from that of the whole round.
[[nodiscard]] std::vector<RoleGroupScore> roleGroupScores(const MaturityModel &model, const RoundAnswers &answers,
                                                          const ItemValues &values, int fewest);

} // namespace cxw
