// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"

namespace cxw {

/// What was tested in a comparison (rule 9), by which test, on how many people and with which confidence; or why
/// nothing was. One or two full sentences, the same in window, reports and command line.
[[nodiscard]] QString testSentence(const Comparison &comparison);

} // namespace cxw
