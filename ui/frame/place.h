// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QAction;

namespace cxw {

/// A place in the window; the sidebar has one entry for each. All else about a place stands in the shell's table.
enum class Place { Start, Overview, Assess, Compare, Findings, Roadmap, Reports, History, Model };

/// The place to which an action goes, whose data says so.
[[nodiscard]] std::optional<Place> placeOf(const QAction &action);

} // namespace cxw
