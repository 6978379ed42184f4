// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/assesspage.h"

#include "core/workspace/setupedits.h"
#include "ui/actions/actionwords.h"
#include "ui/assess/lockbanner.h"
#include "ui/assess/peopleview.h"
#include "ui/assess/ratingview.h"
#include "ui/assess/reviewview.h"
#include "ui/assess/setupview.h"
#include "ui/assess/stepper.h"
#include "ui/assess/stockview.h"

#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

AssessPage::AssessPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_context(session.document, session.selection, [this](const Edit &edit) { return apply(edit); }),
      m_stepper(new Stepper(this)),
      m_banner(new LockBanner(this)),
      m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stepper);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    makeViews();
    makeShortcuts();
    connect(m_stepper, &Stepper::wanted, this, &AssessPage::goToStep);
    connect(m_banner, &LockBanner::reopenWanted, this, [this] {
        if (const Round *round = m_context.record())
            apply(reopenRoundEdit(*round));
    });
}

void AssessPage::makeViews()
{
    m_setup = new SetupView(m_context, m_stack);
    m_people = new PeopleView(m_context, m_stack);
    addView(AssessStep::SetUp, m_setup);
    addView(AssessStep::People, m_people);
    const auto there = steps();
    m_stepper->setSteps(there);
    m_stock = new StockView(m_context, m_stack);
    addView(AssessStep::Stock, m_stock);
    m_rating = makeRating(AssessStep::Rating, RatingSide::Kind::Practices);
    const bool hasEmpathy = std::ranges::find(there, AssessStep::Empathy) != there.end();
    m_empathy = hasEmpathy ? makeRating(AssessStep::Empathy, RatingSide::Kind::Empathy) : nullptr;
    addView(AssessStep::Review, new ReviewView(m_context, m_stack));
}

RatingView *AssessPage::makeRating(AssessStep step, RatingSide::Kind kind)
{
    auto *rating = new RatingView(kind, m_context, m_stack);
    connect(rating, &RatingView::cardChanged, this, &AssessPage::refreshFrame);
    connect(rating, &RatingView::turned, this, &Page::moved);
    addView(step, rating);
    return rating;
}

void AssessPage::addView(AssessStep step, AssessView *each)
{
    m_views[step] = each;
    m_stack->addWidget(each);
    connectView(each);
}

void AssessPage::connectView(AssessView *each)
{
    connect(each, &AssessView::stepWanted, this, &AssessPage::goToStep);
    connect(each, &AssessView::itemWanted, this, &AssessPage::goToItem);
    connect(each, &AssessView::reasonWanted, this, &AssessPage::goToReason);
    connect(each, &AssessView::stockWanted, this, &AssessPage::goToStock);
    connect(each, &AssessView::modelWanted, this, [this] { Q_EMIT goTo(Place::Model); });
    connect(each, &AssessView::finished, this, [this] { Q_EMIT goTo(Place::Overview); });
}

void AssessPage::makeShortcuts()
{
    const auto keys = keysOf(ActionId::AssessStep).size();
    for (int place = 0; place < keys; ++place) {
        auto *shortcut = makeShortcut(ActionId::AssessStep, this, place);
        connect(shortcut, &QShortcut::activated, this, [this, place] {
            const auto there = steps();
            if (place < std::ssize(there))
                goToStep(there[static_cast<size_t>(place)]);
        });
    }
}

void AssessPage::refresh()
{
    if (m_round != m_context.round())
        followRound();
    refreshFrame();
    view(m_step).refresh();
}

void AssessPage::arrive()
{
    // After the window has chosen a focus of its own, which would be the first step in the row.
    QTimer::singleShot(0, this, &AssessPage::takeFocusFromStepper);
}

void AssessPage::takeFocusFromStepper()
{
    const QWidget *focus = window()->focusWidget();
    if (isVisible() && (!focus || m_stepper->isAncestorOf(focus) || focus == this))
        view(m_step).takeFocus();
}

void AssessPage::followRound()
{
    m_round = m_context.round();
    m_stock->goToFirstOpen();
    m_rating->goToFirstOpen();
    if (m_empathy)
        m_empathy->goToFirstOpen();
    const auto left = m_left.find(m_round);
    open(left == m_left.end() ? firstOpenStep(m_context.basis()) : left->second);
}

RatingView *AssessPage::ratingShown() const
{
    return m_step == AssessStep::Rating ? m_rating : m_step == AssessStep::Empathy ? m_empathy : nullptr;
}

std::map<AssessStep, ProgressCount> AssessPage::countsShown() const
{
    auto shown = stepCounts(m_context.basis());
    const auto card = ratingShown() ? ratingShown()->cardOf() : std::nullopt;
    if (card && m_context.score()) {
        shown[AssessStep::Rating] = m_rating->answersOf(*card);
        if (m_empathy)
            shown[AssessStep::Empathy] = m_empathy->answersOf(*card);
    }
    return shown;
}

void AssessPage::refreshFrame()
{
    const Round *round = m_context.record();
    m_stepper->setOnlyFirst(!round);
    const auto done = countsShown();
    for (const AssessStep step : steps()) {
        const auto count = done.find(step);
        m_stepper->setProgress(step, count == done.end() ? ProgressCount() : count->second);
    }
    m_stepper->setCurrent(m_step);
    m_banner->setVisible(round && !m_context.isEditable());
    m_banner->setState(document().isReadOnly() ? tr("This workspace is open for reading only.")
                                               : tr("This round is locked: its answers can be read, not changed."),
                       !document().isReadOnly());
}

