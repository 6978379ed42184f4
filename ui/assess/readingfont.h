// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

namespace cxw {

/// For sentences that have to be read from the back row: as large as strong text, or as the heading of a section
/// where there is room, in normal weight.
[[nodiscard]] inline QFont readingFont(bool roomy = false)
{
    QFont font = style::font(roomy ? TextStyle::Section : TextStyle::Strong);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace cxw
