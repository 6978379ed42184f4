// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewcontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace cxw {

class GateRow;
class PhaseStrip;

/// The phase in which the unit stands and its gate as a checklist: what is unmet first.
class GatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GatePanel(QWidget *parent = nullptr);

    void show(const OverviewContext &context);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCriteria(const OverviewContext &context, int phase);
    /// How many columns there are for what is met: two where no name is cut for it.
    [[nodiscard]] int columnsForMet() const;
    void arrangeRows();
    void showAdvice(const OverviewContext &context, int phase);

    PhaseStrip *m_phases;
    QLabel *m_title;
    QLabel *m_count;
    QGridLayout *m_grid;
    std::vector<GateRow *> m_rows;
    /// Of the rows in use, those that come first.
    int m_unmet = 0;
    int m_used = 0;
    int m_columns = 0;
    QLabel *m_advice;
};

} // namespace cxw
