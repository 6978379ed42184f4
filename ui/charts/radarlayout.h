// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlegend.h"
#include "ui/charts/radardata.h"

#include <QFont>
#include <QRectF>

namespace cxw {

/// Where everything of a radar stands, in pixels from the upper left corner of its rectangle.
/// Made by us and not by Qt Charts, which shrinks the plot to nothing beside long labels.
struct RadarLayout
{
    /// The name of an axis with the value under it, outside of the outermost ring.
    struct Label
    {
        QRectF name;
        QRectF value;
        Qt::Alignment alignment;
        QString valueText;
    };

    QSizeF size;
    QPointF centre;
    /// Of the outermost ring.
    double radius = 0;
    int axisCount = 0;
    /// By axis; none where there is no room for them.
    std::vector<Label> labels;
    /// By series.
    ChartLegend legend;
    /// Whether there is room for the words on the rings.
    bool ringWords = false;
    /// A little smaller than the names of the axes, which are what one looks for.
    QFont ringFont;

    /// Where a value stands on an axis.
    [[nodiscard]] QPointF point(const RadarData &data, double axis, double value) const;
    /// The axis whose spoke is nearest; none outside of the rings.
    [[nodiscard]] std::optional<int> axisAt(const QPointF &position) const;
};

/// The fonts of a radar. In pixels, so that they follow the painter's scale on paper.
struct RadarFonts
{
    QFont name;
    QFont value;
    QFont small;

    /// Grown to so many times their usual size.
    explicit RadarFonts(double growth = 1);
};

[[nodiscard]] RadarLayout layOutRadar(const RadarData &data, const QSizeF &size, const RadarFonts &fonts);

} // namespace cxw
