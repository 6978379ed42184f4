// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ballotgrid.h"

#include "ui/style/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace cxw {

namespace {

constexpr int cellHeight = 34;
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
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(current ? QPen(style::color(Role::Accent, option.palette), 2) : QPen(Qt::NoPen));
        painter->setBrush(step.isValid() ? style::levelColor(step.toInt(), option.palette) : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), style::radius, style::radius);
        painter->setPen(step.isValid() ? style::onLevelColor(step.toInt(), option.palette)
                                       : style::color(Role::Muted, option.palette));
        painter->setFont(style::font(TextStyle::Strong));
        painter->drawText(option.rect, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

BallotGrid::BallotGrid(QWidget *parent) : QTableView(parent), m_model(new BallotModel(this))
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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMaximumWidth(widestName);
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
}

void BallotGrid::refresh(const AssessContext &context, const RatingSubject &subject)
{
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_highestStep = context.model().highestStep();
    m_model->refresh(context, subject);
    if (!currentIndex().isValid())
        goTo(qMax(0, row), qMax(0, column));
}

void BallotGrid::goTo(int row, int column)
{
    setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), qMin(column, m_model->columnCount() - 1)));
}

void BallotGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_PageDown || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT turnWanted(1);
    else if (key == Qt::Key_PageUp)
        Q_EMIT turnWanted(-1);
    else if (event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) || !answer(key, event->text()))
        QTableView::keyPressEvent(event);
}

bool BallotGrid::answer(int key, const QString &text)
{
    const QModelIndex at = currentIndex();
    if (!m_editable || !at.isValid())
        return false;
    const auto participant = m_model->participantAt(at.row());
    const int item = m_model->itemAt(at.column());
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + m_highestStep)
        Q_EMIT answered(participant, item, key - Qt::Key_0);
    else if (text == QLatin1String("?") || key == Qt::Key_X)
        Q_EMIT answered(participant, item, std::nullopt);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        Q_EMIT cleared(participant, item);
        return true;
    } else
        return false;
    moveOn();
    return true;
}

void BallotGrid::moveOn()
{
    const QModelIndex at = currentIndex();
    if (at.column() + 1 < m_model->columnCount())
        goTo(at.row(), at.column() + 1);
    else if (at.row() + 1 < m_model->rowCount())
        goTo(at.row() + 1, 0);
}

} // namespace cxw
