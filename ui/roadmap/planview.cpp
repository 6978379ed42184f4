// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/planview.h"

#include "ui/charts/ganttview.h"
#include "ui/roadmap/initiativetable.h"
#include "ui/style/style.h"
#include "ui/widgets/emptystate.h"

#include <QScrollArea>
#include <QSignalBlocker>

namespace cxw {

namespace {

enum Page { Chart, AsTable, Empty };

} // namespace

PlanView::PlanView(const MaturityModel &model, QWidget *parent)
    : QStackedWidget(parent),
      m_gantt(new GanttView),
      m_scroll(new QScrollArea(this)),
      m_table(new InitiativeTable(model, this))
{
    m_scroll->setWidget(m_gantt);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_gantt->setAutoFillBackground(false);
    auto *empty =
        new EmptyState(QStringLiteral("view-calendar-timeline"), tr("Nothing on the roadmap yet"),
                       model.phases.empty()
                           ? tr("Put down what you want to do, who does it and until when.")
                           : tr("Accept suggestions at the right: each serves a gate and comes with a measure and an "
                                "empathy step. Or add an initiative of your own."),
                       tr("Add an initiative"), this);
    addWidget(m_scroll);
    addWidget(m_table);
    addWidget(empty);
    setMinimumWidth(360);

    connect(m_gantt, &GanttView::selectedByPerson, this, [this](const InitiativeId &id) {
        select(id);
        Q_EMIT selectedByPerson(id);
    });
    connect(m_gantt, &GanttView::opened, this, &PlanView::opened);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString &key) {
        m_gantt->select({key});
        if (!key.isEmpty())
            Q_EMIT selectedByPerson({key});
    });
    connect(m_table, &DataTable::rowActivated, this, [this](const QString &key) { Q_EMIT opened({key}); });
    connect(empty, &EmptyState::acted, this, &PlanView::addWanted);
}

void PlanView::setRoadmap(const MaturityModel &model, const Roadmap &roadmap, const GanttData &gantt)
{
    m_empty = roadmap.initiatives.empty();
    m_gantt->setData(gantt);
    m_table->setRoadmap(model, roadmap);
    showRightPage();
}

void PlanView::showTable(bool table)
{
    m_asTable = table;
    showRightPage();
}

void PlanView::select(const InitiativeId &id)
{
    m_gantt->select(id);
    const QRect row = m_gantt->rowOf(id);
    if (!row.isNull())
        m_scroll->ensureVisible(0, row.center().y(), 0, row.height() * 2);
    const QSignalBlocker quiet(m_table);
    if (id.isNull())
        m_table->setCurrentIndex({});
    else
        m_table->selectKey(id.text);
}

void PlanView::focusPlan()
{
    m_asTable ? m_table->setFocus(Qt::OtherFocusReason) : m_gantt->setFocus(Qt::OtherFocusReason);
}

void PlanView::showRightPage()
{
    setCurrentIndex(m_empty ? Empty : m_asTable ? AsTable : Chart);
}

} // namespace cxw
