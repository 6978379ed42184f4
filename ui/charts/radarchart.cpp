// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"

#include "core/base/display.h"
#include "ui/charts/radarplot.h"
#include "ui/charts/radarstyle.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace cxw {

namespace {

/// The words of a chart of this size have their usual one; those of a greater chart grow with it.
constexpr double usualSize = 440;
constexpr double mostGrowth = 1.5;

void drawLabels(QPainter &painter, const RadarData &data, const RadarLayout &layout, const RadarFonts &fonts,
                const QPalette &palette)
{
    for (size_t axis = 0; axis < layout.labels.size(); ++axis) {
        const RadarLayout::Label &label = layout.labels[axis];
        painter.setFont(fonts.name);
        painter.setPen(style::color(Role::Text, palette));
        painter.drawText(label.name, static_cast<int>(label.alignment | Qt::AlignBottom) | Qt::TextWordWrap,
                         data.axes[static_cast<qsizetype>(axis)]);
        if (label.valueText.isEmpty())
            continue;
        painter.setFont(fonts.value);
        painter.drawText(label.value, static_cast<int>(label.alignment | Qt::AlignTop), label.valueText);
    }
}

void drawLegend(QPainter &painter, const RadarData &data, const ChartLegend &legend, const RadarFonts &fonts,
                const QPalette &palette)
{
    painter.setFont(fonts.small);
    for (size_t place = 0; place < legend.entries.size(); ++place) {
        const SeriesRole role = data.series[place].role;
        const int look = radarstyle::placeOf(data, place);
        const ChartLegend::Entry &entry = legend.entries[place];
        const QPointF middle = entry.sample.center();
        painter.setPen(radarstyle::pen(role, palette, look));
        painter.drawLine(QPointF(entry.sample.left(), middle.y()), QPointF(entry.sample.right(), middle.y()));
        painter.setPen(QPen(palette.color(QPalette::Window), 1));
        painter.setBrush(radarstyle::colour(role, palette, look));
        painter.drawPath(radarstyle::marker(role, look).translated(middle));
        painter.setPen(style::color(Role::Text, palette));
        painter.drawText(entry.text, entry.flags, entry.shown);
    }
}

void draw(QPainter &painter, const QRectF &area, const RadarData &data, const RadarLayout &layout, RadarPlot &plot,
          const RadarFonts &fonts, const QPalette &palette)
{
    painter.save();
    plot.paint(painter, area.topLeft(), layout, palette);
    painter.translate(area.topLeft());
    drawLabels(painter, data, layout, fonts, palette);
    drawLegend(painter, data, layout.legend, fonts, palette);
    painter.restore();
}

void draw(QPainter &painter, const QRectF &area, const RadarData &data, const BarsLayout &layout,
          const RadarFonts &fonts, const QPalette &palette)
{
    painter.save();
    painter.translate(area.topLeft());
    paintBars(painter, data, layout, fonts, palette);
    drawLegend(painter, data, layout.legend, fonts, palette);
    painter.restore();
}

} // namespace

RadarView::RadarView(QWidget *parent) : ChartView(parent), m_plot(std::make_unique<RadarPlot>())
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

RadarView::~RadarView() = default;

void RadarView::setData(const RadarData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_plot->setData(data);
    layOut();
    setAccessibleName(data.title);
    figuresChanged();
}

ChartTable RadarView::table() const
{
    return toTable(m_data);
}

QString RadarView::description() const
{
    const QString names = QLocale().createSeparatedList(seriesNames(m_data));
    if (isBars(m_data))
        return tr("Bars for %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow "
                  "keys go from axis to axis.",
                  nullptr, static_cast<int>(m_data.axes.size()))
            .arg(QLocale().toString(m_data.maximum), names);
    return tr("Radar with %n axes from 0 to %1, showing %2. The figures follow as a table; the left and right arrow "
              "keys "
              "go from axis to axis.",
              nullptr, static_cast<int>(m_data.axes.size()))
        .arg(QLocale().toString(m_data.maximum), names);
}

QString RadarView::rowSentence(int axis) const
{
    const auto place = static_cast<size_t>(axis);
    const auto said = [&](const RadarSeries &series) {
        const auto value = place < series.values.size() ? series.values[place] : std::nullopt;
        const QString word = value ? m_data.rings.value(levelReached(*value)) : QString();
        return QStringList{displayScore(value), word}.join(u' ').trimmed();
    };
    QStringList parts;
    for (const RadarSeries &series : m_data.series) {
        if (series.role == SeriesRole::ThisRound)
            parts.prepend(said(series));
        else
            parts << series.name + u' ' + said(series);
    }
    return m_data.axes.value(axis) + u' ' + parts.join(QStringLiteral("; "));
}

int RadarView::builds() const
{
    return m_plot->builds();
}

void RadarView::paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    if (isBars(m_data))
        draw(painter, area, m_data, m_bars, m_fonts, palette);
    else
        draw(painter, area, m_data, m_layout, *m_plot, m_fonts, palette);
}

bool RadarView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto axis = isBars(m_data) ? m_bars.rowAt(help->pos()) : m_layout.axisAt(help->pos()))
        showPlainToolTip(help->globalPos(), valuesOn(*axis), this);
    else
        QToolTip::hideText();
    return true;
}

void RadarView::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<int>(m_data.axes.size());
    const bool back = event->key() == Qt::Key_Left;
    if (count == 0 || (!back && event->key() != Qt::Key_Right)) {
        ChartView::keyPressEvent(event);
        return;
    }
    const int now = toldRow();
    const int next = now < 0 ? (back ? count - 1 : 0) : (now + (back ? count - 1 : 1)) % count;
    showValuesOn(next);
    tellRow(next);
}

void RadarView::resizeEvent(QResizeEvent *event)
{
    ChartView::resizeEvent(event);
    layOut();
}

void RadarView::changeEvent(QEvent *event)
{
    ChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void RadarView::layOut()
{
    m_fonts = RadarFonts(std::clamp(std::min(width(), height()) / usualSize, 1.0, mostGrowth));
    if (isBars(m_data))
        m_bars = layOutBars(m_data, size(), m_fonts);
    else
        m_layout = layOutRadar(m_data, size(), m_fonts);
}

QString RadarView::valuesOn(int axis) const
{
    QStringList lines{m_data.axes.value(axis)};
    for (const RadarSeries &series : m_data.series) {
        const auto place = static_cast<size_t>(axis);
        lines << tr("%1: %2").arg(series.name,
                                  displayScore(place < series.values.size() ? series.values[place] : std::nullopt));
    }
    return lines.join(u'\n');
}

void RadarView::showValuesOn(int axis)
{
    const QPointF where = isBars(m_data) ? m_bars.rows[static_cast<size_t>(axis)].band.center()
                                         : m_layout.point(m_data, axis, m_data.maximum);
    showPlainToolTip(mapToGlobal(where.toPoint()), valuesOn(axis), this);
}

void paintRadar(QPainter &painter, const QRectF &area, const RadarData &data, const QPalette &palette)
{
    const RadarFonts fonts;
    if (isBars(data))
        return draw(painter, area, data, layOutBars(data, area.size(), fonts), fonts, palette);
    RadarPlot plot;
    plot.setData(data);
    draw(painter, area, data, layOutRadar(data, area.size(), fonts), plot, fonts, palette);
}

} // namespace cxw
