// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ratingview.h"

#include "core/rating/ratingqueue.h"
#include "core/workspace/ratingedits.h"
#include "ui/actions/actionwords.h"
#include "ui/assess/ballotgrid.h"
#include "ui/assess/digitkey.h"
#include "ui/assess/quietscroll.h"
#include "ui/assess/raterchooser.h"
#include "ui/assess/ratingfoot.h"
#include "ui/assess/ratingheader.h"
#include "ui/assess/ratingsheet.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
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
      m_step(kind == RatingSide::Kind::Practices ? AssessStep::Rating : AssessStep::Empathy),
      m_subjects(kind == RatingSide::Kind::Practices ? practiceSubjects(context.model())
                                                     : empathySubjects(context.model())),
      m_header(new RatingHeader(this)),
      m_rater(new RaterChooser(this)),
      m_gridButton(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_sheet(new RatingSheet(context, m_subjects.front(), this)),
      m_grid(new BallotGrid(context.model().highestStep(), this)),
      m_foot(new RatingFoot(context.document().clock(),
                            stepAfter(context.model(), m_step) == AssessStep::Empathy ? tr("&Continue to empathy")
                                                                                      : tr("&Continue to review"),
                            this)),
      m_side(new RatingSide(kind, context, this)),
      m_digits(context.model().highestStep())
{
    m_gridButton->setText(tr("&Ballots"));
    m_gridButton->setIcon(style::icon(QStringLiteral("view-list-details")));
    m_gridButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_gridButton->setAutoRaise(true);
    m_gridButton->setCheckable(true);
    m_gridButton->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(m_gridButton, hintOf(ActionId::ShowBallots));
    m_side->setFixedWidth(sideWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::section - style::medium, style::small, style::section, style::small);
    layout->setSpacing(style::section);
    layout->addWidget(makeLeft(), 1);
    layout->addWidget(m_side);
    connectParts();
    connectRoom();
    orderStops();
    goTo(0, 0);
}

QWidget *RatingView::makeLeft()
{
    auto *left = new QWidget(this);
    m_header->addControl(m_rater);
    m_header->addControl(m_gridButton);
    m_scroll = new QuietScroll(m_sheet, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_grid);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::tiny);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    return left;
}

void RatingView::connectParts()
{
    connect(m_header, &RatingHeader::stockWanted, this, [this] { Q_EMIT stockWanted(*subject().practice); });
    connect(m_gridButton, &QToolButton::toggled, this, &RatingView::showGrid);
    connect(m_sheet, &RatingSheet::chosen, this, [this](int item, std::optional<int> step) {
        m_digits.forget();
        write(m_rater->current(), item, step);
    });
    connect(m_sheet, &RatingSheet::reasonGiven, this, &RatingView::moveOn);
    connect(m_sheet, &RatingSheet::endedChanged, this, &RatingView::showNote);
    connect(m_sheet, &RatingSheet::rowChanged, this, [this] { m_digits.forget(); });
    // Once the rows have found their places.
    const auto showCurrent = [this] { QTimer::singleShot(0, m_sheet, [this] { m_sheet->showCurrentIn(*m_scroll); }); };
    connect(m_sheet, &RatingSheet::rowChanged, this, showCurrent);
    connect(m_sheet, &RatingSheet::stepsMoved, this, showCurrent);
    connect(m_grid, &BallotGrid::answered, this, &RatingView::write);
    connect(m_grid, &BallotGrid::cleared, this, &RatingView::clear);
    connect(m_grid, &BallotGrid::turnWanted, this, &RatingView::turn);
    connect(m_grid, &BallotGrid::goOnWanted, this, &RatingView::goOn);
    connect(m_grid, &BallotGrid::endedChanged, this, &RatingView::showNote);
    connect(m_grid, &BallotGrid::digitPressed, this, &RatingView::showNote);
    connect(m_foot->goOn(), &QPushButton::clicked, this,
            [this] { Q_EMIT stepWanted(stepAfter(context().model(), m_step)); });
}

