// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/radardata.h"
#include "ui/charts/charttable.h"

namespace cxw {

/// A row for each axis, a column for each series.
[[nodiscard]] ChartTable toTable(const RadarData &data);

/// What the series are called, in their order.
[[nodiscard]] QStringList seriesNames(const RadarData &data);

/// What a ring is called: its number, and its word where it has one.
[[nodiscard]] QString ringText(const RadarData &data, int ring);

} // namespace cxw
