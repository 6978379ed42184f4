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

private:
    void showCriteria(const OverviewContext &context, int phase);
    void showAdvice(const OverviewContext &context, int phase);

    PhaseStrip *m_phases;
    QLabel *m_title;
    QLabel *m_count;
    QGridLayout *m_grid;
    std::vector<GateRow *> m_rows;
    QLabel *m_advice;
};

} // namespace cxw