void AssessPage::goToStep(AssessStep step)
{
    if (!m_context.record())
        step = AssessStep::SetUp;
    open(step);
    refreshFrame();
    view(m_step).refresh();
    view(m_step).takeFocus();
}

void AssessPage::beginRound()
{
    goToStep(AssessStep::SetUp);
    m_setup->ask(true);
}

void AssessPage::open(AssessStep step)
{
    if (!m_views.contains(step))
        step = stepAfter(model(), step); // this model has no such step
    m_step = step;
    m_left[m_round] = step;
    m_stack->setCurrentWidget(&view(step));
    setFocusProxy(&view(step)); // which passes the focus on to where the keys go
    Q_EMIT moved();
}

void AssessPage::goToItem(int item)
{
    const bool practice = model().isPracticeItem(item);
    goToStep(practice ? AssessStep::Rating : AssessStep::Empathy);
    // Only then: a view that comes to the front first gets the focus where it last had it.
    (practice ? m_rating : m_empathy)->goToItem(item);
    view(m_step).takeFocus();
}

void AssessPage::goToReason(int item)
{
    goToItem(item);
    ratingShown()->goToReason(item);
}

void AssessPage::reveal(const Spot &spot)
{
    if (!m_context.record())
        return; // it begins with one
    if (const auto *people = std::get_if<PeopleSpot>(&spot)) {
        if (m_step != AssessStep::People)
            goToStep(AssessStep::People);
        m_people->select(people->person);
    } else if (const auto *item = std::get_if<ItemId>(&spot)) {
        revealItem(model().findItem(*item));
    } else if (const auto *stock = std::get_if<StockSpot>(&spot)) {
        revealStock(model().findPractice(stock->practice));
    } else if (const auto *practice = std::get_if<PracticeId>(&spot)) {
        if (const auto found = model().findPractice(*practice))
            revealItem(model().practiceItem(*found, 0));
    }
}

void AssessPage::revealItem(std::optional<int> item)
{
    if (!item)
        return;
    const AssessStep step = model().isPracticeItem(*item) ? AssessStep::Rating : AssessStep::Empathy;
    RatingView *rating = step == AssessStep::Rating ? m_rating : m_empathy;
    if (m_step != step)
        goToItem(*item);
    else if (!rating->shows(*item))
        rating->goToItem(*item);
}

void AssessPage::revealStock(std::optional<int> practice)
{
    if (practice && m_step == AssessStep::Stock)
        m_stock->goToPractice(*practice);
    else if (practice)
        goToStock(*practice);
}

void AssessPage::goToStock(int practice)
{
    goToStep(AssessStep::Stock);
    m_stock->goToPractice(practice);
}

QVariantMap AssessPage::whereabouts() const
{
    return {{QStringLiteral("round"), m_round.text},
            {QStringLiteral("step"), static_cast<int>(m_step)},
            {QStringLiteral("practice"), model().practices[static_cast<size_t>(m_stock->practice())].id.text},
            {QStringLiteral("rating"), m_rating->whereabouts()},
            {QStringLiteral("empathy"), m_empathy ? m_empathy->whereabouts() : QVariantMap()}};
}

void AssessPage::comeBackTo(const QVariantMap &whereabouts)
{
    refresh();
    const auto there = steps();
    const auto step = std::ranges::find(there, AssessStep{whereabouts.value(QStringLiteral("step"), -1).toInt()});
    if (whereabouts.value(QStringLiteral("round")).toString() != m_round.text || step == there.end())
        return;
    if (const auto practice = model().findPractice({whereabouts.value(QStringLiteral("practice")).toString()}))
        m_stock->goToPractice(*practice);
    m_rating->comeBackTo(whereabouts.value(QStringLiteral("rating")).toMap());
    if (m_empathy)
        m_empathy->comeBackTo(whereabouts.value(QStringLiteral("empathy")).toMap());
    goToStep(*step);
}

QString AssessPage::help()
{
    return tr(
        "Assess leads through a round: set-up, people, stock-taking, rating, empathy, review. Click a step or "
        "press Alt+1 to Alt+6 to go there at any time; you go on where you left.\n"
        "Stock-taking: one letter for each practice, A absent, P pockets, W widespread, N not applicable, U "
        "unknown.\n"
        "Rating: the digits rate and go on to the next habit, with Shift to the reason for the value; ? says “don't "
        "know”, Delete clears. Shift with the arrow keys up and down goes one step up or down. R or Tab goes to the "
        "reason of the habit, Enter from there to the next habit, Esc "
        "back. "
        "The arrow keys up and down change the habit; left and right change the practice, Enter goes to the next "
        "one "
        "that is rated. F2 and F3 change who is rating: one person's card begins at the first habit and shows "
        "nothing "
        "of anybody else's. F4 shows everybody's ballots as a table; it begins at the first that is not in.\n"
        "Every answer is stored as it is given, and Ctrl+Z takes it back. What nobody answered is never counted "
        "as 0.");
}

} // namespace cxw
