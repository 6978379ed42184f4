// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace cxw {

// The one rule for names of people, units and rounds: which are the same, and which can be given.

/// The most characters that a name can have.
inline constexpr int longestName = 120;

/// The text without the difference of capital and small letters, each character by itself: "ß" gives "ss".
[[nodiscard]] QString foldedCase(const QString &text);

/// What all spellings of one name have in common: equal whether letters are composed or not, large or small, and
/// whatever white space stands between and around the words. For look-ups only, never shown or kept.
[[nodiscard]] QString nameKey(const QString &name);

/// Whether a text covers more than one line.
[[nodiscard]] bool hasLineBreak(const QString &text);

/// The names in a text that has one on each line; lines without any are left out.
[[nodiscard]] QStringList namesOnLines(const QString &text);

/// Whether two names are the same.
[[nodiscard]] bool sameName(const QString &left, const QString &right);

/// The name as it is kept: without white space around it, and with blanks for tabs.
[[nodiscard]] QString tidyName(const QString &given);

/// The same where it can be a name, else an Error with a sentence: it is too long, or holds a line break or a
/// character that is unprintable. An empty name passes: whether there must be one
/// is for the caller to say.
[[nodiscard]] Result<QString> cleanName(const QString &given);

} // namespace cxw
