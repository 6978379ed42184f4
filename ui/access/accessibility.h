// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace cxw {

/// Makes every button, line of text, box of choices and window one that assistive programs can use as the mouse does.
/// May be called again and again; only the first call does something.
void installAccessibility();

/// Says as what assistive programs take a widget, where its class does not say it: the tabs of the sidebar, a window.
/// To be called when the widget is made.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// The role that was given to a widget, or the other one.
[[nodiscard]] QAccessible::Role accessibleRole(const QWidget *widget, QAccessible::Role otherwise);

} // namespace cxw
