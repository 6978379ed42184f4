// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPen>

#include <array>

class QApplication;

namespace cxw {

/// What a colour is for. Pages name roles, never colours.
enum class Role {
    Ground,
    Surface,
    Line,
    /// The border of what can be filled in or pressed.
    Edge,
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

/// What a text is for: 12, 14, 16, 20, 28 and 44 px at a text size of 100 %.
enum class TextStyle { Small, Body, Strong, Section, Title, Big };

/// Dark on light, light on dark, whichever of them the desktop has, or white and yellow on black with strong borders.
enum class Scheme { System, Light, Dark, HighContrast };

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
/// Whether a palette is that of the high contrast.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

[[nodiscard]] QColor color(Role role, const QPalette &palette);

/// The fill for a step of a scale from 0 to `highestStep`; the step's word has to stand beside it.
[[nodiscard]] QColor levelColor(int step, int highestStep, const QPalette &palette);
/// A text colour that can be read on levelColor().
[[nodiscard]] QColor onLevelColor(int step, int highestStep, const QPalette &palette);

/// The quiet colour of a phase by its index, used for nothing else.
[[nodiscard]] QColor phaseColor(int phase, const QPalette &palette);

/// The frame around what has the keyboard.
[[nodiscard]] QPen focusPen(const QPalette &palette);

/// The font of a text in the text size that the person has chosen.
[[nodiscard]] QFont font(TextStyle text);

/// The text sizes there are, in percent of the usual one.
inline constexpr std::array textScales{100, 115, 130, 150};
/// The text size in percent.
[[nodiscard]] int textScale();
/// Gives every text on the screen another size, one of textScales; what is printed keeps the usual one.
void setTextScale(int percent);
/// A height in px that holds a line of text, as high as the text size makes it.
[[nodiscard]] int scaled(int pixels);

/// While one lives, fonts have their usual size: for what is printed or exported.
class PrintedText
{
public:
    PrintedText();
    ~PrintedText();
    Q_DISABLE_COPY_MOVE(PrintedText)

private:
    int m_before;
};

/// The palette of a scheme; that of System is the light one.
[[nodiscard]] QPalette palette(Scheme scheme);
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
