// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace cxw {

/// The value rounded to nine decimals: takes the dust of binary arithmetic off before a step is judged.
[[nodiscard]] double settled(double value);

/// `value` rounded half away from zero to `decimals` places, judged on the settled value: 3.625 gives 3.63.
[[nodiscard]] double roundedHalfUp(double value, int decimals);

/// The whole steps that a score has reached: 2.7 has reached 2, not 3.
[[nodiscard]] int levelReached(double score);

/// A score for people, two decimals in their language; an en dash where there is none.
[[nodiscard]] QString displayScore(std::optional<double> score);

/// A difference for people, always with its sign (+0.20, −0.35, 0.00); an en dash where there is none.
[[nodiscard]] QString displayDelta(std::optional<double> delta);

/// A share of 0 to 1 as whole per cent, never rounded up to 100 % or down to 0 % while it is not quite there.
[[nodiscard]] QString displayShare(std::optional<double> share);

/// A date for people in their language, with the year in four digits; an en dash for no date.
[[nodiscard]] QString displayDate(QDate date);

/// The month of a date, where days would say more than is meant; an en dash for no date.
[[nodiscard]] QString displayMonth(QDate date);

} // namespace cxw
