// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radarlayout.h"

#include <QPalette>

class QPainter;

namespace cxw {

/// Whether data are shown as bars: one or two axes make no shape.
[[nodiscard]] bool isBars(const RadarData &data);

/// Where everything of the bars stands that are shown in place of a radar, in pixels from the upper left corner of
/// their rectangle.
struct BarsLayout
{
    /// An axis: its name, and under it a bar for each series.
    struct Row
    {
        QRectF name;
        QRectF band;
        /// By series; empty where it has no value.
        std::vector<QRectF> bars;
    };

    QSizeF size;
    /// The scale from 0 on; its numbers stand below it.
    QRectF plot;
    std::vector<Row> rows;
    ChartLegend legend;

    [[nodiscard]] double across(const RadarData &data, double value) const;
    /// The axis at a position; none outside of all.
    [[nodiscard]] std::optional<int> rowAt(const QPointF &position) const;
};

[[nodiscard]] BarsLayout layOutBars(const RadarData &data, const QSizeF &size, const RadarFonts &fonts);

/// Draws all but the legend.
void paintBars(QPainter &painter, const RadarData &data, const BarsLayout &layout, const RadarFonts &fonts,
               const QPalette &palette);

} // namespace cxw
