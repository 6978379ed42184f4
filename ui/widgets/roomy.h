// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cxw {

/// Whether a widget's window is so big that figures and charts are shown larger, rather than further apart.
[[nodiscard]] inline bool isRoomy(const QWidget &widget)
{
    constexpr QSize roomy(1900, 1000);
    const QSize size = widget.window()->size();
    return size.width() >= roomy.width() && size.height() >= roomy.height();
}

} // namespace cxw
