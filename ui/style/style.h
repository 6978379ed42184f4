// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace cxw {

/// What a colour is for. Pages name roles, never colours.
enum class Role {
    Ground,
    Surface,
    Line,
    Text,
    Muted,
    Accent,
    OnAccent,
    Hover,
    Selected,
    Good,
    Warning,
    Bad,
    ThisRound,
    EarlierRound,
    Target,
    Projected,
};

/// What a text is for: 12, 14, 16, 20, 28 and 44 px.
enum class TextStyle { Small, Body, Strong, Section, Title, Big };

/// Light on dark, dark on light, or whichever the desktop has.
enum class Scheme { System, Light, Dark };

/// Every colour, size, font and icon that the program draws with.
namespace style {

/// Distances and sizes in px.
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int section = 24;
inline constexpr int page = 40;
inline constexpr int radius = 6;
inline constexpr int rowHeight = 28;

/// Whether a palette is light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);

[[nodiscard]] QColor color(Role role, const QPalette &palette);

/// The fill for a step of the scale, 0 to 4; the step's word has to stand beside it.
[[nodiscard]] QColor levelColor(int step, const QPalette &palette);
/// A text colour that can be read on levelColor().
[[nodiscard]] QColor onLevelColor(int step, const QPalette &palette);

/// The quiet colour of a phase by its index, used for nothing else.
[[nodiscard]] QColor phaseColor(int phase, const QPalette &palette);

[[nodiscard]] QFont font(TextStyle text);

/// The palette of the light or the dark scheme.
[[nodiscard]] QPalette palette(bool dark);
/// White paper, for everything that is printed or exported.
[[nodiscard]] QPalette printPalette();

/// Gives the application the house style, its fonts and a scheme; may be called again to change the scheme.
void applyTo(QApplication &application, Scheme scheme);

/// The Breeze icon of this name, named in resources/icons.txt; it follows the scheme.
[[nodiscard]] QIcon icon(const QString &breezeName);

/// The same icon as it is drawn on the accent colour.
[[nodiscard]] QIcon iconOnAccent(const QIcon &icon);

} // namespace style

} // namespace cxw
