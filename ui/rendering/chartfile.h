// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reporting/ganttdata.h"
#include "core/reporting/radardata.h"

#include <QByteArray>

namespace cxw {

/// In which form a chart leaves the program.
enum class ChartFormat { Svg, Png };

/// The radar as a picture on white.
[[nodiscard]] Result<QByteArray> chartFile(const RadarData &radar, ChartFormat format);

/// The roadmap as a picture on white.
[[nodiscard]] Result<QByteArray> chartFile(const GanttData &gantt, ChartFormat format);

} // namespace cxw
