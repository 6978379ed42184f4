// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/shellsupport.h"

#include <QDialog>

#include <array>
#include <functional>

namespace cxw::test {

/// The languages that are offered, and those in which a text that is cut, or stands the wrong way round, comes to
/// light.
inline constexpr std::array everyLanguage{"en", "de", "x-long", "x-rtl"};

/// Names in the sample that are as people have them: too long for any column, without blanks, and in Japanese, told
/// apart only at their end. They are part of one edit.
void giveLongNames(MainWindow &window);

/// Lets everything that was put off happen: layouts, repaints, timers that are due.
void settle();

/// Shows every place of a window, the steps and tables within them one by one, and calls `look` with the name of each.
void visitEveryPlace(MainWindow &window, const std::function<void(const QString &name)> &look);

/// Opens every dialog of a window in which a workspace is open, as it is when there is much to say, and calls `look`.
void visitEveryDialog(WindowWorld &world, MainWindow &window,
                      const std::function<void(const QString &name, QDialog &dialog)> &look);

} // namespace cxw::test
