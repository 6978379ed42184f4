// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cxwrequest.h"

namespace cxw {

enum class PasswordUse {
    /// Somebody at a terminal is asked twice, for a slip of the finger would lock the package for good.
    Choose,
    Open,
};

/// The password for a package: the first line of the file that the option `password-file` names; else what is typed at
/// the terminal, which does not show it; else the first line of the standard input. It never stands in the command
/// line, where other users of the machine can read it. Whoever asked wipes it: see wipe().
[[nodiscard]] Result<QString> passwordFor(const Request &request, PasswordUse use);

} // namespace cxw
