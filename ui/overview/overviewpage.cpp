// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "core/base/display.h"
#include "core/scoring/roundwords.h"
#include "core/workspace/planedits.h"
#include "ui/charts/radarchart.h"
#include "ui/overview/competencytable.h"
#include "ui/overview/figurepanel.h"
#include "ui/overview/gatepanel.h"
#include "ui/overview/nextsteppanel.h"
#include "ui/overview/scorehero.h"
#include "ui/overview/targetsdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explainer.h"
#include "ui/widgets/figurelabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

constexpr int shownPockets = 4;
constexpr size_t shownGaps = 4;
/// Narrower than this, the radar stands above the gate and not beside it.
constexpr int roomForTwo = 860;
/// Where the four panels can't stand side by side with names of up to this width, they stand two by two.
constexpr int longestName = 280;
constexpr int radarHeight = 400;
/// A figure further from its name is no longer read with it; the radar takes what is left.
constexpr int widestList = 860;

/// Why the list of what can be built on is empty.
QString nothingToBuildOn(const RoundScore &score)
{
    const auto exists = [](const std::optional<StockState> &stock) {
        return stock == StockState::Pockets || stock == StockState::Widespread;
    };
    if (std::ranges::any_of(score.answers.stock, exists))
        return OverviewPage::tr("What exists has no score above 0 yet.");
    return score.stockNotTaken().empty()
               ? OverviewPage::tr("Stock-taking found no practice that exists anywhere.")
               : OverviewPage::tr("No practice is known to exist anywhere yet. Take stock in Assess.");
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("office-chart-polar"), {}, {}, {}, this)),
      m_scroll(new QScrollArea(this)),
      m_main(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_panels(new QGridLayout),
      m_hero(new ScoreHero(this)),
      m_radar(new RadarView(this)),
      m_gate(new GatePanel(this)),
      m_steps(new NextStepPanel(this)),
      m_habits(new FigurePanel(tr("Habits"), this)),
      m_empathy(new FigurePanel({}, this)),
      m_pockets(new FigurePanel(tr("Build on"), this)),
      m_gaps(new FigurePanel(tr("Widest gaps to target"), this)),
      m_competencies(new CompetencyTable(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    connectParts();
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(style::section);
    right->addWidget(m_gate);
    right->addWidget(m_steps);
    placePanels(*right);
    right->addStretch(1);
    m_radar->setMinimumHeight(radarHeight);
    for (QWidget *list : {static_cast<QWidget *>(m_gate), static_cast<QWidget *>(m_steps)})
        list->setMaximumWidth(style::scaled(widestList));
    m_main->setSpacing(style::page);
    m_main->addWidget(m_radar, 9);
    m_main->addLayout(right, 11);
    m_panels->setHorizontalSpacing(style::page);
    m_panels->setVerticalSpacing(style::section);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(style::page, style::large, style::page, style::page);
    layout->setSpacing(style::large);
    layout->addWidget(m_hero);
    layout->addLayout(m_main);
    layout->addLayout(m_panels);
    layout->addSpacing(style::small);
    layout->addWidget(m_competencies);
    layout->addStretch(1);
    return content;
}

void OverviewPage::placePanels(QVBoxLayout &right)
{
    // The only habit says what the score says.
    const bool habits = model().habits.size() > 1;
    const bool empathy = model().groupCount() > 0;
    const bool gates = !model().phases.empty();
    const auto place = [this](FigurePanel *panel, bool there) {
        if (there)
            m_below.push_back(panel);
        else
            panel->hide();
    };
    place(m_habits, habits);
    place(m_empathy, empathy);
    if (!gates)
        m_steps->hide();
    for (FigurePanel *panel : {m_pockets, m_gaps}) {
        if (gates)
            m_below.push_back(panel);
        else
            right.addWidget(panel); // where otherwise the gate stands
    }
}

void OverviewPage::connectParts()
{
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT goTo(Place::Assess); });
    connect(m_hero, &ScoreHero::goTo, this, &Page::goTo);
    connect(m_gaps, &FigurePanel::acted, this, &OverviewPage::setTargets);
    connect(m_steps, &NextStepPanel::goTo, this, &Page::goTo);
    connect(m_steps, &NextStepPanel::wanted, this, &OverviewPage::addToRoadmap);
}

