// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actiontable.h"
#include "ui/frame/place.h"

namespace cxw {

/// The place of the window in which actions hold; none where they hold in several.
[[nodiscard]] std::optional<Place> pageOf(ActionPlace place);

/// Where actions hold, for people: "Everywhere", "Assess, stock".
[[nodiscard]] QString displayName(ActionPlace place);

} // namespace cxw
