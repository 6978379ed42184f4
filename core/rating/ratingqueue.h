// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingstate.h"

namespace cxw {

/// The items that still need an answer, in model order; see isAnswered().
[[nodiscard]] std::vector<int> openItems(const RatingBasis &basis, const std::vector<RatingSubject> &subjects,
                                         const std::optional<ParticipantId> &participant);

/// The items whose ballots are far apart and on which the room has not settled, in model order.
[[nodiscard]] std::vector<int> disputedItems(const RatingBasis &basis);

/// The first of the items after this one; the first of all after the last. None of none.
[[nodiscard]] std::optional<int> nextAfter(const std::vector<int> &items, int item);

/// The first subject after this one on which anybody is asked; none after the last.
[[nodiscard]] std::optional<int> nextAsked(const RatingBasis &basis, const std::vector<RatingSubject> &subjects,
                                           int subject);

} // namespace cxw
