// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ganttchart.h"

#include "core/base/display.h"
#include "core/workspace/recordtext.h"
#include "ui/charts/ganttlayout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace cxw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::GanttChart)
};

GanttData emptyLike(const GanttData &data)
{
    GanttData page = data;
    page.phases.clear();
    return page;
}

/// One phase in parts: the first fits into one height, the others into another.
std::vector<GanttPhase> phaseParts(const GanttPhase &phase, double width, double firstHeight, double height)
{
    std::vector<GanttPhase> parts;
    GanttPhase part = phase;
    part.bars.clear();
    const auto fits = [&](const GanttPhase &grown) {
        return GanttLayout::phaseHeight(grown, width) <= (parts.empty() ? firstHeight : height);
    };
    const auto goOn = [&] {
        parts.push_back(part);
        part.bars.clear();
        part.name = Words::tr("%1 (continued)").arg(phase.name);
    };
    for (const GanttBar &bar : phase.bars) {
        part.bars.push_back(bar);
        if (part.bars.size() > 1 && !fits(part)) {
            part.bars.pop_back();
            goOn();
            part.bars = {bar};
        }
    }
    parts.push_back(part);
    return parts;
}

QString titlesOf(const GanttData &data, const std::vector<InitiativeId> &ids)
{
    QStringList titles;
    for (const GanttPhase &phase : data.phases) {
        for (const GanttBar &bar : phase.bars) {
            if (std::ranges::find(ids, bar.id) != ids.end())
                titles.append(bar.title);
        }
    }
    return titles.join(Words::tr("; "));
}

} // namespace

void paintGantt(QPainter &painter, const QRectF &area, const GanttData &data, const QPalette &palette)
{
    if (area.isEmpty())
        return;
    // Drawn smaller, the chart has more room from left to right, so it is laid out for that width.
    const double shrink = std::min(1.0, area.height() / ganttHeight(data, area.width()));
    const GanttLayout layout(data, area.width() / shrink);
    const double fit = std::min(shrink, area.height() / layout.height());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(fit, fit);
    ganttpaint::body(painter, data, layout, palette);
    ganttpaint::axis(painter, data, layout, palette);
    painter.restore();
}

double ganttHeight(const GanttData &data, double width)
{
    return GanttLayout(data, width).height();
}

std::vector<GanttData> ganttPages(const GanttData &data, double width, double height, double firstHeight)
{
    const auto roomIn = [](double whole) {
        return std::max(whole - GanttLayout::axisHeight() - GanttLayout::legendHeight(), 0.0);
    };
    const double room = roomIn(height);
    double left = roomIn(firstHeight);
    std::vector<GanttData> pages{emptyLike(data)};
    const auto turn = [&] {
        pages.push_back(emptyLike(data));
        left = room;
    };
    for (const GanttPhase &phase : data.phases) {
        const double whole = GanttLayout::phaseHeight(phase, width);
        // A phase is kept together, but not at the price of a page that is left half empty.
        const bool begun = !pages.back().phases.empty();
        if (whole > left && begun && (left < room / 2 || left < GanttLayout::leastPartHeight()))
            turn();
        bool first = true;
        for (const GanttPhase &part : phaseParts(phase, width, left, room)) {
            if (!std::exchange(first, false))
                turn();
            pages.back().phases.push_back(part);
            left -= GanttLayout::phaseHeight(part, width);
        }
    }
    return pages;
}

ChartTable ganttTable(const GanttData &data)
{
    ChartTable table{data.title,
                     {Words::tr("Phase"), Words::tr("Initiative"), Words::tr("Owner"), Words::tr("Status"),
                      Words::tr("Start"), Words::tr("End"), Words::tr("Depends on")},
                     {}};
    for (const GanttPhase &phase : data.phases) {
        for (const GanttBar &bar : phase.bars) {
            table.rows.push_back({phase.name, bar.title, bar.owner, displayName(bar.status), displayDate(bar.start),
                                  displayDate(bar.end), titlesOf(data, bar.dependsOn)});
        }
    }
    return table;
}

} // namespace cxw
