// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/scoring/testsentence.h"
#include "ui/charts/radarchart.h"
#include "ui/compare/comparehero.h"
#include "ui/compare/deltadelegate.h"
#include "ui/compare/movementview.h"
#include "ui/compare/roundchooser.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {

/// Narrower than this, things stand under each other instead of beside.
constexpr int roomForTwo = 900;
constexpr int radarHeight = 360;

enum PracticeOrder { BiggestFirst, ModelOrder };

} // namespace

ComparePage::ComparePage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("vcs-diff"), {}, {}, {}, this)),
      m_scaffold(new PageScaffold(tr("Compare"), this)),
      m_chooser(new RoundChooser(this)),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_bottom(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_hero(new CompareHero(this)),
      m_radar(new RadarView(this)),
      m_competencies(makeTable(tr("Competencies"))),
      m_habits(makeTable(tr("Habits"))),
      m_practices(makeTable(tr("Practices"))),
      m_order(new QComboBox(this)),
      m_tested(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_notComparableTitle(label(tr("Not comparable"), TextStyle::Strong, Role::Text, this)),
      m_notComparableText(paragraph({}, TextStyle::Body, Role::Muted, this)),
      m_notComparable(new DataTable(tr("Not comparable"), this))
{
    m_order->addItems({tr("Biggest moves first"), tr("In the model’s order")});
    m_order->setAccessibleName(tr("Order of the practices"));
    m_practices.table->setSortable(true);
    layOut();
    connectParts();
}

ComparePage::MovementTable ComparePage::makeTable(const QString &name)
{
    MovementTable made{new DataTable(name, this), nullptr};
    made.bars = new DeltaDelegate(made.table);
    made.table->setItemDelegateForColumn(deltaColumn, made.bars);
    setPlainToolTip(made.table, tr("A click on a figure, or Enter: how it was computed"));
    connect(made.table, &DataTable::figureClicked, this,
            [this, table = made.table](const QString &key, int column) { explainFigure(table, key, column); });
    connect(made.table, &DataTable::rowActivated, this,
            [this, table = made.table](const QString &key) { explainFigure(table, key, 0); });
    return made;
}

void ComparePage::layOut()
{
    m_scaffold->addAction(m_chooser);
    m_radar->setMinimumHeight(radarHeight);
    m_top->setSpacing(style::page);
    m_top->addWidget(m_hero, 9);
    m_top->addWidget(m_radar, 11);

    const auto titled = [this](QLabel *title, QWidget *beside, DataTable *table) {
        auto *column = new QVBoxLayout;
        auto *head = new QHBoxLayout;
        head->addWidget(title, 1);
        if (beside)
            head->addWidget(beside);
        column->setSpacing(style::tiny);
        column->addLayout(head);
        column->addWidget(table);
        return column;
    };
    const auto strong = [this](const QString &text) { return label(text, TextStyle::Strong, Role::Text, this); };
    auto *habits = titled(strong(tr("Habits")), nullptr, m_habits.table);
    habits->addStretch(1);
    m_bottom->setSpacing(style::page);
    m_bottom->addLayout(titled(strong(tr("Practices")), m_order, m_practices.table), 11);
    m_bottom->addLayout(habits, 9);

    QVBoxLayout *content = m_scaffold->content();
    content->addLayout(m_top);
    auto *competencies = titled(strong(tr("Competencies")), nullptr, m_competencies.table);
    competencies->insertWidget(1, m_tested);
    content->addLayout(competencies);
    content->addLayout(m_bottom);
    auto *rest = titled(m_notComparableTitle, nullptr, m_notComparable);
    rest->insertWidget(1, m_notComparableText);
    content->addLayout(rest);
    content->addStretch(1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scaffold);
}

void ComparePage::connectParts()
{
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT goTo(Place::Assess); });
    connect(m_chooser, &RoundChooser::chosen, this, [this](const RoundId &from, const RoundId &to) {
        m_from = from;
        m_to = to;
        refresh();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_practices.table->setSortable(true);
        if (const auto chosen = context())
            showPractices(*chosen);
    });
}

QString ComparePage::help()
{
    return tr("Compare holds two rounds against each other, like for like: only items with a value in both count, and "
              "every score is made again from them. The verdict says whether the difference is more than chance, from "
              "the ballots of the people; the competencies are judged together, so that all their verdicts hold at "
              "once. What can't be compared is listed at the end with the reason. Click on a "
              "figure, or press Enter on a row, to see how it was computed.");
}

QVariantMap ComparePage::whereabouts() const
{
    return {{QStringLiteral("from"), m_from.text},
            {QStringLiteral("to"), m_to.text},
            {QStringLiteral("selected"), m_chosenFor.text},
            {QStringLiteral("order"), m_order->currentIndex()}};
}

void ComparePage::comeBackTo(const QVariantMap &whereabouts)
{
    m_from = {whereabouts.value(QStringLiteral("from")).toString()};
    m_to = {whereabouts.value(QStringLiteral("to")).toString()};
    m_chosenFor = {whereabouts.value(QStringLiteral("selected")).toString()};
    {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(qBound(0, whereabouts.value(QStringLiteral("order")).toInt(), m_order->count() - 1));
    }
    refresh();
}

