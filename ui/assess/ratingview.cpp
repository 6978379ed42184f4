// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingview.h"

#include "core/workspace/ratingedits.h"
#include "ui/assess/ballotgrid.h"
#include "ui/assess/quietclock.h"
#include "ui/assess/quietscroll.h"
#include "ui/assess/raterchooser.h"
#include "ui/assess/ratingheader.h"
#include "ui/assess/ratingqueue.h"
#include "ui/assess/ratingsheet.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw {

namespace {
constexpr int tightSideWidth = 256;
constexpr int sideWidth = 268;
constexpr int roomySideWidth = 340;
/// A view of this size is roomy.
constexpr QSize roomySize{1240, 800};
/// A view that is lower is tight.
constexpr int usualHeight = 660;
} // namespace

RatingView::RatingView(RatingSide::Kind kind, AssessContext &context, QWidget *parent)
    : AssessView(context, parent),
      m_stepAfter(kind == RatingSide::Kind::Practices ? AssessStep::Empathy : AssessStep::Review),
      m_subjects(kind == RatingSide::Kind::Practices ? practiceSubjects(context.model())
                                                     : empathySubjects(context.model())),
      m_header(new RatingHeader(this)),
      m_rater(new RaterChooser(this)),
      m_gridButton(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_sheet(new RatingSheet(context, m_subjects.front(), this)),
      m_grid(new BallotGrid(this)),
      m_keys(label({}, TextStyle::Small, Role::Muted, this)),
      m_clock(new QuietClock(context.document().clock(), this)),
      m_side(new RatingSide(kind, context, this))
{
    m_gridButton->setText(tr("&Ballots"));
    m_gridButton->setIcon(style::icon(QStringLiteral("view-list-details")));
    m_gridButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_gridButton->setAutoRaise(true);
    m_gridButton->setCheckable(true);
    m_gridButton->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(m_gridButton, tr("Everybody's ballots as a table, to enter them from paper (F4)"));
    m_side->setFixedWidth(sideWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::section - style::medium, style::small, style::section, style::small);
    layout->setSpacing(style::section);
    layout->addWidget(makeLeft(), 1);
    layout->addWidget(m_side);
    connectParts();
    showKeys();
    goTo(0, 0);
}

QWidget *RatingView::makeLeft()
{
    auto *left = new QWidget(this);
    m_header->addControl(m_rater);
    m_header->addControl(m_gridButton);
    auto *scroll = new QuietScroll(m_sheet, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_grid);
    m_keys->setContentsMargins(style::medium, 0, 0, 0);
    m_keys->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_clock, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::small);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    return left;
}

void RatingView::connectParts()
{
    connect(m_header, &RatingHeader::stockWanted, this, [this] { Q_EMIT stockWanted(*subject().practice); });
    connect(m_rater, &RaterChooser::changed, this, &RatingView::refresh);
    connect(m_gridButton, &QToolButton::toggled, this, [this](bool grid) {
        m_stack->setCurrentIndex(grid ? 1 : 0);
        showKeys();
        refresh();
        takeFocus();
    });
    connect(m_sheet, &RatingSheet::chosen, this,
            [this](int item, std::optional<int> step) { write(m_rater->current(), item, step); });
    connect(m_grid, &BallotGrid::answered, this, &RatingView::write);
    connect(m_grid, &BallotGrid::cleared, this, &RatingView::clear);
    connect(m_grid, &BallotGrid::turnWanted, this, &RatingView::turn);
    connect(m_side, &RatingSide::left, this, &RatingView::takeFocus);
    connect(m_side, &RatingSide::nextOpenWanted, this, [this] { goToNext(openItems(context(), m_subjects, rater())); });
    connect(m_side, &RatingSide::nextDisputeWanted, this, [this] { goToNext(disputedItems(context())); });
    connect(m_side, &RatingSide::sectionWanted, this, &RatingView::goToSection);
}

void RatingView::showKeys()
{
    m_keys->setText(showsGrid() ? tr("0–4 or ? fill the cell and go on to the next  ·  arrow keys  ·  Del clear  ·  "
                                     "Page ↑ Page ↓ or Enter practice  ·  F4 back to the scale")
                                : tr("0–4 rate  ·  ? don't know  ·  ↑ ↓ habit  ·  ← → or Enter practice  ·  "
                                     "F2 F3 person  ·  F4 ballots  ·  Del clear"));
}

bool RatingView::showsGrid() const
{
    return m_gridButton->isChecked();
}

std::optional<ParticipantId> RatingView::rater() const
{
    return showsGrid() ? std::nullopt : m_rater->current();
}

void RatingView::refresh()
{
    if (!context().record())
        return;
    m_rater->setPeople(context().workspace(), context().round());
    m_rater->setVisible(!showsGrid());
    if (subject().practice) {
        const PracticeId id = context().model().practices[static_cast<size_t>(*subject().practice)].id;
        m_header->setStock(subject(), context().workspace().find<Stock>(context().round(), id));
    }
    if (showsGrid()) {
        m_grid->setEditable(context().isEditable());
        m_grid->refresh(context(), subject());
    } else {
        m_sheet->refresh(m_rater->current());
    }
    m_side->bindNotes(subject());
    m_side->refresh(m_subjects, m_subject, rater());
}

void RatingView::takeFocus()
{
    if (showsGrid())
        m_grid->setFocus();
    else
        m_sheet->takeFocus();
}

void RatingView::goTo(int subject, int row)
{
    m_subject = subject;
    m_header->setSubject(this->subject());
    m_sheet->setSubject(this->subject(), row);
    refresh();
}

