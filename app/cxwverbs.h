// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cxwrequest.h"

namespace cxw {

/// Reads the arguments after the program's name and does what they ask for.
[[nodiscard]] Outcome runCommandLine(const QStringList &arguments);

/// Whether a verb draws, for which it needs more of Qt than the rest.
[[nodiscard]] bool isDrawingVerb(const QString &name);

} // namespace cxw
