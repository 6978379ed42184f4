// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

namespace cxw {

// What whole rounds are found and moved by.

/// The unit of this name, or null. Where the names of several units are the same, it has to be written letter by
/// letter.
[[nodiscard]] const Unit *unitNamed(const Workspace &workspace, const QString &name);
/// The unit's round of this name, or null, by the same rule.
[[nodiscard]] const Round *roundNamed(const Workspace &workspace, const UnitId &unit, const QString &name);

/// The changes that take out what was answered in a round: ballots, which must have been read, the seats of its
/// participants, agreed values and stock. The round and the notes on its practices stay.
[[nodiscard]] std::vector<Change> removeAnswers(const Workspace &workspace, const RoundId &round);

/// Takes a round out with all that belongs to it. Its ballots must have been read. People stay known.
[[nodiscard]] Edit removeRoundEdit(const Workspace &workspace, const RoundId &round);

} // namespace cxw
