// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

#include <QJsonObject>

namespace cxw {

/// A round with all its figures, as `cxw scores --json` prints it: numbers unrounded, null where there is none.
[[nodiscard]] QJsonObject scoresJson(const Workspace &workspace, const MaturityModel &model, const Round &round,
                                     const RoundScore &score);

} // namespace cxw
