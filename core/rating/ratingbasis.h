// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

namespace cxw {

/// What one looks at while a round is rated. A view of things that others own, to be used at once and not kept.
struct RatingBasis
{
    const Workspace &workspace;
    const MaturityModel &model;
    RoundId round;
    /// The figures of the round; null without a round.
    const RoundScore *score = nullptr;
};

} // namespace cxw
