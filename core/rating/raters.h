// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

namespace cxw {

/// Who can be rating: the room as a whole, which settles on the agreed values, or one participant.
struct RaterChoice
{
    /// None for the room.
    std::optional<ParticipantId> participant;
    /// For people.
    QString name;

    bool operator==(const RaterChoice &) const = default;
};

/// The room, then the participants of the round by name.
[[nodiscard]] std::vector<RaterChoice> raterChoices(const Workspace &workspace, const RoundId &round);

/// What stands for the room in the list of who rates.
[[nodiscard]] QString agreedValueName();

} // namespace cxw
