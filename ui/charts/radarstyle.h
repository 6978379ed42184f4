// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radardata.h"

#include <QPainterPath>
#include <QPalette>
#include <QPen>

namespace cxw::radarstyle {

/// Diameter of a round marker in pixels; the others are as large as it takes to be as heavy to the eye.
inline constexpr double markerSize = 9;

/// Which of the series of one role a series is, from 0. Rounds that are all earlier each look their own way.
[[nodiscard]] int placeOf(const RadarData &data, size_t series);

[[nodiscard]] QColor colour(SeriesRole role, const QPalette &palette, int place = 0);
/// The line of an outline: colour, width and dash.
[[nodiscard]] QPen pen(SeriesRole role, const QPalette &palette, int place = 0);
/// What a marker is.
enum class Shape { Circle, Square, Diamond, Triangle, Star, Pentagon };
[[nodiscard]] Shape shape(SeriesRole role, int place = 0);
/// How wide and high a marker is, in pixels.
[[nodiscard]] double sizeOf(Shape shape);
/// The marker around the origin, as Qt Charts draws it on the outline.
[[nodiscard]] QPainterPath marker(SeriesRole role, int place = 0);
/// Where an outline lies among the others: the greater, the further in front.
[[nodiscard]] int depth(SeriesRole role);

} // namespace cxw::radarstyle
