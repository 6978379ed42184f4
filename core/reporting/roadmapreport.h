// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportbasis.h"

namespace cxw {

/// The whole plan: Gantt by phase, every initiative, where the plan leads, what to settle first, and the method.
[[nodiscard]] Report roadmapReport(const ReportBasis &basis);

} // namespace cxw
