// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cxw {

/// Makes all fields and buttons within a form look and be as they are used: where nothing can be changed, texts can
/// only be read, and choices, dates and buttons are off until it can.
void setChangeable(QWidget &form, bool changeable);

/// Says that a button within a form changes nothing, so that it stays on: it leads somewhere.
void onlyLeads(QWidget *button);

/// What stands under the title of a page on which nothing can be changed.
[[nodiscard]] QString nothingCanBeChanged();

} // namespace cxw
