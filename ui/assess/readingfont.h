// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

namespace cxw {

/// For sentences that have to be read from the back row: as large as strong text, or as the heading of a section
/// where there is room, in normal weight.
/// How much room there is for what a whole room reads: in a tight one, everything that can be chosen still is in view.
enum class ReadingRoom { Tight, Usual, Roomy };

[[nodiscard]] inline QFont readingFont(ReadingRoom room = ReadingRoom::Usual)
{
    QFont font = style::font(room == ReadingRoom::Roomy   ? TextStyle::Section
                             : room == ReadingRoom::Tight ? TextStyle::Body
                                                          : TextStyle::Strong);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace cxw
