// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cxw {

/// A place in the window; the sidebar has one entry for each.
enum class Place { Start, Overview, Assess, Compare, Findings, Roadmap, Reports, History };

} // namespace cxw
