// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ballotgrid.h"

#include "ui/assess/digitkey.h"
#include "ui/style/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace cxw {

namespace {

constexpr int cellHeight = 34;
/// More columns than fit are scrolled.
constexpr int mostColumns = 5;
constexpr int narrowestColumn = 96;
/// Above and below the row of the agreed values.
constexpr int apart = 10;
/// A longer name is cut in its middle; it must not push the ballots off the page.
constexpr int widestName = 220;

/// Draws an answer as the rating page does: the step in its colour.
class BallotDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant step = index.data(BallotModel::StepRole);
        const bool ended = static_cast<const BallotGrid *>(option.widget)->hasEnded();
        const bool current = option.state.testFlag(QStyle::State_HasFocus) && !ended;
        const bool agreed = index.data(BallotModel::AgreedRole).toBool();
        const QRect cell = agreed ? option.rect.adjusted(0, apart, 0, -apart) : option.rect;
        painter->save();
        if (agreed)
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + apart / 2, option.rect.width(), 1),
                              style::color(Role::Line, option.palette));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(current ? QPen(style::color(Role::Accent, option.palette), 2) : QPen(Qt::NoPen));
        const int highest = static_cast<const BallotGrid *>(option.widget)->highestStep();
        painter->setBrush(step.isValid() ? style::levelColor(step.toInt(), highest, option.palette)
                                         : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), style::radius, style::radius);
        painter->setPen(step.isValid() ? style::onLevelColor(step.toInt(), highest, option.palette)
                                       : style::color(Role::Muted, option.palette));
        painter->setFont(style::font(TextStyle::Strong));
        painter->drawText(cell, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

BallotGrid::BallotGrid(int highestStep, QWidget *parent)
    : QTableView(parent), m_model(new BallotModel(this)), m_highestStep(highestStep), m_digits(highestStep)
{
    setModel(m_model);
    setItemDelegate(new BallotDelegate(this));
    setAccessibleName(tr("Ballots by person and habit"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection); // the current cell is marked by the delegate
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMaximumWidth(widestName);
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
}

void BallotGrid::refresh(const AssessContext &context, const RatingSubject &subject)
{
    m_model->refresh(context, subject);
    const bool many = m_model->columnCount() > mostColumns;
    horizontalHeader()->setMinimumSectionSize(many ? style::scaled(narrowestColumn) : -1);
    setRowHeights();
    if (!currentIndex().isValid())
        begin();
}

void BallotGrid::setRowHeights()
{
    for (int row = 0; row < m_model->peopleCount(); ++row)
        setRowHeight(row, cellHeight);
    setRowHeight(m_model->peopleCount(), cellHeight + 2 * apart);
}

void BallotGrid::begin()
{
    setEnded(false);
    for (int row = 0; row < m_model->peopleCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!m_model->isAnswered(row, column))
                return goTo(row, column);
        }
    }
    goTo(qMax(0, m_model->peopleCount() - 1), m_model->columnCount() - 1);
    setEnded(true);
}

int BallotGrid::openCount() const
{
    int open = 0;
    for (int row = 0; row < m_model->peopleCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column)
            open += m_model->isAnswered(row, column) ? 0 : 1;
    }
    return open;
}

void BallotGrid::goTo(int row, int column)
{
    setCurrentIndex(m_model->index(row, column));
}

void BallotGrid::setEnded(bool ended)
{
    if (ended == m_ended)
        return;
    m_ended = ended;
    viewport()->update();
    Q_EMIT endedChanged();
}

void BallotGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_digits.forget();
    setEnded(false);
}

void BallotGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (indexAt(event->pos()).isValid())
        setEnded(false);
}

void BallotGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT goOnWanted();
    else if (key == Qt::Key_PageDown)
        Q_EMIT turnWanted(1);
    else if (key == Qt::Key_PageUp)
        Q_EMIT turnWanted(-1);
    else if (event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)
             || (!answer(*event) && !leaveEnd(key)))
        QTableView::keyPressEvent(event);
}

bool BallotGrid::leaveEnd(int key)
{
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!m_ended || !arrow)
        return false;
    setEnded(false);
    if (key == Qt::Key_Down)
        goTo(m_model->peopleCount(), 0);
    return key == Qt::Key_Down || key == Qt::Key_Left;
}

bool BallotGrid::answer(const QKeyEvent &press)
{
    if (!m_editable || !currentIndex().isValid())
        return false;
    const int key = press.key();
    if (const auto digit = digitPress(press)) {
        pressDigit(digit->digit);
        return true;
    }
    if (!isModifierKey(key))
        m_digits.forget();
    Q_EMIT digitPressed();
    const bool unsure = press.text() == QLatin1String("?") || key == Qt::Key_X;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        clearCell();
    } else if (const int by = stepsByArrow(press); by != 0) {
        setEnded(false);
        answerCell(stepBeside(currentStep(), by, m_highestStep));
    } else if (!unsure) {
        return false;
    } else if (!m_ended) {
        answerCell(std::nullopt);
        moveOn();
    }
    return true;
}

void BallotGrid::pressDigit(int digit)
{
    if (m_ended)
        return;
    const auto outcome = m_digits.press(digit, currentStep());
    if (outcome.kind == DigitOutcome::Kind::BelongsToNext) {
        moveOn();
        pressDigit(digit); // where there is no next cell it has ended
        return;
    }
    if (outcome.kind != DigitOutcome::Kind::Refused)
        answerCell(outcome.step);
    if (outcome.kind == DigitOutcome::Kind::Settled)
        moveOn();
    Q_EMIT digitPressed();
}

void BallotGrid::answerCell(std::optional<int> value)
{
    Q_EMIT answered(m_model->participantAt(currentIndex().row()), m_model->itemAt(currentIndex().column()), value);
}

std::optional<int> BallotGrid::currentStep() const
{
    return m_model->stepAt(currentIndex().row(), currentIndex().column());
}

void BallotGrid::clearCell()
{
    setEnded(false);
    Q_EMIT cleared(m_model->participantAt(currentIndex().row()), m_model->itemAt(currentIndex().column()));
}

void BallotGrid::moveOn()
{
    const QModelIndex at = currentIndex();
    if (at.column() + 1 < m_model->columnCount())
        goTo(at.row(), at.column() + 1);
    else if (at.row() + 1 < m_model->peopleCount())
        goTo(at.row() + 1, 0);
    else
        setEnded(true);
}

} // namespace cxw
