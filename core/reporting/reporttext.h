// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"

namespace cxw {

/// Every text that stands in a report or in its charts, in order.
[[nodiscard]] QStringList textsOf(const Report &report);

} // namespace cxw
