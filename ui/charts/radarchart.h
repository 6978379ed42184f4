// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/scorebars.h"

namespace cxw {

class RadarPlot;

/// A radar on the screen; bars where the axes are too few for a shape. The values of an axis show when the mouse is
/// over it, or with the arrow keys.
class RadarView : public ChartView
{
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);
    ~RadarView() override;

    /// Shows these data. Cheap when only values are others.
    void setData(const RadarData &data);
    [[nodiscard]] const RadarData &data() const { return m_data; }

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    /// "Design 2.10 Repeatable; 2026 spring 1.90 Ad hoc".
    [[nodiscard]] QString rowSentence(int axis) const override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 150}; }

    /// How often the outlines had to be made anew; for tests and benchmarks.
    [[nodiscard]] int builds() const;

protected:
    void paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString valuesOn(int axis) const;
    void showValuesOn(int axis);
    void layOut();

    RadarData m_data;
    RadarFonts m_fonts;
    RadarLayout m_layout;
    /// In place of the radar's, where there are bars.
    BarsLayout m_bars;
    std::unique_ptr<RadarPlot> m_plot;
};

/// Draws a radar, or its bars, into the rectangle: vectors and text, no picture, with the palette's window colour as
/// the ground, which it does not fill. One unit of the painter is one pixel at 96 dpi; scale the painter for other
/// devices.
void paintRadar(QPainter &painter, const QRectF &area, const RadarData &data, const QPalette &palette);

} // namespace cxw
