// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspacestore.h"

#include <QJsonObject>

namespace cxw {

/// What a workspace holds, as `cxw info --json` prints it: its units with their rounds by date. `people` are the
/// participants of a round, `ballots` all of its ballots, "don't know" among them.
[[nodiscard]] QJsonObject infoJson(const Workspace &workspace, const QHash<RoundId, BallotCount> &counts);

} // namespace cxw
