// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>

#include <optional>

class QKeyEvent;

namespace cxw {

/// A digit that was pressed, and whether Shift was held for it.
struct DigitPress
{
    int digit = 0;
    bool shifted = false;

    bool operator==(const DigitPress &) const = default;
};

/// The digit of a key press; none for any other key. Shift with a digit types something else on every layout ("!" here,
/// a quotation mark there), so it is told by the place of the key, as the window system of the `platform` numbers keys.
/// Where a layout has the digits on Shift, what it types is the plain digit.
[[nodiscard]] std::optional<DigitPress> digitPress(const QKeyEvent &press,
                                                   const QString &platform = QGuiApplication::platformName());

/// Whether a key only changes what others mean, as Shift does.
[[nodiscard]] bool isModifierKey(int key);

/// How many steps Shift and an arrow key go up (1) or down (−1); 0 for any other key.
[[nodiscard]] int stepsByArrow(const QKeyEvent &press);

} // namespace cxw
