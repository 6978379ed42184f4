// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/planjson.h"
#include "core/scoring/comparison.h"
#include "core/workspace/workspacestore.h"

namespace cxw {

// What the verbs print for people: the same figures as in their JSON, rounded for display.

[[nodiscard]] QString infoText(const Workspace &workspace, const QHash<RoundId, BallotCount> &counts);
[[nodiscard]] QString scoresText(const Unit &unit, const Round &round, const RoundScore &score);
[[nodiscard]] QString compareText(const Workspace &workspace, const Round &from, const Round &to,
                                  const Comparison &comparison);
[[nodiscard]] QString nextText(const MaturityModel &model, const std::vector<NextStep> &steps);
[[nodiscard]] QString roadmapText(const MaturityModel &model, const Advice &advice);

/// The object as indented JSON with a line end.
[[nodiscard]] QString jsonText(const QJsonObject &object);

} // namespace cxw
