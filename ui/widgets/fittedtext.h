// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace cxw {

/// The lines in which a text stands in a column of `width` pixels, at most `most` of them. It wraps between words, and
/// inside of one that is longer than a line; what has no room even so is left out in the middle, behind an ellipsis,
/// so that two names which differ at their end are still told apart.
[[nodiscard]] QStringList fittedLines(const QString &text, const QFont &font, int width, int most);

} // namespace cxw
