// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace cxw::test {

/// Which of the texts stand in the bytes: in UTF-8 or UTF-16 of either byte order, in any case of their letters.
[[nodiscard]] QStringList textsFoundIn(const QByteArray &bytes, const QStringList &texts);

/// The same for all files in a folder and below it, hidden ones among them. A line for each text found, with the file.
[[nodiscard]] QStringList textsFoundBelow(const QString &folder, const QStringList &texts);

} // namespace cxw::test
