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
    QRgb strong; // of the high contrast

    [[nodiscard]] QColor in(const QPalette &palette) const
    {
        return QColor::fromRgb(isHighContrast(palette) ? strong : isDark(palette) ? dark : light);
    }
};

// By Role. The series are Okabe & Ito's colours, in the light scheme as dark as lines have to be on white; the dark
// schemes have brighter ones of the same hue.
constexpr std::array<Shade, 17> roles{{
    {0xFFF7F7F5, 0xFF16181D, 0xFF000000}, // Ground
    {0xFFFFFFFF, 0xFF1F2229, 0xFF000000}, // Surface
    {0xFFE3E2DE, 0xFF333842, 0xFFB0B0B0}, // Line
    {0xFF7F838B, 0xFF767D8B, 0xFFFFFFFF}, // Edge
    {0xFF1F2328, 0xFFE8EAED, 0xFFFFFFFF}, // Text
    {0xFF5B6270, 0xFFA0A7B4, 0xFFE6E6E6}, // Muted
    {0xFF2457C5, 0xFF7AA2F7, 0xFFFFD400}, // Accent
    {0xFFFFFFFF, 0xFF10131A, 0xFF000000}, // OnAccent
    {0xFFEFEEEA, 0xFF262A33, 0xFF2B2B2B}, // Hover
    {0xFFE3EAFA, 0xFF27324B, 0xFF00307A}, // Selected
    {0xFF17704A, 0xFF6FCF97, 0xFF7CFFA0}, // Good
    {0xFF855700, 0xFFE6B450, 0xFFFFD166}, // Warning
    {0xFFB3261E, 0xFFFF8A80, 0xFFFFB0A8}, // Bad
    {0xFF0072B2, 0xFF56B4E9, 0xFF6CC7FF}, // ThisRound
    {0xFFB57600, 0xFFE69F00, 0xFFFFB000}, // EarlierRound
    {0xFF008F68, 0xFF2CC295, 0xFF3DE0AC}, // Target
    {0xFFBF5F95, 0xFFD98FB8, 0xFFFF9FD0}, // Projected
}};

// The second and the third earlier round: Okabe & Ito's vermilion, and their black as text has it.
constexpr std::array<Shade, 2> furtherRounds{{
    {0xFFD55E00, 0xFFFF8A4C, 0xFFFF9A66},
    {0xFF4A4F57, 0xFFE8EAED, 0xFFFFFFFF},
}};

// One hue, from nearly the ground to strong.
constexpr std::array<Shade, 5> levels{{
    {0xFFF1EEE6, 0xFF2B303A, 0xFF1A1A1A},
    {0xFFCFE0EC, 0xFF2A4660, 0xFF1F3A52},
    {0xFF9CC3DD, 0xFF386A92, 0xFF275677},
    {0xFF5B9BC8, 0xFF5D9CCB, 0xFF8CC4EE},
    {0xFF1F5F99, 0xFFA9D2EF, 0xFFD4ECFC},
}};

constexpr std::array<Shade, 5> onLevels{{
    {0xFF1F2328, 0xFFE8EAED, 0xFFFFFFFF},
    {0xFF1F2328, 0xFFE8EAED, 0xFFFFFFFF},
    {0xFF1F2328, 0xFFFFFFFF, 0xFFFFFFFF},
    {0xFF10131A, 0xFF10131A, 0xFF000000},
    {0xFFFFFFFF, 0xFF10131A, 0xFF000000},
}};

constexpr std::array<Shade, 4> phases{{
    {0xFFA3593A, 0xFFD79C80, 0xFFF0B898},
    {0xFF80641F, 0xFFCBAE66, 0xFFE8CC80},
    {0xFF37766B, 0xFF7DB8AB, 0xFF98DCCC},
    {0xFF6A68A8, 0xFFA3A2DA, 0xFFC4C3F5},
}};

/// The shade for a step: the ends of every scale have the ends of the shades, and steps of a long scale share them. A
/// shade between two of these would not have a text colour that can be read on it.
size_t shadeOf(int step, int highestStep)
{
    const double share = static_cast<double>(step) / qMax(1, highestStep);
    return static_cast<size_t>(qRound(qBound(0.0, share, 1.0) * static_cast<double>(levels.size() - 1)));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Window) == QColor(Qt::black);
}

QPen focusPen(const QPalette &palette)
{
    return {color(Role::Accent, palette), isHighContrast(palette) ? 3.0 : 1.5};
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

QColor levelColor(int step, int highestStep, const QPalette &palette)
{
    return levels.at(shadeOf(step, highestStep)).in(palette);
}

QColor onLevelColor(int step, int highestStep, const QPalette &palette)
{
    return onLevels.at(shadeOf(step, highestStep)).in(palette);
}

QColor phaseColor(int phase, const QPalette &palette)
{
    return phases.at(static_cast<size_t>(qMax(0, phase)) % phases.size()).in(palette);
}

} // namespace cxw::style
