// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/agreement.h"

namespace cxw {

/// Two answers of a round that can't both be meant.
struct Contradiction
{
    enum class Kind {
        /// Stock says the practice is absent, yet somebody rated it above the lowest step.
        AbsentButRated,
        /// Stock says the practice does not apply, yet it was rated.
        NotApplicableButRated,
        /// Stock says the practice exists, yet every item of it was rated at the lowest step.
        PresentButNothing,
        /// The agreed value lies outside the range of the ballots.
        AgreedOutsideBallots,
    };

    Kind kind = Kind::AbsentButRated;
    int practice = 0;
    /// The item concerned; none where it is the whole practice.
    std::optional<int> item;

    bool operator==(const Contradiction &) const = default;
};

/// What contradicts itself in a round, in model order.
[[nodiscard]] std::vector<Contradiction> contradictionsIn(const MaturityModel &model, const RoundAnswers &answers);

/// What contradicts itself in the answers about one practice.
[[nodiscard]] std::vector<Contradiction> contradictionsAbout(const MaturityModel &model, const RoundAnswers &answers,
                                                             int practice);

/// The contradiction in a sentence for the facilitator.
[[nodiscard]] QString describe(const MaturityModel &model, const Contradiction &contradiction);

} // namespace cxw
