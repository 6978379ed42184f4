// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/advice.h"
#include "core/tables/figuretable.h"

namespace cxw {

// What a unit means to do, and what follows from it.

/// Steps in their order: `phase what level needed short begin`.
[[nodiscard]] FigureTable nextStepTable(const MaturityModel &model, const std::vector<NextStep> &steps);

/// Initiatives in the order given, dropped ones quiet:
/// `initiative phase owner start end span effort status practices lifts measure empathy-step`.
[[nodiscard]] FigureTable initiativeTable(const MaturityModel &model, const std::vector<Initiative> &initiatives);
/// A roadmap phase by phase: before the initiatives of a phase that has dates stands a row for the phase itself. The
/// columns are those of the initiatives. What is in no phase of the model comes last.
[[nodiscard]] FigureTable roadmapTable(const MaturityModel &model, const Roadmap &roadmap);

/// By competency and overall, last: `name now`, one column for the end of each phase that has one or of the plan,
/// `target`.
[[nodiscard]] FigureTable outlookTable(const RoundScore &now, const Advice &advice);
/// By phase that has an end, or for the plan: `name at overall`, one column for each competency by its id.
[[nodiscard]] FigureTable projectionTable(const MaturityModel &model, const std::vector<PhaseProjection> &projections);

} // namespace cxw
