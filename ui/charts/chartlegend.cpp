// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"

#include "ui/charts/toldapart.h"
#include "ui/style/style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

constexpr double sampleWidth = 30;
/// What a legend may take of the height before its names are cut to a line each; and before it is left out.
constexpr double mostLegend = 0.18;
constexpr double mostCutLegend = 0.25;
/// Metrics on paper differ from those on the screen by a hair.
constexpr double slack = 2;

/// A name as it is written.
struct LegendName
{
    QString text;
    QSizeF size;
    int flags = 0;
};

/// A name over as many lines as it needs. What has no place to break is broken anywhere.
LegendName wholeName(const QString &name, const QFontMetricsF &metrics, double width)
{
    const double line = metrics.horizontalAdvance(name) + slack;
    if (line <= width)
        return {name, {line, metrics.height()}, 0};
    int flags = Qt::TextWordWrap;
    QRectF box = metrics.boundingRect(QRectF(0, 0, width, 10000), flags, name);
    if (box.width() > width) {
        flags = Qt::TextWrapAnywhere;
        box = metrics.boundingRect(QRectF(0, 0, width, 10000), flags, name);
    }
    return {name, {std::min(box.width() + slack, width), box.height()}, flags};
}

std::vector<LegendName> wholeNames(const QStringList &names, const QFontMetricsF &metrics, double width)
{
    std::vector<LegendName> list;
    for (const QString &name : names)
        list.push_back(wholeName(name, metrics, width));
    return list;
}

std::vector<LegendName> cutNames(const QStringList &names, const QFontMetricsF &metrics, double width)
{
    std::vector<LegendName> list;
    for (const QString &name : toldApart(names, metrics, width - slack))
        list.push_back({name, {metrics.horizontalAdvance(name) + slack, metrics.height()}, 0});
    return list;
}

/// Rows, each centred, from the upper edge on; gives their height as the top.
ChartLegend inRows(const std::vector<LegendName> &names, double room)
{
    constexpr double beforeText = sampleWidth + style::small;
    const auto widthOf = [](const LegendName &name) { return beforeText + name.size.width(); };
    ChartLegend legend;
    for (size_t first = 0; first < names.size();) {
        double width = widthOf(names[first]);
        double height = names[first].size.height();
        size_t end = first + 1;
        while (end < names.size() && width + style::section + widthOf(names[end]) <= room) {
            height = std::max(height, names[end].size.height());
            width += style::section + widthOf(names[end++]);
        }
        height = std::ceil(height) + style::tiny;
        double x = (room - width) / 2;
        for (; first < end; ++first) {
            const LegendName &name = names[first];
            legend.entries.push_back(
                {{x, legend.top, sampleWidth, height},
                 {x + beforeText, legend.top, name.size.width(), height},
                 name.text,
                 name.flags | static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute)});
            x += widthOf(name) + style::section;
        }
        legend.top += height;
    }
    return legend;
}

} // namespace

ChartLegend layOutLegend(const QStringList &names, const QSizeF &size, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = size.width() - sampleWidth - style::small;
    ChartLegend legend = inRows(wholeNames(names, metrics, width), size.width());
    if (legend.top > size.height() * mostLegend)
        legend = inRows(cutNames(names, metrics, width), size.width());
    if (legend.entries.empty() || legend.top > size.height() * mostCutLegend)
        return {{}, size.height()};
    const double down = size.height() - legend.top;
    for (ChartLegend::Entry &entry : legend.entries) {
        entry.sample.translate(0, down);
        entry.text.translate(0, down);
    }
    legend.top = down - style::small;
    return legend;
}

} // namespace cxw
