// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/roadmap.h"
#include "core/reporting/ganttdata.h"

#include <QStackedWidget>

class QScrollArea;

namespace cxw {

class GanttView;
class InitiativeTable;

/// The initiatives of a roadmap, over time or as a table, with one of them selected.
class PlanView : public QStackedWidget
{
    Q_OBJECT

public:
    PlanView(const MaturityModel &model, QWidget *parent = nullptr);

    void setRoadmap(const MaturityModel &model, const Roadmap &roadmap, const GanttData &gantt);
    /// The table instead of the chart.
    void showTable(bool table);
    /// Marks an initiative and brings it into sight; null marks none.
    void select(const InitiativeId &id);
    /// Puts the keyboard there.
    void focusPlan();

Q_SIGNALS:
    void selectedByPerson(const cxw::InitiativeId &id);
    /// Enter or a double click.
    void opened(const cxw::InitiativeId &id);
    /// The empty plan's button was pressed.
    void addWanted();

private:
    void showRightPage();

    GanttView *m_gantt;
    QScrollArea *m_scroll;
    InitiativeTable *m_table;
    bool m_asTable = false;
    bool m_empty = true;
};

} // namespace cxw
