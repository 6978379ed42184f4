// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

class QRandomGenerator;

namespace cxw {

/// Whose answers they are: what else may go besides the people.
enum class KeptNames {
    OrganizationAndUnits,
    /// The organization and its units are called "Organization" and "Unit 1", "Unit 2" …
    None,
};

/// The edit that fills a new workspace with this one's figures and none of its people, to be given to others.
///
/// What stays: ballots, agreed values, the states of stock-taking, targets, findings and initiatives with their titles,
/// touchpoints, measures and dates, and the names of rounds; so every score, comparison and verdict is the same.
/// People are "Person 1", "Person 2" …, drawn by lot and the same in all rounds, for a verdict compares each with
/// themselves; who has no seat is gone. In anonymous rounds seats are "Voter 1" …, drawn by lot anew.
///
/// What goes: names and roles of people, facilitators, owners of practices and of initiatives, and every text in which
/// people write freely: reasons, where a practice exists, evidence, notes, descriptions and what is said of empathy. In
/// the texts that stay, the names known are replaced by "…". All ids are new. Pace checks of the copy miss the owners.
///
/// All ballots of the workspace must have been read.
[[nodiscard]] Edit withoutNamesEdit(const Workspace &workspace, KeptNames kept, QRandomGenerator &lot);

} // namespace cxw