void RatingView::goToItem(int item)
{
    const auto place = placeOf(m_subjects, item);
    if (!place)
        return;
    goTo(place->first, place->second);
    if (showsGrid())
        m_grid->goTo(qMax(0, m_grid->currentIndex().row()), place->second);
}

bool RatingView::shows(int item) const
{
    const auto place = placeOf(m_subjects, item);
    return place && place->first == m_subject;
}

void RatingView::goToFirstOpen()
{
    const auto open = openItems(context(), m_subjects, std::nullopt);
    goToItem(open.empty() ? m_subjects.front().rows.front().item : open.front());
}

QVariantMap RatingView::whereabouts() const
{
    const auto rater = m_rater->current();
    return {{QStringLiteral("item"), m_sheet->current().item},
            {QStringLiteral("rater"), rater ? rater->text : QString()},
            {QStringLiteral("ballots"), showsGrid()}};
}

void RatingView::comeBackTo(const QVariantMap &whereabouts)
{
    if (!context().record())
        return;
    m_rater->setPeople(context().workspace(), context().round());
    m_rater->choose({whereabouts.value(QStringLiteral("rater")).toString()});
    goToItem(whereabouts.value(QStringLiteral("item")).toInt());
    m_gridButton->setChecked(whereabouts.value(QStringLiteral("ballots")).toBool());
}

void RatingView::goToNext(const std::vector<int> &items)
{
    if (const auto next = nextAfter(items, m_sheet->current().item))
        goToItem(*next);
    takeFocus();
}

void RatingView::goToSection(int section)
{
    const auto place = std::ranges::find(m_subjects, section, &RatingSubject::section);
    goTo(static_cast<int>(place - m_subjects.begin()), 0);
    takeFocus();
}

void RatingView::turn(int by)
{
    const int wanted = m_subject + by;
    if (wanted < 0 || wanted >= static_cast<int>(m_subjects.size()))
        return;
    goTo(wanted, 0);
    if (showsGrid())
        m_grid->goTo(0, 0);
    takeFocus();
}

void RatingView::goOn()
{
    const auto asks = [this](const RatingSubject &subject) {
        return std::ranges::any_of(subject.rows, [this](const RatingRow &row) { return isAsked(context(), row.item); });
    };
    const auto next = std::find_if(m_subjects.begin() + m_subject + 1, m_subjects.end(), asks);
    if (next != m_subjects.end())
        turn(static_cast<int>(next - m_subjects.begin()) - m_subject);
    else if (!rater())
        Q_EMIT stepWanted(m_stepAfter);
}

void RatingView::moveRow(int by)
{
    m_sheet->setCurrentRow(m_sheet->currentRow() + by);
    takeFocus();
}

void RatingView::resizeEvent(QResizeEvent *event)
{
    AssessView::resizeEvent(event);
    const bool roomy = width() >= roomySize.width() && height() >= roomySize.height();
    const ReadingRoom room = roomy                    ? ReadingRoom::Roomy
                             : height() < usualHeight ? ReadingRoom::Tight
                                                      : ReadingRoom::Usual;
    if (room == m_room)
        return;
    m_room = room;
    m_side->setFixedWidth(roomy ? roomySideWidth : room == ReadingRoom::Tight ? tightSideWidth : sideWidth);
    m_header->setRoom(room);
    m_sheet->setRoom(room);
}

void RatingView::keyPressEvent(QKeyEvent *event)
{
    const bool modified = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool onRow = m_sheet->hasRowFocus() || hasFocus();
    if (!modified && ((onRow && pressOnRow(event->key(), event->text())) || pressAnywhere(event->key())))
        return;
    AssessView::keyPressEvent(event);
}

bool RatingView::pressOnRow(int key, const QString &text)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + context().model().highestStep()) {
        rate(key - Qt::Key_0);
        return true;
    }
    if (text == QLatin1String("?") || key == Qt::Key_X) {
        rate(std::nullopt);
        return true;
    }
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear(m_rater->current(), m_sheet->current().item);
        return true;
    case Qt::Key_Left:
        turn(-1);
        return true;
    case Qt::Key_Right:
        turn(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn();
        return true;
    default:
        return false;
    }
}

bool RatingView::pressAnywhere(int key)
{
    switch (key) {
    case Qt::Key_Up:
        moveRow(-1);
        return true;
    case Qt::Key_Down:
        moveRow(1);
        return true;
    case Qt::Key_PageUp:
        turn(-1);
        return true;
    case Qt::Key_PageDown:
        turn(1);
        return true;
    case Qt::Key_F2:
        m_rater->go(-1);
        return true;
    case Qt::Key_F3:
        m_rater->go(1);
        return true;
    case Qt::Key_F4:
        m_gridButton->toggle();
        return true;
    default:
        return false;
    }
}

void RatingView::rate(std::optional<int> step)
{
    write(m_rater->current(), m_sheet->current().item, step);
    moveRow(1);
}

void RatingView::write(const std::optional<ParticipantId> &participant, int item, std::optional<int> value)
{
    if (!context().isEditable())
        return;
    m_clock->start();
    const MaturityModel &model = context().model();
    if (participant)
        context().apply(voteEdit(context().workspace(), model, *participant, item, value));
    else if (value)
        context().apply(agreeEdit(context().workspace(), model, context().round(), item, *value));
    // A room that can't tell settles on nothing: the item stays open.
}

void RatingView::clear(const std::optional<ParticipantId> &participant, int item)
{
    if (!context().isEditable())
        return;
    if (participant)
        context().apply(clearVoteEdit(context().workspace(), context().model(), *participant, item));
    else
        context().apply(clearAgreementEdit(context().model(), context().round(), item));
}

} // namespace cxw
