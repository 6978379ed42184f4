// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/gatepanel.h"

#include "core/base/display.h"
#include "core/scoring/roundwords.h"
#include "ui/overview/gaterow.h"
#include "ui/overview/phasestrip.h"
#include "ui/widgets/explainer.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// The habits that hold each unmet practice of a phase's gate back, by the practice's index.
QHash<int, QString> weakHabits(const OverviewContext &context, int phase)
{
    QHash<int, QString> habits;
    if (context.model().habits.size() == 1)
        return habits; // which needs no name on every row
    const auto steps = context.advice.stepsAt(phase);
    for (const NextStep &step : steps) {
        QStringList names;
        for (const HabitShortfall &habit : step.habits)
            names << context.model().habits[static_cast<size_t>(habit.habit)].name;
        if (step.criterion.practice)
            habits[*step.criterion.practice] = step.habits.size() == context.model().habits.size()
                                                   ? GatePanel::tr("all habits")
                                                   : QLocale().createSeparatedList(names);
    }
    return habits;
}

GateLine lineFor(const OverviewContext &context, int phase, const Criterion &criterion,
                 const QHash<int, QString> &weakHabits)
{
    const MaturityModel &model = context.model();
    GateLine line;
    line.name = criterionName(model, phase, criterion);
    line.met = criterion.met;
    if (!criterion.practice) {
        line.toolTip = model.phases[static_cast<size_t>(phase)].rules[static_cast<size_t>(*criterion.rule)].text;
        return line;
    }
    const auto practice = static_cast<size_t>(*criterion.practice);
    line.toolTip = model.practices[practice].statement;
    line.level = criterion.level;
    line.required = criterion.required;
    line.figure = context.score.scores.practices[practice].level;
    line.explain = explainer(context.document, context.round.id, line.figure);
    line.weakHabits = weakHabits.value(*criterion.practice);
    return line;
}

} // namespace

GatePanel::GatePanel(QWidget *parent)
    : QWidget(parent),
      m_phases(new PhaseStrip(this)),
      m_title(paragraph({}, TextStyle::Strong, Role::Text, this)),
      m_count(label({}, TextStyle::Body, Role::Muted, this)),
      m_grid(new QGridLayout),
      m_advice(label({}, TextStyle::Small, Role::Muted, this))
{
    m_grid->setHorizontalSpacing(style::section);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_advice->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_phases);
    layout->addSpacing(style::small);
    layout->addLayout(head);
    layout->addWidget(hairline(this));
    layout->addLayout(m_grid);
    layout->addWidget(m_advice);
}

void GatePanel::show(const OverviewContext &context)
{
    const PhaseState &state = context.score.phase;
    setVisible(state.current.has_value());
    if (!state.current)
        return;
    const int phase = *state.current;
    const GateState &gate = state.gates[static_cast<size_t>(phase)];
    const QString name = context.model().phases[static_cast<size_t>(phase)].name;
    m_phases->setPhases(context.model().phases, state.place(), state.told && gate.passed());
    m_count->setVisible(state.told);
    m_advice->setVisible(state.told);
    if (!state.told) {
        m_title->setText(noScoreText(context.score.scores));
        std::ranges::for_each(m_rows, &QWidget::hide);
        m_used = m_unmet = 0;
        return;
    }
    m_title->setText(gate.passed() ? tr("All gates are passed: the next cycle begins")
                                   : tr("Gate of %1: what holds us").arg(name));
    m_count->setText(metText(gate));
    showCriteria(context, phase);
    showAdvice(context, phase);
}

void GatePanel::showCriteria(const OverviewContext &context, int phase)
{
    std::vector<Criterion> criteria = context.score.phase.gates[static_cast<size_t>(phase)].criteria;
    std::ranges::stable_sort(criteria, {}, &Criterion::met);
    while (m_rows.size() < criteria.size())
        m_rows.push_back(new GateRow(this));
    const QHash<int, QString> habits = weakHabits(context, phase);
    m_used = static_cast<int>(criteria.size());
    m_unmet = static_cast<int>(std::ranges::count(criteria, false, &Criterion::met));
    for (size_t place = 0; place < m_rows.size(); ++place) {
        m_rows[place]->setVisible(place < criteria.size());
        if (place < criteria.size())
            m_rows[place]->setLine(lineFor(context, phase, criteria[place], habits));
    }
    arrangeRows();
}

int GatePanel::columnsForMet() const
{
    int widest = 0;
    for (int place = m_unmet; place < m_used; ++place)
        widest = std::max(widest, m_rows[static_cast<size_t>(place)]->sizeHint().width());
    return 2 * widest + m_grid->horizontalSpacing() <= width() ? 2 : 1;
}

void GatePanel::arrangeRows()
{
    m_columns = columnsForMet();
    const int metPerColumn = (m_used - m_unmet + m_columns - 1) / m_columns;
    for (int place = 0; place < static_cast<int>(m_rows.size()); ++place) {
        GateRow *row = m_rows[static_cast<size_t>(place)];
        m_grid->removeWidget(row);
        if (place >= m_used)
            continue;
        // What holds the unit has the whole width; what is met takes little room.
        if (place < m_unmet || m_columns == 1)
            m_grid->addWidget(row, place, 0, 1, 2);
        else
            m_grid->addWidget(row, m_unmet + (place - m_unmet) % metPerColumn, (place - m_unmet) / metPerColumn);
    }
}

void GatePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsForMet() != m_columns)
        arrangeRows();
}

void GatePanel::showAdvice(const OverviewContext &context, int phase)
{
    const GateState &gate = context.score.phase.gates[static_cast<size_t>(phase)];
    const QString &name = context.model().empathyName;
    m_advice->setVisible(gate.empathyAdvised.has_value());
    const QString wanted = displayScore(gate.empathyAdvised);
    const QString now = displayScore(context.score.scores.empathy.value);
    m_advice->setText(gate.empathyReached
                          ? tr("✓ Advice: %1 of %2 or more, here %3. Advice never blocks.").arg(name, wanted, now)
                          : tr("○ Advice: %1 of %2 or more, here %3. Advice never blocks.").arg(name, wanted, now));
}

} // namespace cxw
