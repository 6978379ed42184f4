// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cxw {

/// Whether any letter of the text, or a mark that was written into it, runs from right to left.
[[nodiscard]] bool runsRightToLeft(QStringView text);

/// Text that a person wrote, as it goes into a sentence of the window or of a report: between isolates (U+2068,
/// U+2069) where it runs from right to left, so that it does not turn the words and figures beside it round.
/// All other text comes back as it is.
[[nodiscard]] QString isolated(const QString &text);

/// Each of them isolated, for lists within a sentence.
[[nodiscard]] QStringList isolated(const QStringList &texts);

/// A sentence without the isolates, for `cxw`, whose output other programs read.
[[nodiscard]] QString withoutIsolates(QString sentence);

} // namespace cxw
