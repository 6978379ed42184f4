// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

namespace cxw {

// Edits by which findings are entered and a roadmap is planned.
// Each label says what the edit does; a change is named after what differs from the record in the workspace.

[[nodiscard]] Edit addPainPointEdit(const PainPoint &pain);
[[nodiscard]] Edit changePainPointEdit(const Workspace &workspace, const PainPoint &pain);
/// Takes the pain point away, and out of the initiatives that address it.
[[nodiscard]] Edit removePainPointEdit(const Workspace &workspace, const FindingId &pain);

[[nodiscard]] Edit addNeedEdit(const UnmetNeed &need);
/// A need that is newly delivered was delivered in the unit's present cycle; one that is not, in none.
[[nodiscard]] Edit changeNeedEdit(const Workspace &workspace, UnmetNeed need);
/// Takes the need away, and out of the initiatives that address it.
[[nodiscard]] Edit removeNeedEdit(const Workspace &workspace, const FindingId &need);

/// Makes the initiative address the finding, or no longer.
[[nodiscard]] Edit linkFindingEdit(const Workspace &workspace, const InitiativeId &initiative, const FindingId &finding,
                                   bool addressed);

[[nodiscard]] Edit addInitiativeEdit(const Initiative &initiative);
[[nodiscard]] Edit changeInitiativeEdit(const Workspace &workspace, const Initiative &initiative);
/// A copy under `id` that is planned again; it keeps what it waits for, and nothing waits for it.
[[nodiscard]] Edit duplicateInitiativeEdit(const Initiative &initiative, const InitiativeId &id);
/// Takes the initiative away, and out of those that wait for it.
[[nodiscard]] Edit removeInitiativeEdit(const Workspace &workspace, const InitiativeId &initiative);

/// Whether `initiative` waits for `other`, directly or through others; then `other` can't be made to wait for it.
[[nodiscard]] bool waitsFor(const Workspace &workspace, const InitiativeId &initiative, const InitiativeId &other);

/// Makes `targets` the targets of the unit, and no others.
[[nodiscard]] Edit targetsEdit(const Workspace &workspace, const UnitId &unit,
                               const std::vector<CompetencyTarget> &targets);

/// A phase with other dates; without any, its plan is taken away.
[[nodiscard]] Edit phaseDatesEdit(const PhasePlan &plan, const QString &phaseName);
/// Several phases with their dates at once.
[[nodiscard]] Edit phasePlansEdit(const std::vector<PhasePlan> &plans);

} // namespace cxw
