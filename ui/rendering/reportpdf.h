// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/rendering/reportpages.h"

namespace cxw {

/// The report as the bytes of a PDF: vectors, fonts embedded, title and author set.
[[nodiscard]] Result<QByteArray> toPdf(const ReportPages &pages);

} // namespace cxw
