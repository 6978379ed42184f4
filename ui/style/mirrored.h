// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>
#include <QWidget>

namespace cxw::style {

/// A place in a widget that paints itself, thought of from left to right; on the other side where one reads from right
/// to left. Words within it are aligned by the painter.
[[nodiscard]] inline QRect mirrored(const QRect &place, const QWidget &widget)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), place);
}

[[nodiscard]] inline QRectF mirrored(const QRectF &place, const QWidget &widget)
{
    return widget.isRightToLeft() ? place.translated(widget.width() - place.left() - place.right(), 0) : place;
}

/// The same in the row of a list.
[[nodiscard]] inline QRect mirrored(const QRect &place, const QStyleOption &row)
{
    return QStyle::visualRect(row.direction, row.rect, place);
}

} // namespace cxw::style
