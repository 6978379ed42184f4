// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace cxw::style {

/// The colour of the n-th earlier round on a chart, from 0; the first is that of Role::EarlierRound. There are as many
/// as are told apart, then they come again.
[[nodiscard]] QColor earlierRoundColor(int place, const QPalette &palette);

} // namespace cxw::style