void RatingView::connectRoom()
{
    // A card is taken up at its first habit, or the next digits would overwrite what stands where the last one ended.
    connect(m_rater, &RaterChooser::changed, this, [this] {
        goTo(m_subject, 0);
        Q_EMIT cardChanged();
    });
    connect(m_rater, &RaterChooser::picked, this, &RatingView::takeFocus);
    connect(m_side, &RatingSide::left, this, &RatingView::takeFocus);
    connect(m_side, &RatingSide::nextOpenWanted, this,
            [this] { goToNext(openItems(context().basis(), m_subjects, rater())); });
    connect(m_side, &RatingSide::nextDisputeWanted, this, [this] { goToNext(disputedItems(context().basis())); });
    connect(m_side, &RatingSide::sectionWanted, this, &RatingView::goToSection);
}

void RatingView::orderStops()
{
    setTabOrder(m_rater, m_gridButton);
    setTabOrder(m_gridButton, m_sheet);
    setTabOrder(m_sheet->reasonField(), m_grid);
    setTabOrder(m_grid, m_foot->goOn());
    setTabOrder(m_foot->goOn(), m_side->firstStop());
}

void RatingView::showGrid(bool grid)
{
    m_stack->setCurrentIndex(grid ? 1 : 0);
    goTo(m_subject, 0);
    Q_EMIT cardChanged();
    takeFocus();
}

void RatingView::showNote()
{
    m_foot->showNote(noteText());
}

QString RatingView::noteText() const
{
    if (showsGrid() ? m_grid->hasEnded() : m_sheet->hasEnded())
        return endText();
    const DigitEntry &digits = showsGrid() ? m_grid->digits() : m_digits;
    if (digits.hasRefused())
        return tr("The scale goes from 0 to %1.").arg(context().model().highestStep());
    if (const auto step = digits.waiting())
        return tr("0 makes it %1. Another digit goes on.").arg(10 * *step);
    return {};
}

QString RatingView::endText() const
{
    if (showsGrid() && m_grid->isEmpty())
        return tr("Nobody takes part yet: people are added in the second step.");
    const auto isOpen = [this](const RatingRow &row) {
        return isAnswered(context().basis(), rater(), row.item) == std::optional(false);
    };
    const auto open = showsGrid() ? m_grid->openCount() : std::ranges::count_if(subject().rows, isOpen);
    const QString next = whatEnterDoes();
    if (open > 0)
        return tr("Still open here: %1. %2", "count of answers, what to do next").arg(QString::number(open), next);
    return showsGrid() ? tr("All ballots in. %1 ↓ for the agreed value.").arg(next) : tr("All in. %1").arg(next);
}

QString RatingView::whatEnterDoes() const
{
    if (nextSubject())
        return subject().practice ? tr("Enter for the next practice.") : tr("Enter for the next group.");
    return rater() ? tr("F3 for the next person.") : tr("Enter for the next step.");
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
    m_foot->goOn()->setVisible(!rater()); // a card goes to the next person, and what comes next is the room's
    m_foot->goOn()->setDefault(openItems(context().basis(), m_subjects, std::nullopt).empty());
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
    const auto rates = rater() ? RatingFoot::Rates::Card : RatingFoot::Rates::Room;
    m_foot->showKeys(showsGrid() ? RatingFoot::Rates::Ballots : rates, context().model().highestStep());
    showNote();
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
    m_grid->begin();
    Q_EMIT turned();
}

void RatingView::goToItem(int item)
{
    const auto place = placeOf(m_subjects, item);
    if (place)
        goTo(place->first, place->second);
}

void RatingView::goToReason(int item)
{
    m_gridButton->setChecked(false);
    m_rater->showRoom();
    goToItem(item);
    takeFocus();
    m_sheet->takeReasonFocus();
}

