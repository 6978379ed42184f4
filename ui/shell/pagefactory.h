// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

namespace cxw {

/// Makes the page of a place that needs an open workspace: any but Start.
[[nodiscard]] Page *makePage(Place place, Session &session, QWidget *parent);

} // namespace cxw
