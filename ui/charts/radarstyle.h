// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radardata.h"

#include <QPainterPath>
#include <QPalette>
#include <QPen>

namespace cxw::radarstyle {

/// Diameter of a marker in pixels.
inline constexpr double markerSize = 9;

[[nodiscard]] QColor colour(SeriesRole role, const QPalette &palette);
/// The line of an outline: colour, width and dash.
[[nodiscard]] QPen pen(SeriesRole role, const QPalette &palette);
/// The marker around the origin, as Qt Charts draws it on the outline.
[[nodiscard]] QPainterPath marker(SeriesRole role);
/// Where an outline lies among the others: the greater, the further in front.
[[nodiscard]] int depth(SeriesRole role);

} // namespace cxw::radarstyle
