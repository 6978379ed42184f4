// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/scores.h"

namespace cxw {

/// How far the evidence goes that the scores rest on (rule 15). It stands beside the scores and replaces none.
struct EvidenceScore
{
    /// Of the practices' items with a value, the share whose practice was graded as seen or better, 0 to 1; none
    /// without such items.
    Figure share;
    /// The overall score with each value counted only as far as the grade of its practice goes.
    Figure overall;
    /// By competency.
    std::vector<Figure> competencies;

    bool operator==(const EvidenceScore &) const = default;
};

/// Rule 15 for the values of a round.
[[nodiscard]] EvidenceScore evidenceScore(const MaturityModel &model, const RoundAnswers &answers,
                                          const ItemValues &values);

} // namespace cxw