QString OverviewPage::help()
{
    return tr("The overview shows where the unit stands after this round: the score with its level, how much was "
              "answered and between which bounds the truth lies, the radar against the round before and the target, "
              "and the gate that holds the unit in its phase. Press any figure to see how it was computed. "
              "“Add to roadmap” puts the suggested initiative on the roadmap; Ctrl+Z takes it off again.");
}

std::optional<OverviewContext> OverviewPage::context() const
{
    const Unit *unit = workspace().find<Unit>(selection().unit());
    const Round *round = workspace().find<Round>(selection().round());
    const RoundScore *score = unit && round ? figures().round(round->id) : nullptr;
    if (!score || (!score->scores.overall.value && !score->scores.empathy.value))
        return {};
    const Round *before = workspace().roundBefore(round->id);
    const Comparison *comparison = before ? figures().comparison(before->id, round->id) : nullptr;
    Advice advice = adviceFor(workspace(), model(), *unit, round->id, score, document().clock().today());
    return OverviewContext{document(), *unit, *round, *score, before, comparison, std::move(advice)};
}

void OverviewPage::refresh()
{
    const auto shown = context();
    if (!shown) {
        const Round *round = workspace().find<Round>(selection().round());
        showNothing(round && figures().round(round->id) ? round : nullptr);
        return;
    }
    const OverviewContext &context = *shown;
    m_hero->show(context);
    showRadar(context);
    m_gate->show(context);
    m_steps->show(context);
    showPanels(context);
    m_competencies->show(context);
    m_stack->setCurrentWidget(m_scroll);
    arrangeForWidth();
}

void OverviewPage::showNothing(const Round *round)
{
    const RoundScore *score = round ? figures().round(round->id) : nullptr;
    if (score && !score->phase.told)
        m_empty->setTexts(tr("Nothing to rate in %1").arg(round->name), noScoreText(score->scores),
                          tr("&Go to the round"));
    else if (score)
        m_empty->setTexts(tr("Nothing in %1 has a value yet").arg(round->name),
                          tr("As soon as the first item has a value, the score, the radar and the gate appear here."),
                          tr("&Start rating"));
    else
        m_empty->setTexts(tr("No round yet"),
                          tr("Name the unit and set up its first round; the overview then shows where it stands."),
                          tr("&Set up a round"));
    m_stack->setCurrentWidget(m_empty);
}

void OverviewPage::showRadar(const OverviewContext &context)
{
    RadarData radar = competencyRadar(context.model(), tr("%1, %2").arg(context.unit.name, context.round.name));
    radar.series.push_back(scoreSeries(context.round.name, SeriesRole::ThisRound, context.score.scores));
    const RoundScore *before = context.before ? figures().round(context.before->id) : nullptr;
    if (before)
        radar.series.push_back(
            scoreSeries(context.before->name, SeriesRole::EarlierRound, scoresBy(context.model(), *before)));
    if (auto target = targetSeries(tr("Target"), context.score.targets))
        radar.series.push_back(std::move(*target));
    m_radar->setData(radar);
}

void OverviewPage::showPanels(const OverviewContext &context)
{
    const Scores &scores = context.score.scores;
    const auto explained = [&](const Figure &figure) { return explainer(document(), context.round.id, figure); };
    std::vector<FigureLine> habits;
    for (size_t habit = 0; habit < scores.habits.size(); ++habit)
        habits.push_back({model().habits[habit].name,
                          {},
                          scores.habits[habit],
                          explained(scores.habits[habit]),
                          model().highestStep()});
    m_habits->setLines(habits);
    std::vector<FigureLine> groups;
    for (size_t group = 0; group < scores.empathyGroups.size(); ++group)
        groups.push_back({model().empathyGroups[group].name,
                          {},
                          scores.empathyGroups[group],
                          explained(scores.empathyGroups[group]),
                          model().highestStep()});
    m_empathy->setTitle(model().empathyName);
    m_empathy->setTotal(scores.empathy, model().empathyName, explained(scores.empathy));
    m_empathy->setLines(groups);
    showPockets(context);
    showGaps(context);
}

