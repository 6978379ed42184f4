// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/roadmappage.h"

#include "core/planning/advice.h"
#include "core/planning/phaseplans.h"
#include "core/workspace/planedits.h"
#include "ui/roadmap/initiativeeditor.h"
#include "ui/roadmap/pacelist.h"
#include "ui/roadmap/phasedates.h"
#include "ui/roadmap/planview.h"
#include "ui/roadmap/projectionpanel.h"
#include "ui/roadmap/roadmapside.h"
#include "ui/roadmap/suggestionlist.h"
#include "ui/style/style.h"
#include "ui/widgets/changeable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescaffold.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cxw {

namespace {

constexpr int sideWidth = 360;

enum Layer { Plan, NoUnit };

} // namespace

RoadmapPage::RoadmapPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_scaffold(new PageScaffold(tr("Roadmap"), this)),
      m_add(new QPushButton(style::icon(QStringLiteral("list-add")), tr("Add &initiative"), this)),
      m_stack(new QStackedWidget(this)),
      m_phases(new PhaseDates(model(), this)),
      m_plan(new PlanView(model(), this)),
      m_side(new RoadmapSide(model(), this))
{
    arrange();
    connectPlan();
    connectSide();
    connectEditor();
}

void RoadmapPage::arrange()
{
    auto *noUnit =
        new EmptyState(QStringLiteral("view-calendar-timeline"), tr("No unit yet"),
                       tr("A roadmap belongs to the unit that is assessed. Start a first round to make one."),
                       tr("Start a round"), this);
    connect(noUnit, &EmptyState::acted, this, [this] { Q_EMIT goTo(Place::Assess); });

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_plan);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setHandleWidth(style::section);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({2 * sideWidth, sideWidth});

    auto *whole = new QWidget(this);
    auto *inside = new QVBoxLayout(whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(style::large);
    inside->addWidget(m_phases);
    inside->addWidget(splitter, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(noUnit);

    addViewSwitch();
    m_scaffold->content()->setContentsMargins(style::page, style::small, style::page, style::large);
    m_scaffold->content()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scaffold);
}

void RoadmapPage::addViewSwitch()
{
    auto *chart = new QPushButton(style::icon(QStringLiteral("view-calendar-timeline")), tr("C&hart"), this);
    auto *table = new QPushButton(style::icon(QStringLiteral("view-list-details")), tr("Ta&ble"), this);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {chart, table}) {
        button->setCheckable(true);
        group->addButton(button);
        m_scaffold->addAction(button);
    }
    chart->setChecked(true);
    m_asTable = table;
    connect(table, &QPushButton::toggled, m_plan, &PlanView::showTable);

    connect(m_add, &QPushButton::clicked, this, &RoadmapPage::addInitiative);
    m_scaffold->addAction(m_add);
}

void RoadmapPage::connectPlan()
{
    connect(m_phases, &PhaseDates::planEdited, this, &RoadmapPage::setPhase);
    connect(m_phases, &PhaseDates::suggestionWanted, this, &RoadmapPage::suggestPhaseDates);
    connect(m_plan, &PlanView::addWanted, this, &RoadmapPage::addInitiative);
    connect(m_plan, &PlanView::selectedByPerson, this, [this](const InitiativeId &id) {
        m_selected = id;
        showEditor();
    });
    connect(m_plan, &PlanView::opened, this, [this](const InitiativeId &id) {
        open(id);
        m_side->editor()->begin();
    });
}

void RoadmapPage::connectSide()
{
    connect(m_side->suggestions(), &SuggestionList::accepted, this, [this](const Initiative &initiative) {
        if (apply(addInitiativeEdit(initiative)))
            m_plan->select(initiative.id);
    });
    connect(m_side->suggestions(), &SuggestionList::findingsWanted, this, [this] { Q_EMIT goTo(Place::Findings); });
    connect(m_side->suggestions(), &SuggestionList::roundWanted, this, [this] { Q_EMIT goTo(Place::Assess); });
    connect(m_side->pace(), &PaceList::initiativeWanted, this, &RoadmapPage::open);
    connect(m_side->pace(), &PaceList::phaseWanted, m_phases, &PhaseDates::begin);
    connect(m_side->editor(), &InitiativeEditor::findingWanted, this,
            [this](const FindingId &finding) { Q_EMIT goTo(Destination(Place::Findings, finding)); });
}

void RoadmapPage::connectEditor()
{
    const InitiativeEditor *editor = m_side->editor();
    connect(editor, &InitiativeEditor::changed, this,
            [this](const Initiative &initiative) { apply(changeInitiativeEdit(workspace(), initiative)); });
    connect(editor, &InitiativeEditor::removeWanted, this,
            [this](const InitiativeId &id) { apply(removeInitiativeEdit(workspace(), id)); });
    connect(editor, &InitiativeEditor::duplicateWanted, this, &RoadmapPage::duplicate);
    connect(editor, &InitiativeEditor::otherWanted, this, &RoadmapPage::open);
    connect(editor, &InitiativeEditor::closeWanted, this, &RoadmapPage::closeEditor);
}

QString RoadmapPage::help()
{
    return tr("The roadmap takes the unit through the phases. Give the phases dates, accept suggestions or add "
              "initiatives of your own, and name owners. Arrow keys on the chart go from one initiative to the next, "
              "Enter opens it beside the chart, Esc goes back. Pace says where the plan runs before it walks. "
              "Projection says where you would stand at the end of a phase if every initiative does what it is meant "
              "to do.");
}

