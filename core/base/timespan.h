// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace cxw {

/// From one date to another for people, either of which may be missing: "3 Nov 2025 – 30 Jun 2026",
/// "from 3 Nov 2025", "until 30 Jun 2026", "no dates yet".
[[nodiscard]] QString displaySpan(QDate start, QDate end);

/// The same by months, where days would say more than is meant: "Nov 2025 – Jun 2026".
[[nodiscard]] QString displayMonthSpan(QDate start, QDate end);

} // namespace cxw
