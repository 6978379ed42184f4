// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/reporting/reportkinds.h"

namespace cxw {

/// Puts a report together from the document's figures. Held against the round before, where there is one.
/// An error when the round is not there or can't be read. Only for a kind that exists.
[[nodiscard]] Result<Report> makeReport(Document &document, ReportKind kind, const RoundId &round);

} // namespace cxw
