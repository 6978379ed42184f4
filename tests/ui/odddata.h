// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>

namespace cxw::test {

/// How many kinds of odd things there are.
constexpr int oddDataKinds = 7;

/// Something that a clipboard or a drag may hold: nothing at all, as when the program that copied it has gone; data
/// that says it has text and has none; an empty text; control characters and line breaks; HTML; Markdown; a picture.
/// The caller owns it.
[[nodiscard]] QMimeData *oddData(int kind);

} // namespace cxw::test
