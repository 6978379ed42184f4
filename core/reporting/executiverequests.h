// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportbasis.h"

namespace cxw {

/// What executives are asked to decide: money, people, owners, priorities. Each request names everything that it asks
/// for; where there is more than fits on a page, it asks for what comes first and for nothing else.
[[nodiscard]] ListElement executiveRequests(const ReportBasis &basis);

} // namespace cxw
