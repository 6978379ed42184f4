// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/reporting/report.h"

namespace cxw {

enum class ReportKind { Executive, Roadmap };

/// Puts a report together from the document's figures. Held against the round before, where there is one.
/// An error when the round is not there or can't be read.
[[nodiscard]] Result<Report> makeReport(Document &document, ReportKind kind, const RoundId &round);

} // namespace cxw
