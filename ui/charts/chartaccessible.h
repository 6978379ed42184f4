// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cxw {

/// Makes every ChartView a table for screen readers. May be called again and again; only the first call does something.
void installChartAccessibility();

} // namespace cxw
