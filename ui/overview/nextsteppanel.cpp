// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nextsteppanel.h"

#include "core/base/display.h"
#include "ui/overview/nextsteprow.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// As many as a person can take in at a glance.
constexpr size_t shownSteps = 3;

QString habitsOf(const MaturityModel &model, const NextStep &step)
{
    QStringList names;
    for (const HabitShortfall &habit : step.habits)
        names << model.habits[static_cast<size_t>(habit.habit)].name;
    return QLocale().createSeparatedList(names);
}

} // namespace

NextStepPanel::NextStepPanel(QWidget *parent)
    : QWidget(parent),
      m_planned(label({}, TextStyle::Body, Role::Muted, this)),
      m_empty(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_list(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Next steps"), TextStyle::Strong, Role::Text, this), 1);
    head->addWidget(m_planned);
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addLayout(head);
    layout->addWidget(hairline(this));
    layout->addLayout(m_list);
    layout->addWidget(m_empty);
}

void NextStepPanel::show(const OverviewContext &context)
{
    const MaturityModel &model = context.model();
    const auto steps = context.advice.openSteps();
    const size_t count = std::min(shownSteps, steps.size());
    while (m_rows.size() < count) {
        m_rows.push_back(new NextStepRow(this));
        m_list->addWidget(m_rows.back());
    }
    for (size_t place = 0; place < m_rows.size(); ++place) {
        NextStepRow *row = m_rows[place];
        row->setVisible(place < count);
        row->disconnect(this);
        if (place >= count)
            continue;
        const NextStep &step = steps[place];
        const QString name = criterionName(model, step.phase, step.criterion);
        const Suggestion *suggestion = context.advice.suggestionFor(step);
        if (!suggestion) {
            const auto &rules = model.phases[static_cast<size_t>(step.phase)].rules;
            row->setTexts(name, rules[static_cast<size_t>(*step.criterion.rule)].remedy, tr("Go to findings"),
                          tr("Go to findings: %1").arg(name));
            connect(row, &NextStepRow::acted, this, [this] { Q_EMIT goTo(Place::Findings); });
            continue;
        }
        const Initiative &initiative = suggestion->initiative;
        row->setTexts(name, tr("%1. Lifts %2.").arg(initiative.title, habitsOf(model, step)), tr("Add to roadmap"),
                      tr("Add to roadmap: %1").arg(initiative.title));
        connect(row, &NextStepRow::acted, this, [this, initiative] { Q_EMIT wanted(initiative); });
    }
    const auto running = std::ranges::count_if(context.advice.roadmap.initiatives, [](const Initiative &initiative) {
        return initiative.status == InitiativeStatus::Planned || initiative.status == InitiativeStatus::Active;
    });
    m_planned->setText(running > 0 ? tr("%n on the roadmap", nullptr, static_cast<int>(running)) : QString());
    m_empty->setVisible(steps.empty());
    m_empty->setText(context.advice.steps.empty()
                         ? tr("No gate has an open criterion.")
                         : tr("Every open criterion of every gate has an initiative on the roadmap."));
}

} // namespace cxw
