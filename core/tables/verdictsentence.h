// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"

namespace cxw {

/// What a judgement means, as one would say it in the room: who was asked, by how much they moved, how sure that is.
[[nodiscard]] QString verdictSentence(const Judgement &judgement);

/// The test for people; an en dash without one.
[[nodiscard]] QString displayTest(const Judgement &judgement);
/// How many people count: one number for pairs, two for panels; an en dash without a test.
[[nodiscard]] QString displayPeople(const Judgement &judgement);

} // namespace cxw