int RatingView::item() const
{
    return m_sheet->current().item;
}

ProgressCount RatingView::answersOf(const ParticipantId &participant) const
{
    return progressOf(context().basis(), participant, m_subjects);
}

bool RatingView::shows(int item) const
{
    const auto place = placeOf(m_subjects, item);
    return place && place->first == m_subject;
}

void RatingView::goToFirstOpen()
{
    const auto open = openItems(context().basis(), m_subjects, std::nullopt);
    goToItem(open.empty() ? m_subjects.front().rows.front().item : open.front());
}

QVariantMap RatingView::whereabouts() const
{
    const auto rater = m_rater->current();
    return {{QStringLiteral("item"), context().model().itemId(item()).text},
            {QStringLiteral("rater"), rater ? rater->text : QString()},
            {QStringLiteral("ballots"), showsGrid()}};
}

void RatingView::comeBackTo(const QVariantMap &whereabouts)
{
    if (!context().record())
        return;
    m_rater->setPeople(context().workspace(), context().round());
    m_rater->choose({whereabouts.value(QStringLiteral("rater")).toString()});
    if (const auto item = context().model().findItem({whereabouts.value(QStringLiteral("item")).toString()}))
        goToItem(*item);
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
    takeFocus();
}

void RatingView::goOn()
{
    if (const auto next = nextSubject())
        turn(*next - m_subject);
    else if (!rater())
        Q_EMIT stepWanted(stepAfter(context().model(), m_step));
}

std::optional<int> RatingView::nextSubject() const
{
    return nextAsked(context().basis(), m_subjects, m_subject);
}

void RatingView::moveOn()
{
    m_sheet->moveOn();
    takeFocus();
}

void RatingView::moveRow(int by)
{
    m_sheet->moveRow(by);
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
    if (!modified && ((onRow && pressOnRow(*event)) || pressAnywhere(event->key())))
        return;
    AssessView::keyPressEvent(event);
}

bool RatingView::pressToRate(const QKeyEvent &press)
{
    const auto digit = digitPress(press);
    if (digit) {
        pressDigit(digit->digit, digit->shifted);
        return true;
    }
    if (!isModifierKey(press.key())) {
        m_digits.forget();
        showNote();
    }
    const int by = stepsByArrow(press);
    if (by != 0) {
        m_sheet->setEnded(false);
        const auto present = stepOf(context().basis(), rater(), item());
        rate(stepBeside(present, by, context().model().highestStep()));
    } else if (press.text() == QLatin1String("?") || press.key() == Qt::Key_X) {
        if (!m_sheet->hasEnded()) {
            rate(std::nullopt);
            moveOn();
        }
    } else {
        return false;
    }
    return true;
}

void RatingView::pressDigit(int digit, bool thenReason)
{
    if (m_sheet->hasEnded())
        return; // the last habit would be overwritten by a digit too many
    const auto outcome = m_digits.press(digit, stepOf(context().basis(), rater(), item()));
    if (outcome.kind == DigitOutcome::Kind::BelongsToNext) {
        moveOn();
        pressDigit(digit, thenReason); // where there is no next row it has ended
        return;
    }
    if (outcome.kind != DigitOutcome::Kind::Refused) {
        rate(outcome.step);
        if (thenReason && m_sheet->takeReasonFocus())
            m_digits.forget();
        else if (outcome.kind == DigitOutcome::Kind::Settled)
            moveOn();
    }
    showNote();
}

bool RatingView::pressOnRow(const QKeyEvent &press)
{
    if (pressToRate(press))
        return true;
    switch (press.key()) {
    case Qt::Key_R:
        m_sheet->takeReasonFocus();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_sheet->setEnded(false);
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
    write(m_rater->current(), item(), step);
}

void RatingView::write(const std::optional<ParticipantId> &participant, int item, std::optional<int> value)
{
    if (!context().isEditable())
        return;
    m_foot->startClock();
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
