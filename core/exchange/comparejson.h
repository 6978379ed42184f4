// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"

#include <QJsonObject>

namespace cxw {

/// Two rounds held against each other, as `cxw compare --json` prints it: numbers unrounded, null where there is none.
/// `phase` is null where neither round has a model with phases.
[[nodiscard]] QJsonObject compareJson(const Workspace &workspace, const Round &from, const Round &to,
                                      const Comparison &comparison);

} // namespace cxw
