// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportbasis.h"

namespace cxw {

/// One page that stands alone: where we are, what moved, which gate holds us and by what, the plan, what we ask for.
[[nodiscard]] Report executiveSummary(const ReportBasis &basis);

} // namespace cxw
