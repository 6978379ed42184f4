// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/editscope.h"
#include "core/workspace/spot.h"

namespace cxw {

enum class FindableKind {
    Unit,
    Round,
    Practice,
    Initiative,
    PainPoint,
    UnmetNeed,
    Person,
    Reason,
    Evidence,
    Note,
    Whereabouts
};

/// The kind's word for people: "Pain point".
[[nodiscard]] QString displayName(FindableKind kind);

/// A thing in a workspace that somebody may look for by its name or its words.
struct Findable
{
    FindableKind kind = FindableKind::Unit;
    /// On one line.
    QString name;
    /// What it belongs to, for people; empty where that goes without saying.
    QString where;
    /// The unit and round in which it is seen; null where those that are shown will do.
    EditScope scope = {};
    Spot spot = {};
};

/// All that can be found in a workspace while a round is shown: units, rounds, practices, people, the initiatives and
/// findings of all units, and what was written down in that round. No ballots: their number does not count here.
[[nodiscard]] std::vector<Findable> findables(const Workspace &workspace, const MaturityModel &model,
                                              const RoundId &shown);

} // namespace cxw
