// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/digitkey.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace cxw {

namespace {

std::optional<int> digitTyped(const QKeyEvent &press)
{
    const QString text = press.text();
    if (text.size() == 1 && text.front().isDigit())
        return text.front().digitValue();
    if (press.key() >= Qt::Key_0 && press.key() <= Qt::Key_9)
        return press.key() - Qt::Key_0;
    return std::nullopt;
}

std::optional<int> digitAt(const QKeyEvent &press, const QString &platform)
{
    if (platform == QLatin1String("windows")) {
        constexpr quint32 zero = 0x30; // the virtual keys are those of ASCII
        const quint32 key = press.nativeVirtualKey();
        return key >= zero && key < zero + 10 ? std::optional(static_cast<int>(key - zero)) : std::nullopt;
    }
    if (platform == QLatin1String("cocoa")) {
        constexpr std::array<quint32, 10> keys{29, 18, 19, 20, 21, 23, 22, 26, 28, 25}; // kVK_ANSI_0 to kVK_ANSI_9
        const auto found = std::ranges::find(keys, press.nativeVirtualKey());
        return found == keys.end() ? std::nullopt : std::optional(static_cast<int>(found - keys.begin()));
    }
    constexpr quint32 one = 10; // X and Wayland count from "1" to "0", as they stand on the keyboard
    const quint32 key = press.nativeScanCode();
    return key >= one && key < one + 10 ? std::optional(static_cast<int>(key - one + 1) % 10) : std::nullopt;
}

/// Whether a program made the event, and no keyboard.
bool isMade(const QKeyEvent &press)
{
    return press.nativeScanCode() == 0 && press.nativeVirtualKey() == 0;
}

} // namespace

std::optional<DigitPress> digitPress(const QKeyEvent &press, const QString &platform)
{
    const bool shift = press.modifiers().testFlag(Qt::ShiftModifier);
    if (const auto digit = digitTyped(press))
        return DigitPress{*digit, shift && isMade(press)};
    const auto digit = shift ? digitAt(press, platform) : std::nullopt;
    return digit ? std::optional(DigitPress{*digit, true}) : std::nullopt;
}

bool isModifierKey(int key)
{
    constexpr std::array keys{Qt::Key_Shift, Qt::Key_Control,  Qt::Key_Alt,    Qt::Key_Meta,
                              Qt::Key_AltGr, Qt::Key_CapsLock, Qt::Key_NumLock};
    return std::ranges::find(keys, key) != keys.end();
}

int stepsByArrow(const QKeyEvent &press)
{
    if (!press.modifiers().testFlag(Qt::ShiftModifier))
        return 0;
    return press.key() == Qt::Key_Up ? 1 : press.key() == Qt::Key_Down ? -1 : 0;
}

} // namespace cxw
