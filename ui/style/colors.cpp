// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/earlierrounds.h"
#include "ui/style/style.h"

#include <array>

namespace cxw::style {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;

    [[nodiscard]] QColor in(const QPalette &palette) const { return QColor::fromRgb(isDark(palette) ? dark : light); }
};

// By Role. The series are Okabe & Ito's colours; the dark scheme has brighter ones of the same hue.
constexpr std::array<Shade, 16> roles{{
    {0xFFF7F7F5, 0xFF16181D}, // Ground
    {0xFFFFFFFF, 0xFF1F2229}, // Surface
    {0xFFE3E2DE, 0xFF333842}, // Line
    {0xFF1F2328, 0xFFE8EAED}, // Text
    {0xFF5B6270, 0xFFA0A7B4}, // Muted
    {0xFF2457C5, 0xFF7AA2F7}, // Accent
    {0xFFFFFFFF, 0xFF10131A}, // OnAccent
    {0xFFEFEEEA, 0xFF262A33}, // Hover
    {0xFFE3EAFA, 0xFF27324B}, // Selected
    {0xFF1B7A4B, 0xFF6FCF97}, // Good
    {0xFF8A5A00, 0xFFE6B450}, // Warning
    {0xFFB3261E, 0xFFFF8A80}, // Bad
    {0xFF0072B2, 0xFF56B4E9}, // ThisRound
    {0xFFE69F00, 0xFFE69F00}, // EarlierRound
    {0xFF009E73, 0xFF2CC295}, // Target
    {0xFFCC79A7, 0xFFD98FB8}, // Projected
}};

// The second and the third earlier round: Okabe & Ito's vermilion, and their black as text has it.
constexpr std::array<Shade, 2> furtherRounds{{
    {0xFFD55E00, 0xFFFF8A4C},
    {0xFF4A4F57, 0xFFE8EAED},
}};

// One hue, from nearly the ground to strong.
constexpr std::array<Shade, 5> levels{{
    {0xFFF1EEE6, 0xFF2B303A},
    {0xFFCFE0EC, 0xFF2A4660},
    {0xFF9CC3DD, 0xFF386A92},
    {0xFF5B9BC8, 0xFF5D9CCB},
    {0xFF1F5F99, 0xFFA9D2EF},
}};

constexpr std::array<Shade, 5> onLevels{{
    {0xFF1F2328, 0xFFE8EAED},
    {0xFF1F2328, 0xFFE8EAED},
    {0xFF1F2328, 0xFFFFFFFF},
    {0xFF10131A, 0xFF10131A},
    {0xFFFFFFFF, 0xFF10131A},
}};

constexpr std::array<Shade, 4> phases{{
    {0xFFB26B4A, 0xFFD79C80},
    {0xFF96762A, 0xFFCBAE66},
    {0xFF3F7F73, 0xFF7DB8AB},
    {0xFF6A68A8, 0xFFA3A2DA},
}};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor color(Role role, const QPalette &palette)
{
    return roles.at(static_cast<size_t>(role)).in(palette);
}

QColor earlierRoundColor(int place, const QPalette &palette)
{
    const size_t turn = static_cast<size_t>(qMax(0, place)) % (furtherRounds.size() + 1);
    return turn == 0 ? color(Role::EarlierRound, palette) : furtherRounds.at(turn - 1).in(palette);
}

QColor levelColor(int step, const QPalette &palette)
{
    return levels.at(static_cast<size_t>(qBound(0, step, 4))).in(palette);
}

QColor onLevelColor(int step, const QPalette &palette)
{
    return onLevels.at(static_cast<size_t>(qBound(0, step, 4))).in(palette);
}

QColor phaseColor(int phase, const QPalette &palette)
{
    return phases.at(static_cast<size_t>(qMax(0, phase)) % phases.size()).in(palette);
}

} // namespace cxw::style
