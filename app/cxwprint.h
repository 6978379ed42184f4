// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>

namespace cxw {

/// Everything goes out as UTF-8, whatever the terminal says of itself, and nothing that could steer the terminal. In
/// JSON, where such characters stand within strings alone, their numbers mean the same.
void print(FILE *stream, const QString &text);

/// Whether all that was printed is out. A full disk behind a redirection shows only here.
[[nodiscard]] bool printedAll(FILE *stream);

} // namespace cxw
