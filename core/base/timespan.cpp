// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/timespan.h"

#include "core/base/display.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::TimeSpan)
};

using Display = QString (*)(QDate);

QString span(QDate start, QDate end, Display display)
{
    if (start.isValid() && end.isValid())
        return Words::tr("%1 – %2", "from a date to another").arg(display(start), display(end));
    if (start.isValid())
        return Words::tr("from %1").arg(display(start));
    return end.isValid() ? Words::tr("until %1").arg(display(end)) : Words::tr("no dates yet");
}

} // namespace

QString displaySpan(QDate start, QDate end)
{
    return span(start, end, displayDate);
}

QString displayMonthSpan(QDate start, QDate end)
{
    return span(start, end, displayMonth);
}

} // namespace cxw
