// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ganttaxis.h"

#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

namespace cxw {

namespace {

constexpr double gapBeside = 10;
constexpr int fewestMonths = 6;

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

double widthOf(const QString &text)
{
    return QFontMetricsF(style::font(TextStyle::Small)).horizontalAdvance(text);
}

QString monthName(int month)
{
    return QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

} // namespace

GanttAxis::GanttAxis(const GanttData &data, double left, double width) : m_left(left), m_width(width)
{
    const QDate first = data.first.isValid() ? data.first : data.today;
    const QDate last = data.last.isValid() ? data.last : data.today.addMonths(fewestMonths);
    m_from = quarterOf(first);
    m_to = quarterOf(std::max(last, m_from.addMonths(fewestMonths - 1))).addMonths(3);
}

double GanttAxis::x(QDate day) const
{
    const auto days = static_cast<double>(m_from.daysTo(day));
    return m_left + m_width * days / static_cast<double>(m_from.daysTo(m_to));
}

std::vector<GanttSpan> GanttAxis::years() const
{
    std::vector<GanttSpan> spans;
    for (QDate start = m_from; start < m_to;) {
        const QDate end = std::min(QDate(start.year() + 1, 1, 1), m_to);
        spans.push_back(span(start, end, QString::number(start.year())));
        start = end;
    }
    return spans;
}

std::vector<GanttSpan> GanttAxis::divisions() const
{
    std::vector<GanttSpan> spans;
    const int months = hasRoomForMonths() ? 1 : 3;
    for (QDate start = m_from; start < m_to; start = start.addMonths(months)) {
        const QString name = months == 1 ? monthName(start.month())
                                         : QCoreApplication::translate("cxw::GanttChart", "Q%1", "a quarter of a year")
                                               .arg((start.month() + 2) / 3);
        spans.push_back(span(start, start.addMonths(months), name));
    }
    return spans;
}

GanttSpan GanttAxis::span(QDate start, QDate end, const QString &text) const
{
    GanttSpan made{x(start), x(end) - x(start), {}};
    if (made.width >= widthOf(text) + gapBeside)
        made.text = text;
    return made;
}

bool GanttAxis::hasRoomForMonths() const
{
    double widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, widthOf(monthName(month)));
    const double months = static_cast<double>(m_from.daysTo(m_to)) / 31;
    return m_width / months >= widest + gapBeside;
}

} // namespace cxw
