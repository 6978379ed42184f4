// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>

namespace cxw {

/// The years 1900 to 2200, outside of which nothing here can have happened or be planned.
[[nodiscard]] QDate firstPossibleDay();
[[nodiscard]] QDate lastPossibleDay();
/// Whether a date lies in these years.
[[nodiscard]] bool isPossibleDay(QDate date);

/// The day that a person means by a text, or an Error that says in a sentence why it is none. A text is taken in any of
/// these forms, or not at all:
/// - year, month and day in digits, the year first and in four digits: 2026-10-20, 2026/10/20;
/// - a day, a month by its name and a year, as the locale or English writes them, with or without the weekday, which
///   must be the right one: "20. Okt. 2026", "October 20th, 2026", "2026年10月20日". Names may be cut to three letters
///   and stand in any case;
/// - three numbers in the order of the locale, and only in that: 03/04/2026 is the 4th of March in the USA. With dots,
///   they may also stand as day.month.year where that can mean but one day: 31.12.2027.
/// A year of two digits lies in this century. A year is never made up where there is none.
[[nodiscard]] Result<QDate> dateFrom(const QString &text, const QLocale &locale = QLocale());

/// The day written as 2026-10-20, within the possible years; for scripts and files. An Error in a sentence.
[[nodiscard]] Result<QDate> isoDateFrom(const QString &text);

} // namespace cxw
