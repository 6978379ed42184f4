// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"

#include <QString>

#include <array>
#include <optional>

namespace cxw {

/// All places, in the order of the sidebar.
inline constexpr std::array places{Place::Start,    Place::Overview, Place::Assess,  Place::Compare,
                                   Place::Findings, Place::Roadmap,  Place::Reports, Place::History};

/// The place's word for people.
[[nodiscard]] QString displayName(Place place);
/// Its icon's name in Breeze.
[[nodiscard]] QString iconName(Place place);
/// Its word in settings and on the command line.
[[nodiscard]] QString toText(Place place);
/// The place that a word stands for.
[[nodiscard]] std::optional<Place> placeFromText(const QString &text);

} // namespace cxw
