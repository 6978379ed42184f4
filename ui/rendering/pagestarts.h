// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rendering/reportwriter.h"

namespace cxw {

/// Adds the first page start that is wanting so that no row of a table goes over a page's end and no heading stands
/// alone at the foot of a page. False when there is nothing to mend; what is higher than a page can't be.
/// `parts` are those of a document that has been laid out on pages of this height.
[[nodiscard]] bool addPageStart(PageStarts &starts, const std::vector<ReportWriter::Part> &parts,
                                const std::vector<ReportElement> &elements, double pageHeight);

} // namespace cxw
