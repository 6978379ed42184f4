// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/suggestionlist.h"

#include "core/base/display.h"
#include "ui/roadmap/sidetext.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/changeable.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

SuggestionList::SuggestionList(const MaturityModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, style::large);
}

void SuggestionList::setAdvice(const Advice &advice)
{
    const auto steps = advice.openSteps();
    if (m_content && steps == m_steps && advice.roadmap.phases == m_phases)
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_steps = steps;
    m_phases = advice.roadmap.phases;
    clear();
    int phase = -1;
    for (const NextStep &step : steps) {
        if (step.phase != phase)
            addPhaseHeading(phase = step.phase);
        if (const Suggestion *suggestion = advice.suggestionFor(step))
            addSuggestion(*suggestion);
        else
            addRule(step);
    }
    if (phase < 0) {
        auto *note = new SideNote;
        if (m_model.phases.empty())
            note->setTexts(tr("Nothing to suggest"),
                           tr("What is suggested serves the gates of phases, and this model has no phases."));
        else
            note->setTexts(tr("✓ Nothing left to suggest"),
                           tr("Every practice that a gate still asks for is served by an initiative."));
        m_content->layout()->addWidget(note);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addStretch(1);
    m_content->show();
    const auto buttons = m_content->findChildren<QPushButton *>();
    if (focused && !buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
}

void SuggestionList::setNoRound()
{
    m_steps.clear();
    clear();
    auto *note = new SideNote;
    note->setTexts(tr("Suggestions need a rated round"),
                   tr("Once the practices are rated, the next steps stand here, each with the gate that asks for it."),
                   tr("Rate a round"));
    connect(note, &SideNote::acted, this, &SuggestionList::roundWanted);
    m_content->layout()->addWidget(note);
}

void SuggestionList::clear()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    m_layout->addWidget(m_content);
}

void SuggestionList::addPhaseHeading(int phase)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    if (layout->count() > 0)
        layout->addSpacing(style::medium);
    const QString name = m_model.phases[static_cast<size_t>(phase)].name;
    layout->addWidget(label(tr("For the gate of %1").arg(name), TextStyle::Small, Role::Muted));
}

void SuggestionList::addSuggestion(const Suggestion &suggestion)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    layout->addWidget(hairline());
    layout->addWidget(sideTitle(suggestion.initiative.title));
    layout->addWidget(sideText(whyText(suggestion), TextStyle::Small, Role::Muted));
    if (!suggestion.step.where.isEmpty())
        layout->addWidget(sideText(tr("Build on: %1").arg(suggestion.step.where), TextStyle::Small, Role::Muted));
    auto *accept = new QPushButton(style::icon(QStringLiteral("list-add")), tr("Accept"));
    accept->setAccessibleName(tr("Accept “%1”").arg(suggestion.initiative.title));
    setPlainToolTip(accept, suggestion.initiative.description);
    connect(accept, &QPushButton::clicked, this,
            [this, initiative = suggestion.initiative] { Q_EMIT accepted(initiative); });
    layout->addWidget(accept, 0, Qt::AlignLeft);
    layout->addSpacing(style::small);
}

void SuggestionList::addRule(const NextStep &step)
{
    const Phase &phase = m_model.phases[static_cast<size_t>(step.phase)];
    const GateRule &rule = phase.rules[static_cast<size_t>(*step.criterion.rule)];
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    layout->addWidget(hairline());
    layout->addWidget(sideTitle(rule.name));
    layout->addWidget(sideText(rule.remedy, TextStyle::Small, Role::Muted));
    auto *show = new QPushButton(tr("Show the findings"));
    onlyLeads(show);
    connect(show, &QPushButton::clicked, this, &SuggestionList::findingsWanted);
    layout->addWidget(show, 0, Qt::AlignLeft);
    layout->addSpacing(style::small);
}

QString SuggestionList::whyText(const Suggestion &suggestion) const
{
    const Criterion &criterion = suggestion.step.criterion;
    const Practice &practice = m_model.practices[static_cast<size_t>(*criterion.practice)];
    return tr("“%1” has to reach %2: %3.", "practice, step, habits that are short")
        .arg(practice.title, m_model.stepName(criterion.required), habitsText(suggestion));
}

QString SuggestionList::habitsText(const Suggestion &suggestion) const
{
    QStringList parts;
    for (const HabitShortfall &habit : suggestion.step.habits) {
        const ItemId item = m_model.itemId(m_model.practiceItem(*suggestion.step.criterion.practice, habit.habit));
        const auto target = std::ranges::find(suggestion.initiative.targets, item, &ItemTarget::item);
        const int aim = target == suggestion.initiative.targets.end() ? 0 : target->value;
        parts.append(tr("%1 %2 → %3", "habit, present value, target")
                         .arg(m_model.habits[static_cast<size_t>(habit.habit)].name, displayScore(habit.value),
                              QString::number(aim)));
    }
    return parts.join(tr(", "));
}

} // namespace cxw
