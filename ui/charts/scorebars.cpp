// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scorebars.h"

#include "core/base/display.h"
#include "ui/charts/radarstyle.h"
#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace cxw {

namespace {

constexpr qsizetype fewestAxesOfAShape = 3;
constexpr double thickestBar = 26;
constexpr double thinnestBar = 4;
/// Between the bars of an axis, as a share of their thickness.
constexpr double barGap = 0.3;
/// What a bar of another than this round has of the thickness of one of this round.
constexpr double thinner = 0.6;
constexpr int barAlpha = 80;
/// A number of the scale takes so much more than its own width.
constexpr double roomBetweenNumbers = 1.6;

double valueWidth(const RadarFonts &fonts)
{
    return QFontMetricsF(fonts.value).horizontalAdvance(displayScore(8.88)) + 2 * style::small;
}

BarsLayout::Row layOutRow(const RadarData &data, const BarsLayout &layout, const RadarFonts &fonts, size_t axis)
{
    const double height = layout.plot.height() / static_cast<double>(data.axes.size());
    const double top = layout.plot.top() + height * static_cast<double>(axis);
    const double nameHeight = QFontMetricsF(fonts.name).height();
    BarsLayout::Row row{{0, top, layout.size.width(), nameHeight}, {0, top, layout.size.width(), height}, {}};
    const auto bars = static_cast<double>(std::max<size_t>(1, data.series.size()));
    const double room = height - nameHeight - style::medium;
    const double thickness = std::clamp(room / (bars * (1 + barGap)), thinnestBar, thickestBar);
    double y = row.name.bottom() + style::tiny;
    for (const RadarSeries &series : data.series) {
        const double own = series.role == SeriesRole::ThisRound ? thickness : thickness * thinner;
        const auto value = axis < series.values.size() ? series.values[axis] : std::nullopt;
        row.bars.push_back(value ? QRectF(layout.plot.left(), y, layout.across(data, *value) - layout.plot.left(), own)
                                 : QRectF());
        y += own + thickness * barGap;
    }
    return row;
}

void paintScale(QPainter &painter, const RadarData &data, const BarsLayout &layout, const RadarFonts &fonts,
                const QPalette &palette)
{
    const QFontMetricsF metrics(fonts.small);
    painter.setFont(fonts.small);
    const int last = static_cast<int>(data.maximum);
    const double apart = layout.plot.width() / std::max(1, last);
    for (int step = 0; step <= last; ++step) {
        const double x = layout.across(data, step);
        painter.setPen(QPen(style::color(Role::Line, palette), 1));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        const QString number = QLocale().toString(step);
        const QString word = ringText(data, step);
        const QString text = metrics.horizontalAdvance(word) < apart - style::small ? word : number;
        const double width = metrics.horizontalAdvance(text);
        if (width * roomBetweenNumbers > apart && step % 2 != 0)
            continue;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, layout.size.width() - width));
        painter.setPen(style::color(Role::Muted, palette));
        painter.drawText(QPointF(left, layout.plot.bottom() + metrics.ascent()), text);
    }
}

void paintBar(QPainter &painter, const RadarData &data, size_t series, const QRectF &bar, const QPalette &palette)
{
    const SeriesRole role = data.series[series].role;
    const int place = radarstyle::placeOf(data, series);
    QColor fill = radarstyle::colour(role, palette, place);
    if (role != SeriesRole::ThisRound)
        fill.setAlpha(barAlpha);
    painter.fillRect(bar, fill);
    const QPointF end(bar.right(), bar.center().y());
    painter.setPen(radarstyle::pen(role, palette, place));
    painter.drawLine(QPointF(bar.left(), end.y()), end);
    painter.setPen(QPen(palette.color(QPalette::Window), 1));
    painter.setBrush(radarstyle::colour(role, palette, place));
    painter.drawPath(radarstyle::marker(role, place).translated(end));
}

} // namespace

bool isBars(const RadarData &data)
{
    return !data.axes.isEmpty() && data.axes.size() < fewestAxesOfAShape;
}

double BarsLayout::across(const RadarData &data, double value) const
{
    return plot.left() + plot.width() * value / data.maximum;
}

std::optional<int> BarsLayout::rowAt(const QPointF &position) const
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.band.contains(position); });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<int>(found - rows.begin()));
}

BarsLayout layOutBars(const RadarData &data, const QSizeF &size, const RadarFonts &fonts)
{
    BarsLayout layout;
    layout.size = size;
    layout.legend = layOutLegend(seriesNames(data), size, fonts.small);
    const double numbers = QFontMetricsF(fonts.small).height() + style::tiny;
    const double side = style::small;
    layout.plot = QRectF(side, 0, std::max(1.0, size.width() - side - valueWidth(fonts)),
                         std::max(1.0, layout.legend.top - numbers));
    for (size_t axis = 0; axis < static_cast<size_t>(data.axes.size()); ++axis)
        layout.rows.push_back(layOutRow(data, layout, fonts, axis));
    return layout;
}

void paintBars(QPainter &painter, const RadarData &data, const BarsLayout &layout, const RadarFonts &fonts,
               const QPalette &palette)
{
    paintScale(painter, data, layout, fonts, palette);
    const QFontMetricsF metrics(fonts.name);
    for (size_t axis = 0; axis < layout.rows.size(); ++axis) {
        const BarsLayout::Row &row = layout.rows[axis];
        painter.setFont(fonts.name);
        painter.setPen(style::color(Role::Text, palette));
        painter.fillRect(row.name, palette.color(QPalette::Window));
        painter.drawText(row.name, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                         metrics.elidedText(data.axes[static_cast<qsizetype>(axis)], Qt::ElideMiddle,
                                            row.name.width()));
        for (size_t series = 0; series < row.bars.size(); ++series) {
            if (row.bars[series].isNull())
                continue;
            paintBar(painter, data, series, row.bars[series], palette);
            if (data.series[series].role != SeriesRole::ThisRound)
                continue;
            painter.setFont(fonts.value);
            painter.setPen(style::color(Role::Text, palette));
            const QRectF bar = row.bars[series];
            const double height = QFontMetricsF(fonts.value).height();
            painter.drawText(QRectF(bar.right() + style::small, bar.center().y() - height / 2, layout.size.width(),
                                    height),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                             displayScore(data.series[series].values[axis]));
        }
    }
}

} // namespace cxw
