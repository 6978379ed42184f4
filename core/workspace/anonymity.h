// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// An Error when the edit would break what an anonymous round promises: that no name was ever written for its ballots
/// and none ever will be. So nobody can be given a seat in it, and whether a round is anonymous is settled when it
/// begins: names that were once there would stay in the history, and labels could be given names afterwards.
[[nodiscard]] Result<void> checkAnonymity(const Workspace &workspace, const Edit &edit);

/// So many must share what could tell who somebody is.
inline constexpr int fewestAlike = 5;

/// Whether so many of a seat's round are of the seat's role group that the group does not tell who sits there.
[[nodiscard]] bool hidesInGroup(const Workspace &workspace, const Participant &seat);

} // namespace cxw
