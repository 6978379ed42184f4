// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace cxw {

/// Whether a character is shown by nothing and can do something to what shows it: control characters, the tab among
/// them, line and paragraph separators, the marks that turn the direction of what follows, and halves of a character.
[[nodiscard]] bool isUnprintable(QStringView text, qsizetype at);

enum class LineBreaks { Escaped, Kept };

/// The text with each character that is unprintable as its number, such as \u001b, so that a name from a foreign file
/// can't steer a terminal or a title bar; with the blanks that have no width and the mark of byte order too, by which
/// a name would differ from one that looks the same. It belongs where text is shown, never where it is kept.
[[nodiscard]] QString printable(const QString &text, LineBreaks lineBreaks = LineBreaks::Escaped);

/// A path as people write it on their system, so that it can be shown wherever the file's name comes from.
[[nodiscard]] QString printablePath(const QString &path);

} // namespace cxw
