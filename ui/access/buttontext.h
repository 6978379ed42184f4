// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw {

/// The text of a button, a tab or a menu as it is read there: without the sign of its key, each && as one.
[[nodiscard]] QString textWithoutKey(QString text);

} // namespace cxw