void OverviewPage::showPockets(const OverviewContext &context)
{
    std::vector<FigureLine> lines;
    for (const int practice : context.score.strongestPockets(shownPockets)) {
        const Practice &told = model().practices[static_cast<size_t>(practice)];
        const Stock *stock = workspace().find<Stock>(context.round.id, told.id);
        const Figure &score = context.score.scores.practices[static_cast<size_t>(practice)].score;
        lines.push_back({told.title, stock ? stock->where : QString(), score,
                         explainer(document(), context.round.id, score), std::nullopt});
    }
    m_pockets->setLines(lines, nothingToBuildOn(context.score));
}

void OverviewPage::showGaps(const OverviewContext &context)
{
    std::vector<std::pair<double, FigureLine>> gaps;
    for (size_t place = 0; place < model().competencies.size(); ++place) {
        const TargetGap &target = context.score.targets.competencies[place];
        if (!target.gap.value || *target.gap.value <= 0)
            continue;
        const QString aim = target.by.isValid()
                                ? tr("%1 by %2").arg(displayScore(target.target), displayDate(target.by))
                                : tr("%1").arg(displayScore(target.target));
        gaps.emplace_back(*target.gap.value,
                          FigureLine{model().competencies[place].name, aim, target.gap,
                                     explainer(document(), context.round.id, target.gap), std::nullopt});
    }
    std::ranges::stable_sort(gaps, std::ranges::greater(), [](const auto &gap) { return gap.first; });
    std::vector<FigureLine> lines;
    for (size_t place = 0; place < std::min(shownGaps, gaps.size()); ++place)
        lines.push_back(gaps[place].second);
    const auto &targets = context.score.targets.competencies;
    const auto isSet = [](const TargetGap &gap) { return gap.target.has_value(); };
    const bool anyTarget = std::ranges::any_of(targets, isSet);
    const bool allMeasured = std::ranges::all_of(targets, [](const TargetGap &gap) {
        return gap.target.has_value() == gap.gap.value.has_value();
    });
    m_gaps->setLines(lines, !anyTarget    ? tr("No targets are set.")
                            : allMeasured ? tr("Every target is reached.")
                                          : tr("No target is missed so far. Not every competency with a target has a "
                                               "score yet."));
    m_gaps->setAction(document().isReadOnly() ? QString() : anyTarget ? tr("Change targets…") : tr("Set targets…"));
}

void OverviewPage::setTargets()
{
    const auto shown = context();
    if (!shown)
        return;
    TargetsDialog dialog(*shown, this);
    if (dialog.exec() == QDialog::Accepted)
        apply(targetsEdit(workspace(), selection().unit(), dialog.targets()));
}

void OverviewPage::addToRoadmap(const Initiative &initiative)
{
    apply({tr("Add “%1” to the roadmap").arg(initiative.title), {put(initiative)}});
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeForWidth();
}

void OverviewPage::arrangeForWidth()
{
    m_radar->setMinimumHeight(std::clamp(height() * 11 / 20, radarHeight, 2 * radarHeight));
    setFiguresRoomy(*this);
    m_main->setDirection(width() < style::scaled(roomForTwo) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = width() - 2 * style::page - m_scroll->verticalScrollBar()->sizeHint().width();
    m_hero->fitTo(room);
    int widest = 0;
    for (const FigurePanel *panel : m_below)
        widest = std::max(widest, panel->wordsWidth());
    const int count = static_cast<int>(m_below.size());
    const int forAll = count * std::min(widest, style::scaled(longestName)) + (count - 1) * style::page;
    const int columns = room < forAll ? 2 : 4;
    if (m_panels->count() > 0 && m_panels->property("columns").toInt() == columns)
        return;
    m_panels->setProperty("columns", columns);
    for (int place = 0; place < count; ++place) {
        FigurePanel *panel = m_below[static_cast<size_t>(place)];
        m_panels->removeWidget(panel);
        m_panels->addWidget(panel, place / columns, place % columns);
    }
    for (int column = 0; column < 4; ++column)
        m_panels->setColumnStretch(column, column < std::min(columns, count) ? 1 : 0);
}

} // namespace cxw
