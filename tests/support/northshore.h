// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/workspace.h"

namespace cxw::test {

/// The model that comes with the program, in English.
[[nodiscard]] MaturityModel englishModel();

/// A workspace with the three rounds of tests/data/northshore in the unit "Retail", all ballots read.
[[nodiscard]] Workspace northshoreWorkspace(const MaturityModel &model);

/// Its round of this name.
[[nodiscard]] Round northshoreRound(const Workspace &workspace, const QString &name);

} // namespace cxw::test
