// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"

#include <functional>

namespace cxw {

/// Whether a letter can be drawn.
using CanDraw = std::function<bool(char32_t)>;

/// Whether a font of the program or of the computer has the letter as an outline, so that it can go into a PDF.
[[nodiscard]] bool canDrawLetter(char32_t letter);

/// Which letters of a report would be empty boxes in its PDF, and what to install, in sentences to be read before it is
/// made; nothing when all of them can be drawn.
[[nodiscard]] QStringList missingLetters(const Report &report, const CanDraw &canDraw = canDrawLetter);

} // namespace cxw
