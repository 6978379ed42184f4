// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cxw {

/// The word for a severity of 1 to 5: what it does to the customer.
[[nodiscard]] QString severityWord(int step);
/// The word for a frequency of 1 to 5: how many customers meet it.
[[nodiscard]] QString frequencyWord(int step);
/// Number and word for a choice: "4 · Does harm".
[[nodiscard]] QString stepWithWord(int step, const QString &word);

} // namespace cxw
