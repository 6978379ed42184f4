// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charttable.h"

#include <QWidget>

namespace cxw {

/// What all charts on the screen have in common: they can be reached by keyboard, read out as a table,
/// and copied as a picture or as a table. A chart fills its ground by itself only in copied pictures.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// The same figures as the picture shows.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// What a screen reader says of the chart before it goes into the table.
    [[nodiscard]] virtual QString description() const = 0;

    /// A row of the table in one sentence, as it is said when the arrow keys reach it.
    [[nodiscard]] virtual QString rowSentence(int row) const;
    /// The row that the arrow keys have reached last; -1 before they were used.
    [[nodiscard]] int toldRow() const { return m_toldRow; }

    /// Puts the chart on the clipboard as PNG and SVG, in print colours.
    void copyAsPicture() const;
    /// Puts the table on the clipboard as tab-separated text.
    void copyAsTable() const;

protected:
    /// Draws the chart into the rectangle, as vectors; one unit is one pixel at 96 dpi.
    virtual void paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const = 0;
    /// Tells screen readers that the figures are others now; to be called after a change.
    void figuresChanged();
    /// Tells screen readers that the arrow keys have reached this row.
    void tellRow(int row);

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// The palette with the colour on which the chart really stands as its window colour.
    [[nodiscard]] QPalette paletteOnGround() const;

private:
    [[nodiscard]] QImage asImage() const;
    [[nodiscard]] QByteArray asSvg() const;

    int m_toldRow = -1;
};

} // namespace cxw
