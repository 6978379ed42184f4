// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/findingsoverview.h"
#include "ui/charts/chartview.h"

namespace cxw {

/// Pain points by severity and frequency: a bubble with the number of those that hurt, a ring for those that are
/// settled. Where severity × frequency holds a gate, the cells are hatched.
class PainGrid : public ChartView
{
    Q_OBJECT

public:
    explicit PainGrid(QWidget *parent = nullptr);

    void setOverview(const FindingsOverview &overview);
    /// Marks the cell of a pain point; 0 for none.
    void mark(int severity, int frequency);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize sizeHint() const override { return {340, 264}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 224}; }

Q_SIGNALS:
    /// A click on a cell that has pain points.
    void cellChosen(int severity, int frequency);

protected:
    void paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString toolTipFor(int severity, int frequency) const;

    FindingsOverview m_overview;
    int m_severity = 0;
    int m_frequency = 0;
};

} // namespace cxw
