// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/advice.h"

#include <QJsonObject>

namespace cxw {

/// What to do next after a round, as `cxw next --json` prints it.
///
/// `steps` holds the unmet criteria in the order in which to go about them. A practice has its level, the level that
/// it needs, its stock-taking, and with `habits` those that are short of the level and by how much; `starter` is the
/// initiative to begin with. A rule has its text and its remedy. What does not concern the one or the other is null.
[[nodiscard]] QJsonObject nextJson(const Workspace &workspace, const MaturityModel &model, const Round &round,
                                   const std::vector<NextStep> &steps);

/// A unit's roadmap, as `cxw roadmap --json` prints it: the phases with their dates, the initiatives, the pace checks,
/// and where the unit would stand at the end of each phase. Initiatives and findings refer to each other by id.
/// Without phases there are none in `phases`, `phase` and `current` are null, and the one projection is that for the
/// end of the plan.
[[nodiscard]] QJsonObject roadmapJson(const MaturityModel &model, const Unit &unit, const Advice &advice);

} // namespace cxw
