// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw {

/// The name by which the system knows whoever runs the program; empty where it does not say.
[[nodiscard]] QString accountName();

} // namespace cxw
