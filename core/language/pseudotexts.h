// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace cxw {

/// A language that nobody speaks, made of the English texts: by it tests see which texts are cut, lie over others, or
/// are not translated at all.
enum class PseudoLanguage {
    /// Two fifths longer than English, with accents on all letters, between ⟦ and ⟧. Its code is "x-long".
    Long,
    /// From right to left, in letters of Hebrew. Its code is "x-rtl".
    RightToLeft,
};

[[nodiscard]] std::optional<PseudoLanguage> pseudoLanguage(const QString &code);

/// A text in such a language. Places of arguments, keys after &, line breaks, patterns of file names and formats of
/// dates stay.
[[nodiscard]] QString disguised(const QString &text, PseudoLanguage language);

} // namespace cxw
