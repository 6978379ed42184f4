// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

#include <QJsonObject>

namespace cxw {

/// A round with all its figures, as `cxw scores --json` prints it: numbers unrounded, null where there is none.
/// `phase` is null where the model has no phases.
[[nodiscard]] QJsonObject scoresJson(const Workspace &workspace, const Round &round, const RoundScore &score);

} // namespace cxw