void RoadmapPage::open(const InitiativeId &id)
{
    m_selected = id;
    m_plan->select(id);
    showEditor();
}

Roadmap RoadmapPage::roadmap() const
{
    const Unit *unit = workspace().find<Unit>(selection().unit());
    return roadmapOf(workspace(), model(), selection().unit(), unit ? unit->cycle : 1);
}

void RoadmapPage::refresh()
{
    const Unit *unit = workspace().find<Unit>(selection().unit());
    m_stack->setCurrentIndex(unit ? Plan : NoUnit);
    if (!unit)
        return;
    const QDate today = document().clock().today();
    const RoundId round = selection().round();
    const Advice advice = adviceFor(workspace(), model(), *unit, round, figures().round(round), today);
    const Roadmap &plan = advice.roadmap;
    showAdvice(advice);
    m_phases->setRoadmap(plan, m_currentPhase);
    m_phases->fitTo(width() - 2 * style::page);
    m_plan->setRoadmap(model(), plan, ganttOf(workspace(), model(), selection().unit(), today));
    if (m_side->showsEditor())
        showEditor();
    setChangeable(!document().isReadOnly());
}

void RoadmapPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_phases->fitTo(width() - 2 * style::page);
}

void RoadmapPage::setChangeable(bool changeable)
{
    m_scaffold->setSubtitle(changeable ? QString() : nothingCanBeChanged());
    m_add->setEnabled(changeable);
    cxw::setChangeable(*m_phases, changeable);
    cxw::setChangeable(*m_plan, changeable);
    m_side->setChangeable(changeable);
}

void RoadmapPage::reveal(const Spot &spot)
{
    const auto *initiative = std::get_if<InitiativeId>(&spot);
    if (initiative && *initiative != m_selected && workspace().find<Initiative>(*initiative))
        open(*initiative);
}

QVariantMap RoadmapPage::whereabouts() const
{
    return {{QStringLiteral("table"), m_asTable->isChecked()},
            {QStringLiteral("initiative"), m_selected.text},
            {QStringLiteral("editor"), m_side->showsEditor()},
            {QStringLiteral("list"), m_side->list()}};
}

void RoadmapPage::comeBackTo(const QVariantMap &whereabouts)
{
    refresh();
    m_asTable->setChecked(whereabouts.value(QStringLiteral("table")).toBool());
    m_side->showList(whereabouts.value(QStringLiteral("list")).toInt());
    const InitiativeId selected{whereabouts.value(QStringLiteral("initiative")).toString()};
    if (whereabouts.value(QStringLiteral("editor")).toBool() && workspace().find<Initiative>(selected))
        open(selected);
}

void RoadmapPage::showAdvice(const Advice &advice)
{
    const RoundScore *score = figures().round(selection().round());
    const Round *round = workspace().find<Round>(selection().round());
    m_currentPhase = advice.phase.value_or(-1);
    if (!score || !round) {
        m_side->suggestions()->setNoRound();
        m_side->pace()->setNothingToCheck();
        m_side->projection()->setNoRound();
        m_side->setCounts(0, 0);
        return;
    }
    m_side->suggestions()->setAdvice(advice);
    if (advice.hasNothingToCheck())
        m_side->pace()->setNothingToCheck();
    else
        m_side->pace()->setFindings(advice.pace);
    m_side->setCounts(static_cast<int>(advice.suggestions.size()), static_cast<int>(advice.pace.size()));
    m_side->projection()->setProjections(*round, *score, advice.projections);
}

void RoadmapPage::showEditor()
{
    const Initiative *initiative = workspace().find<Initiative>(m_selected);
    if (!initiative || initiative->unit != selection().unit())
        return closeEditor();
    const RoundScore *score = figures().round(selection().round());
    m_side->editor()->setInitiative(workspace(), *initiative, score ? &score->values : nullptr);
    m_side->setChangeable(!document().isReadOnly());
    m_side->showEditor();
}

void RoadmapPage::closeEditor()
{
    m_selected = {};
    m_plan->select({});
    m_side->showLists();
    if (isVisible())
        m_plan->focusPlan();
}

void RoadmapPage::addInitiative()
{
    const Roadmap plan = roadmap();
    Initiative initiative;
    initiative.id = InitiativeId::create();
    initiative.unit = plan.unit;
    initiative.cycle = plan.cycle;
    if (!model().phases.empty())
        initiative.phase = model().phases[static_cast<size_t>(std::max(m_currentPhase, 0))].id;
    initiative.title = tr("New initiative");
    if (!apply(addInitiativeEdit(initiative)))
        return;
    open(initiative.id);
    m_side->editor()->begin();
}

void RoadmapPage::duplicate(const InitiativeId &id)
{
    const Initiative *initiative = workspace().find<Initiative>(id);
    const InitiativeId copy = InitiativeId::create();
    if (initiative && apply(duplicateInitiativeEdit(*initiative, copy)))
        open(copy);
}

void RoadmapPage::setPhase(int phase, const PhasePlan &plan)
{
    apply(phaseDatesEdit(plan, model().phases[static_cast<size_t>(phase)].name));
}

void RoadmapPage::suggestPhaseDates()
{
    const auto plans = suggestedPhasePlans(model(), roadmap(), std::max(m_currentPhase, 0), document().clock().today());
    apply(phasePlansEdit(plans));
}

} // namespace cxw
