// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"
#include "core/tables/figuretable.h"

namespace cxw {

/// A table of figures as it stands in a report.
[[nodiscard]] TableElement tableElement(const FigureTable &table);

} // namespace cxw