void ComparePage::refresh()
{
    chooseRounds();
    const auto chosen = context();
    if (!chosen) {
        const bool none = workspace().all<Round>().empty();
        m_empty->setTexts(none ? tr("No round yet") : tr("Only one round yet"),
                          none
                              ? tr("Rate a first round. After the second one this page shows what moved, and whether "
                                   "that is more than chance.")
                              : tr(
                                  "Rate a second round of the unit, or of another unit, and this page shows what moved "
                                  "and whether that is more than chance."),
                          none ? tr("&Set up a round") : tr("&Start the next round"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showComparison(*chosen);
    m_stack->setCurrentWidget(m_scaffold);
    arrangeForWidth();
}

void ComparePage::chooseRounds()
{
    const RoundId selected = selection().round();
    const bool stillThere = workspace().find<Round>(m_from) && workspace().find<Round>(m_to);
    if (m_chosenFor == selected && stillThere)
        return;
    m_chosenFor = selected;
    m_to = selected;
    const Round *round = workspace().find<Round>(selected);
    m_from = round ? partnerOf(*round) : RoundId();
    if (round && m_from.isNull())
        return;
    const Round *from = workspace().find<Round>(m_from);
    // The oldest round of a unit is what its next one is held against.
    if (from && from->unit == round->unit && !workspace().roundBefore(selected))
        std::swap(m_from, m_to);
}

RoundId ComparePage::partnerOf(const Round &round) const
{
    if (const Round *before = workspace().roundBefore(round.id))
        return before->id;
    for (const Round &other : workspace().rounds(round.unit)) {
        if (other.id != round.id)
            return other.id;
    }
    for (const Unit &unit : workspace().units()) {
        const auto rounds = workspace().rounds(unit.id);
        if (unit.id != round.unit && !rounds.empty())
            return rounds.back().id;
    }
    return {};
}

std::optional<CompareContext> ComparePage::context() const
{
    const Round *from = workspace().find<Round>(m_from);
    const Round *to = workspace().find<Round>(m_to);
    const Comparison *comparison = from && to ? figures().comparison(m_from, m_to) : nullptr;
    if (!comparison)
        return {};
    return CompareContext{document(), *from, *to, *figures().round(m_from), *figures().round(m_to), *comparison};
}

void ComparePage::showComparison(const CompareContext &context)
{
    m_chooser->setRounds(workspace(), m_from, m_to);
    m_hero->show(context);
    showRadar(context);
    m_tested->setText(testSentence(context.comparison));
    showTable(m_competencies, competencyMovements(context));
    showTable(m_habits, habitMovements(context));
    showPractices(context);
    showNotComparable(context);
}

void ComparePage::showRadar(const CompareContext &context)
{
    const QString from = context.nameOf(context.from);
    const QString to = context.nameOf(context.to);
    RadarData radar = competencyRadar(context.model(), tr("%1 against %2").arg(to, from));
    radar.series.push_back(scoreSeries(to, SeriesRole::ThisRound, context.scoreTo.scores));
    radar.series.push_back(scoreSeries(from, SeriesRole::EarlierRound, scoresBy(context.model(), context.scoreFrom)));
    m_radar->setData(radar);
}

void ComparePage::showTable(MovementTable &shown, CompareTable table)
{
    shown.bars->setWidest(table.widestDelta);
    shown.table->setContent(std::move(table.content.header), std::move(table.content.rows));
}

void ComparePage::showPractices(const CompareContext &context)
{
    showTable(m_practices, practiceMovements(context, m_order->currentIndex() == BiggestFirst));
}

void ComparePage::showNotComparable(const CompareContext &context)
{
    CompareTable table = notComparable(context);
    const bool any = !table.content.rows.empty();
    const auto items = context.comparison.onlyFrom.size() + context.comparison.onlyTo.size();
    m_notComparableText->setText(
        any ? tr("%n item(s) have a value in only one of the two rounds and are left out above.", nullptr,
                 static_cast<int>(items))
            : tr("Every item that has a value in one round has one in the other too."));
    m_notComparable->setVisible(any);
    m_notComparable->setContent(std::move(table.content.header), std::move(table.content.rows));
}

void ComparePage::explainFigure(DataTable *table, const QString &key, int column)
{
    const auto chosen = context();
    if (!chosen)
        return;
    const Comparison &comparison = chosen->comparison;
    const auto explain = [&](const QString &title, const Movement &movement) {
        Popover::show(table->viewport(), new MovementView(*chosen, title, movement), table->cellRect(key, column));
    };
    const MaturityModel &model = *comparison.model;
    if (const auto practice = model.findPractice({key})) {
        const auto place = static_cast<size_t>(*practice);
        explain(model.practices[place].title, comparison.practices[place]);
    } else if (const auto competency = model.findCompetency({key})) {
        const auto place = static_cast<size_t>(*competency);
        const JudgedMovement &moved = comparison.competencies[place];
        explain(model.competencies[place].name, column == rawColumn ? moved.raw : moved.likeForLike);
    }
    for (size_t place = 0; place < model.habits.size(); ++place) {
        if (model.habits[place].id.text == key)
            explain(model.habits[place].name, comparison.habits[place]);
    }
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeForWidth();
}

void ComparePage::arrangeForWidth()
{
    const auto direction = width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_top->setDirection(direction);
    m_radar->setMinimumHeight(std::clamp(height() * 11 / 20, radarHeight, 2 * radarHeight));
    setFiguresRoomy(*this);
    m_bottom->setDirection(direction);
}

} // namespace cxw
