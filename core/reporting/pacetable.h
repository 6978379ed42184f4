// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportbasis.h"

namespace cxw {

/// What the pace checks found, a row for each rule, errors first: how often, where, and once what to do about it.
/// As long as half a page whatever the plan; a rule with very many findings names the first of them.
[[nodiscard]] TableElement paceTable(const ReportBasis &basis);

} // namespace cxw
