// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarlayout.h"

#include "core/base/display.h"
#include "ui/style/style.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

/// The size of the words of the rings, in per cent of that of the names.
constexpr int ringShare = 84;
/// A radar whose shorter side is less than this shows only the outlines and the names of the axes.
constexpr double roomForWords = 250;
/// Rings that are nearer to each other have no room for a word each.
constexpr double roomForRingWord = 18;
/// The least radius beside names, as a share of the shorter side. A shape that is smaller can't be read: it gets the
/// room of the names, which the tool tip and the table still have.
constexpr double leastRadiusBesideNames = 0.2;
/// Around a radar without names, so that the markers on the outermost ring are whole.
constexpr double marginWithoutNames = 8;
constexpr double labelGap = 10;
/// The greatest width of a name, by the size of its font.
constexpr double widestName = 170.0 / 12;
/// Metrics on paper differ from those on the screen by a hair.
constexpr double slack = 2;

double angleOf(const RadarData &data, double axis)
{
    return 2 * M_PI * axis / static_cast<double>(std::max<qsizetype>(1, data.axes.size()));
}

const RadarSeries *labelledSeries(const RadarData &data)
{
    const auto found = std::find_if(data.series.begin(), data.series.end(),
                                    [](const RadarSeries &series) { return series.role == SeriesRole::ThisRound; });
    return found == data.series.end() ? nullptr : &*found;
}

QSizeF nameSize(const QString &name, double widest, const QFontMetricsF &metrics)
{
    const QRectF box = metrics.boundingRect(QRectF(0, 0, widest, 1000), Qt::TextWordWrap, name);
    return {std::ceil(box.width()) + slack, std::ceil(box.height())};
}

/// The greatest radius with which a label of this size still lies inside of the halves of the plot's room.
double radiusFor(double angle, const QSizeF &label, const QSizeF &half)
{
    const double across = std::abs(std::sin(angle));
    const double up = std::abs(std::cos(angle));
    double radius = std::min(half.width(), half.height());
    if (across > 0.01)
        radius = std::min(radius, (half.width() - label.width()) / across - labelGap);
    if (up > 0.01)
        radius = std::min(radius, (half.height() - label.height() * (1 + up) / 2) / up - labelGap);
    return radius;
}

RadarLayout::Label place(double angle, const QSizeF &name, const QSizeF &value, const RadarLayout &layout)
{
    const QSizeF size(std::max(name.width(), value.width()), name.height() + value.height());
    const double across = std::sin(angle);
    const double up = std::cos(angle);
    const QPointF anchor = layout.centre + (layout.radius + labelGap) * QPointF(across, -up);
    double left = anchor.x() - size.width() / 2;
    Qt::Alignment alignment = Qt::AlignHCenter;
    if (across > 0.01) {
        left = anchor.x();
        alignment = Qt::AlignLeft;
    } else if (across < -0.01) {
        left = anchor.x() - size.width();
        alignment = Qt::AlignRight;
    }
    const double top = anchor.y() - size.height() * (1 + up) / 2;
    return {{left, top, size.width(), name.height()},
            {left, top + name.height(), size.width(), value.height()},
            alignment,
            {}};
}

/// The text under an axis's name, and the sizes of both.
struct LabelSize
{
    QString valueText;
    QSizeF name;
    QSizeF value;

    [[nodiscard]] QSizeF whole() const
    {
        return {std::max(name.width(), value.width()), name.height() + value.height()};
    }
};

std::vector<LabelSize> labelSizes(const RadarData &data, const RadarLayout &layout, const RadarFonts &fonts)
{
    const QFontMetricsF nameMetrics(fonts.name);
    const QFontMetricsF valueMetrics(fonts.value);
    const RadarSeries *labelled = layout.ringWords ? labelledSeries(data) : nullptr;
    const double widest = std::clamp(layout.size.width() * 0.26, 60.0, widestName * fonts.name.pixelSize());
    std::vector<LabelSize> sizes;
    for (const QString &axis : data.axes) {
        const size_t index = sizes.size();
        LabelSize &label = sizes.emplace_back();
        label.name = nameSize(axis, widest, nameMetrics);
        if (!labelled)
            continue;
        if (index < labelled->values.size() && labelled->values[index])
            label.valueText = displayScore(labelled->values[index]);
        label.value = {valueMetrics.horizontalAdvance(label.valueText) + slack, std::ceil(valueMetrics.height())};
    }
    return sizes;
}

/// The names round the circle, and the radius that they leave.
void layOutLabels(const RadarData &data, RadarLayout &layout, const QSizeF &half, const RadarFonts &fonts)
{
    const double room = std::min(half.width(), half.height());
    const auto sizes = labelSizes(data, layout, fonts);
    layout.radius = room;
    for (size_t axis = 0; axis < sizes.size(); ++axis)
        layout.radius =
            std::min(layout.radius, radiusFor(angleOf(data, static_cast<double>(axis)), sizes[axis].whole(), half));
    if (layout.radius < leastRadiusBesideNames * std::min(layout.size.width(), layout.size.height())) {
        layout.radius = std::max(room - marginWithoutNames, 1.0);
        return;
    }
    for (size_t axis = 0; axis < sizes.size(); ++axis) {
        auto label = place(angleOf(data, static_cast<double>(axis)), sizes[axis].name, sizes[axis].value, layout);
        label.valueText = sizes[axis].valueText;
        layout.labels.push_back(label);
    }
}

} // namespace

RadarFonts::RadarFonts(double growth)
    : name(style::font(TextStyle::Small)), value(style::font(TextStyle::Small)), small(style::font(TextStyle::Small))
{
    value.setWeight(QFont::DemiBold);
    for (QFont *font : {&name, &value, &small}) {
        font->setPixelSize(static_cast<int>(font->pixelSize() * growth));
        font->setHintingPreference(QFont::PreferNoHinting);
        // No ligatures: on paper, a search would not find a word in which "ff" is a single glyph.
        font->setStyleStrategy(QFont::PreferNoShaping);
    }
}

QPointF RadarLayout::point(const RadarData &data, double axis, double value) const
{
    const double angle = angleOf(data, axis);
    return centre + radius * value / data.maximum * QPointF(std::sin(angle), -std::cos(angle));
}

std::optional<int> RadarLayout::axisAt(const QPointF &position) const
{
    const QPointF away = position - centre;
    const int count = axisCount;
    if (count == 0 || std::hypot(away.x(), away.y()) > radius + labelGap)
        return {};
    const double turn = std::atan2(away.x(), -away.y()) / (2 * M_PI);
    return (static_cast<int>(std::lround(turn * count)) + count) % count;
}

RadarLayout layOutRadar(const RadarData &data, const QSizeF &size, const RadarFonts &fonts)
{
    RadarLayout layout;
    layout.size = size;
    layout.axisCount = static_cast<int>(data.axes.size());
    layout.legend = layOutLegend(seriesNames(data), size, fonts.small);
    const QSizeF half(size.width() / 2, layout.legend.top / 2);
    layout.centre = {half.width(), half.height()};
    layout.ringFont = fonts.small;
    layout.ringFont.setPixelSize(fonts.small.pixelSize() * ringShare / 100);
    layout.ringWords = 2 * std::min(half.width(), half.height()) >= roomForWords;
    layOutLabels(data, layout, half, fonts);
    layout.ringWords = layout.ringWords && layout.radius / data.maximum >= roomForRingWord;
    return layout;
}

} // namespace cxw
