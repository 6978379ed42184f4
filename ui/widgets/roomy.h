// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QWidget>

namespace cxw {

/// Whether a widget's window is so big that figures and charts are shown larger, rather than further apart.
[[nodiscard]] inline bool isRoomy(const QWidget &widget)
{
    constexpr QSize roomy(1900, 1000);
    const QSize size = widget.window()->size();
    return size.width() >= roomy.width() && size.height() >= roomy.height();
}

/// The text size, one of style::textScales, for a window of a size in px in which the person has chosen none.
[[nodiscard]] inline int textScaleFor(QSize window)
{
    constexpr QSize large(2200, 1200);
    constexpr int forLarge = 130;
    return window.width() >= large.width() && window.height() >= large.height() ? forLarge : style::textScales.front();
}

} // namespace cxw
