// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/editscope.h"
#include "core/workspace/spot.h"
#include "ui/frame/place.h"

#include <optional>

namespace cxw {

/// Where in the window somebody goes, by a link, a search, or to what an edit has changed.
struct Destination
{
    Destination() = default;
    /// A place, and what in it; a place alone is one too.
    Destination(Place where, Spot what = {}) : place(where), spot(std::move(what)) {}

    /// None stays where the person is.
    std::optional<Place> place;
    /// The unit and round to show; null for those that are shown.
    EditScope scope = {};
    Spot spot = {};

    bool operator==(const Destination &) const = default;
};

} // namespace cxw
