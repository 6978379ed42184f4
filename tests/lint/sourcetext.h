// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw::lint {

/// C++ without its comments and with nothing between the quotes of its literals, each character where it was.
[[nodiscard]] QString codeOnly(const QString &source);

/// Where the bracket closes that opens at `open`; −1 where it does not. `code` comes from codeOnly().
[[nodiscard]] qsizetype closingBracket(const QString &code, qsizetype open);

/// Where the bracket opens that closes at `close`; −1 where it does not.
[[nodiscard]] qsizetype openingBracket(const QString &code, qsizetype close);

/// The first place at or after `from`, or before and at it, that is no white space; may be one beyond the text's end.
[[nodiscard]] qsizetype nextInk(const QString &code, qsizetype from);
[[nodiscard]] qsizetype inkBefore(const QString &code, qsizetype from);

/// The line of a place, from 1.
[[nodiscard]] qsizetype lineOf(const QString &source, qsizetype place);

} // namespace cxw::lint
