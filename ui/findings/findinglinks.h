// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/linkchooser.h"

namespace cxw {

/// The initiatives, with those linked that address the finding.
[[nodiscard]] std::vector<LinkChoice> findingLinks(const FindingId &finding,
                                                   const std::vector<Initiative> &initiatives);

} // namespace cxw
