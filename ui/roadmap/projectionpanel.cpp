// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/projectionpanel.h"

#include "core/base/display.h"
#include "ui/charts/radarchart.h"
#include "ui/roadmap/sidetext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formcolumn.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

constexpr int radarHeight = 250;
/// The choice of the end of the plan, where there are no phases, and no choice at all.
constexpr int noPhase = -1;
constexpr int unknown = -2;

RadarSeries line(const QString &name, SeriesRole role, const Scores &scores)
{
    RadarSeries series;
    series.name = name;
    series.role = role;
    for (const CompetencyScore &competency : scores.competencies)
        series.values.push_back(competency.score.value);
    return series;
}

RadarData radarFor(const MaturityModel &model, const QString &title)
{
    RadarData radar;
    radar.title = title;
    radar.maximum = model.highestStep();
    for (const Competency &competency : model.competencies)
        radar.axes.append(competency.name);
    for (const ScaleStep &step : model.scale)
        radar.rings.append(step.name);
    return radar;
}

} // namespace

ProjectionPanel::ProjectionPanel(const MaturityModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_content(new QWidget(this)),
      m_empty(new SideNote(this)),
      m_choice(new ChoiceField),
      m_radar(new RadarView),
      m_overall(sideText({}, TextStyle::Strong)),
      m_raised(sideText({}, TextStyle::Small, Role::Muted))
{
    auto *form = new FormColumn;
    form->add(tr("At the &end of"), m_choice);
    connect(m_choice, &ChoiceField::chosen, this, &ProjectionPanel::showChosen);
    m_radar->setFixedHeight(radarHeight);

    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(style::small);
    inside->addWidget(form);
    inside->addWidget(m_overall);
    inside->addWidget(m_radar);
    inside->addWidget(m_raised);
    inside->addWidget(label(tr("Gates then"), TextStyle::Small, Role::Muted));
    for (size_t phase = 0; phase < model.phases.size(); ++phase) {
        m_gates.push_back(sideText({}));
        inside->addWidget(m_gates.back());
    }
    inside->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, style::large);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);
}

void ProjectionPanel::setProjections(const Round &round, const RoundScore &score,
                                     std::vector<PhaseProjection> projections)
{
    m_roundName = round.name;
    m_now = score.scores;
    m_gatesNow = score.phase;
    m_projections = std::move(projections);
    m_content->setVisible(!m_projections.empty());
    m_empty->setVisible(m_projections.empty());
    m_empty->setTexts(
        tr("No phase has an end yet"),
        tr("Give the phases dates; then this is where it says where you would stand at the end of each."));
    if (m_projections.empty())
        return;
    fillChoice();
    showChosen();
}

void ProjectionPanel::setNoRound()
{
    m_projections.clear();
    m_content->hide();
    m_empty->show();
    m_empty->setTexts(tr("A projection needs a rated round"),
                      tr("It starts from what a round found and adds what the initiatives are meant to lift."));
}

void ProjectionPanel::fillChoice()
{
    const int before = m_choice->count() > 0 ? m_choice->value() : unknown;
    m_choice->clearChoices();
    for (const PhaseProjection &projection : m_projections) {
        m_choice->addChoice(tr("%1, %2", "phase, date").arg(nameOf(projection), displayDate(projection.projection.at)),
                            projection.phase.value_or(noPhase));
    }
    const bool known = std::ranges::any_of(m_projections, [before](const PhaseProjection &projection) {
        return projection.phase.value_or(noPhase) == before;
    });
    const auto upcoming = std::ranges::find_if(m_projections, [this](const PhaseProjection &projection) {
        return projection.phase >= m_gatesNow.current;
    });
    const PhaseProjection &first = upcoming == m_projections.end() ? m_projections.back() : *upcoming;
    m_choice->setValue(known ? before : first.phase.value_or(noPhase));
}

void ProjectionPanel::showChosen()
{
    const auto chosen = std::ranges::find(m_projections, m_choice->value(), [](const PhaseProjection &projection) {
        return projection.phase.value_or(noPhase);
    });
    if (chosen == m_projections.end())
        return;
    const Projection &projection = chosen->projection;
    const QString phase = nameOf(*chosen);
    RadarData radar = radarFor(m_model, tr("Projection for the end of %1").arg(phase));
    radar.series = {line(m_roundName, SeriesRole::ThisRound, m_now),
                    line(tr("End of %1").arg(phase), SeriesRole::Projected, projection.scores)};
    m_radar->setData(radar);
    m_radar->setAccessibleName(radar.title);
    m_overall->setText(tr("Overall %1 → %2").arg(scoreText(m_now), scoreText(projection.scores)));
    m_raised->setText(
        tr("This is if every initiative that ends by then does what it is meant to do. Habits lifted: %1.")
            .arg(projection.raises.size()));
    showGates(m_gatesNow, projection.phase);
}

void ProjectionPanel::showGates(const PhaseState &now, const PhaseState &then)
{
    for (size_t phase = 0; phase < m_gates.size(); ++phase) {
        const GateState &gate = then.gates[phase];
        const QString name = m_model.phases[phase].name;
        if (gate.criteria.empty()) {
            m_gates[phase]->setText(tr("– %1: %2", "phase, no criterion applies").arg(name, metText(gate)));
            setRole(m_gates[phase], Role::Muted);
            continue;
        }
        const QString metNow = QLocale().toString(now.gates[phase].metCount());
        m_gates[phase]->setText(
            gate.passed()
                ? tr("✓ %1: passed, %2 (now %3)", "phase, what is met then, number now")
                      .arg(name, metText(gate), metNow)
                : tr("○ %1: %2 (now %3)", "phase, what is met then, number now").arg(name, metText(gate), metNow));
        setRole(m_gates[phase], gate.passed() ? Role::Good : Role::Text);
    }
}

QString ProjectionPanel::nameOf(const PhaseProjection &projection) const
{
    return projection.phase ? m_model.phases[static_cast<size_t>(*projection.phase)].name : tr("the plan");
}

QString ProjectionPanel::scoreText(const Scores &scores) const
{
    const QString score = displayScore(scores.overall.value);
    if (!scores.overallLevel)
        return score;
    return tr("%1 %2", "score and the word for its step").arg(score, m_model.stepName(*scores.overallLevel));
}

} // namespace cxw
