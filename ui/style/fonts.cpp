// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

namespace cxw::style {

namespace {

QFont sized(int pixels, QFont::Weight weight)
{
    // The second has the signs that the first lacks: ticks, triangles, arrows.
    QFont made(QStringList{QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")});
    made.setPixelSize(pixels);
    made.setWeight(weight);
    return made;
}

} // namespace

QFont font(TextStyle text)
{
    switch (text) {
    case TextStyle::Small:
        return sized(12, QFont::Normal);
    case TextStyle::Body:
        return sized(14, QFont::Normal);
    case TextStyle::Strong:
        return sized(16, QFont::DemiBold);
    case TextStyle::Section:
        return sized(20, QFont::DemiBold);
    case TextStyle::Title:
        return sized(28, QFont::DemiBold);
    case TextStyle::Big:
        return sized(44, QFont::DemiBold);
    }
    return sized(14, QFont::Normal);
}

} // namespace cxw::style
