// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace cxw::test {

/// What can't be read on the screen in a window: texts with less room than they need, parts that stick out of what
/// holds them, and parts that lie over one another. One line for each.
[[nodiscard]] QStringList cutWords(const QWidget &window);

} // namespace cxw::test
