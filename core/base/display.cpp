// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

constexpr double settledScale = 1e9;

QString none()
{
    return QStringLiteral("\u2013");
}

} // namespace

double settled(double value)
{
    return std::round(value * settledScale) / settledScale;
}

double roundedHalfUp(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // A half that lost its last bit in the multiplication must still count as a half.
    return std::round(settled(settled(value) * scale)) / scale;
}

int levelReached(double score)
{
    return static_cast<int>(std::floor(settled(score)));
}

QString displayScore(std::optional<double> score)
{
    return score ? QLocale().toString(roundedHalfUp(*score, 2), 'f', 2) : none();
}

QString displayDelta(std::optional<double> delta)
{
    if (!delta)
        return none();
    const double rounded = roundedHalfUp(*delta, 2);
    const QString digits = QLocale().toString(std::abs(rounded), 'f', 2);
    if (rounded == 0)
        return digits;
    // Where lines run from right to left, a sign would otherwise go to the wrong end of its number.
    const QString mark = QLocale().textDirection() == Qt::RightToLeft ? QString(QChar(0x200E)) : QString();
    return mark + (rounded > 0 ? u'+' : u'\u2212') + digits;
}

QString displayShare(std::optional<double> share)
{
    if (!share)
        return none();
    double percent = roundedHalfUp(*share * 100, 0);
    if (*share < 1)
        percent = std::min(percent, 99.0);
    if (*share > 0)
        percent = std::max(percent, 1.0);
    return QStringLiteral("%1\u00a0%").arg(QLocale().toString(percent, 'f', 0));
}

QString displayDate(QDate date)
{
    // German and others write a stop after the day.
    const QString form = QCoreApplication::translate("cxw::Display", "d MMM yyyy", "how a date is written");
    return date.isValid() ? QLocale().toString(date, form) : none();
}

QString displayMonth(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("MMM yyyy")) : none();
}

} // namespace cxw
