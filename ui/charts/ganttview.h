// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/ganttchart.h"
#include "ui/charts/ganttlayout.h"

namespace cxw {

/// The roadmap on the screen. It is as high as it needs to be and keeps the time axis in sight when it scrolls within
/// a QScrollArea. A click or the arrow keys select an initiative, Enter or a double click opens it.
class GanttView : public ChartView
{
    Q_OBJECT

public:
    explicit GanttView(QWidget *parent = nullptr);

    void setData(const GanttData &data);
    [[nodiscard]] const GanttData &data() const { return m_data; }

    /// The initiative that is marked; null without one.
    [[nodiscard]] InitiativeId selected() const { return m_selected; }
    /// Marks an initiative, without a signal; null marks none.
    void select(const InitiativeId &id);
    /// Where the initiative's row stands; empty where it is not on the chart.
    [[nodiscard]] QRect rowOf(const InitiativeId &id) const;

    [[nodiscard]] ChartTable table() const override { return ganttTable(m_data); }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString rowSentence(int row) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person has selected another initiative.
    void selectedByPerson(const cxw::InitiativeId &id);
    /// Enter or a double click.
    void opened(const cxw::InitiativeId &id);

protected:
    void paintChart(QPainter &painter, const QRectF &area, const QPalette &palette) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const GanttBar &barAt(const GanttBarPlace &place) const;
    /// The bar whose row is there, or null.
    [[nodiscard]] const GanttBar *barUnder(QPoint position) const;
    void step(int by);
    void choose(const InitiativeId &id);
    /// Its row in table(); -1 where it is not on the chart.
    [[nodiscard]] int rowInTable(const InitiativeId &id) const;
    [[nodiscard]] QString toolTipFor(const GanttBar &bar) const;

    GanttData m_data;
    GanttLayout m_layout;
    InitiativeId m_selected;
};

} // namespace cxw
