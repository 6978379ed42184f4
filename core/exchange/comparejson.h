// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/comparison.h"

#include <QJsonObject>

namespace cxw {

/// Two rounds held against each other, as `cxw compare --json` prints it: numbers unrounded, null where there is none.
[[nodiscard]] QJsonObject compareJson(const Workspace &workspace, const MaturityModel &model, const Round &from,
                                      const Round &to, const Comparison &comparison);

} // namespace cxw
