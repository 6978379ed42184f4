// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidgetList>

namespace cxw {

/// Makes Tab go where the eye goes, in every window: along a line, down a column, then to the next column. May be
/// called again and again; only the first call does something.
void installTabOrder();

/// What Tab stops at within a widget, as the eye meets it.
[[nodiscard]] QWidgetList stopsInReadingOrder(const QWidget *whole);

} // namespace cxw
