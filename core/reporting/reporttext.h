// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"

#include <functional>

namespace cxw {

/// Every text that stands in a report or in its charts, in order.
[[nodiscard]] QStringList textsOf(Report report);

/// Lets each of them be changed.
void changeTexts(Report &report, const std::function<void(QString &)> &change);

} // namespace cxw
