// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

namespace cxw::test {

/// The model in tests/data/models/NAME.json.
[[nodiscard]] std::shared_ptr<const MaturityModel> modelNamed(const QString &name);

/// A round of a workspace of its own, with all figures.
struct ModelRound
{
    Workspace workspace;
    Round round;
    RoundScore score;
};

/// The round in tests/data/models/NAME.csv, rated by the model of that name.
[[nodiscard]] ModelRound ratedRound(const QString &name);

} // namespace cxw::test
