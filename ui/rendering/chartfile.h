// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reporting/fileformats.h"
#include "core/reporting/ganttdata.h"
#include "core/reporting/radardata.h"

#include <QByteArray>

namespace cxw {

/// The radar as a picture on white, in one of the formats for charts.
[[nodiscard]] Result<QByteArray> chartFile(const RadarData &radar, FileFormat format);

/// The roadmap as a picture on white, in one of the formats for charts.
[[nodiscard]] Result<QByteArray> chartFile(const GanttData &gantt, FileFormat format);

} // namespace cxw
