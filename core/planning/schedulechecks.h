// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacefinding.h"
#include "core/planning/roadmap.h"

namespace cxw {

// The pace checks that look at dates and owners. A day of an end is still worked on: whatever starts on it starts
// before the end. Dropped initiatives are passed over, as is whatever has no date where one would be needed.

/// `dependency`: an initiative starts on or before the last day of one that it depends on, both in this roadmap.
/// One finding for each such pair, the later initiative first.
[[nodiscard]] std::vector<PaceFinding> dependencyFindings(const Roadmap &roadmap);

/// `phase-order`: an initiative starts on or before the day on which the last initiative of any earlier phase ends.
/// One finding for each initiative, with that last one beside it.
[[nodiscard]] std::vector<PaceFinding> phaseOrderFindings(const MaturityModel &model, const Roadmap &roadmap);

/// `owner-load`: on some day more than three initiatives of one owner run. One finding for each owner, for the first
/// stretch of days with the most of them. Owners are told apart by name without blanks at its ends.
/// An initiative runs from its start to its end, both included; one that ends before it starts never runs.
[[nodiscard]] std::vector<PaceFinding> ownerLoadFindings(const Roadmap &roadmap);

/// `breadth`: on some day more than seven initiatives run. At most one finding, for the first stretch with the most.
[[nodiscard]] std::vector<PaceFinding> breadthFindings(const Roadmap &roadmap);

/// `phase-too-short`: a phase with both dates has fewer than 56 days, the first and the last counted.
[[nodiscard]] std::vector<PaceFinding> phaseTooShortFindings(const MaturityModel &model, const Roadmap &roadmap);

} // namespace cxw
