// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stocklist.h"

#include "core/workspace/recordtext.h"
#include "ui/style/mirrored.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace cxw {

namespace {

int headingHeight()
{
    return style::scaled(32);
}
int lineHeight()
{
    return style::scaled(26);
}
constexpr int pageStep = 5;

/// The colour of a state: the more of it there is, the darker; what does not count has none.
QColor markColor(StockState state, const QPalette &palette)
{
    switch (state) {
    case StockState::Absent:
        return style::levelColor(0, 2, palette);
    case StockState::Pockets:
        return style::levelColor(1, 2, palette);
    case StockState::Widespread:
        return style::levelColor(2, 2, palette);
    case StockState::NotApplicable:
    case StockState::Unknown:
        break;
    }
    return Qt::transparent;
}

class StockDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(StockModel::PracticeRole).toInt() < 0 ? headingHeight() : lineHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(StockModel::PracticeRole).toInt() < 0)
            paintHeading(*painter, option, index);
        else
            paintLine(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.setFont(style::font(TextStyle::Small));
        painter.setPen(style::color(Role::Muted, option.palette));
        painter.drawText(style::mirrored(option.rect.adjusted(style::small, 0, 0, -style::tiny), option),
                         Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style::color(Role::Selected, option.palette));
            painter.drawRoundedRect(option.rect, style::radius, style::radius);
            const bool focus = option.state.testFlag(QStyle::State_Active);
            painter.setBrush(style::color(focus ? Role::Accent : Role::Line, option.palette));
            const QRect bar = style::mirrored(QRect(option.rect.left(), option.rect.top() + style::tiny, 3,
                                                    option.rect.height() - 2 * style::tiny),
                                              option);
            painter.drawRoundedRect(bar, 1.5, 1.5);
        }
        const QVariant value = index.data(StockModel::StateRole);
        const QString word = value.isValid() ? displayName(static_cast<StockState>(value.toInt())) : QString();
        painter.setFont(style::font(TextStyle::Small));
        const int needed = painter.fontMetrics().horizontalAdvance(word);
        QRect place = option.rect.adjusted(style::medium, 0, -style::small, 0);
        painter.setPen(style::color(Role::Muted, option.palette));
        painter.drawText(style::mirrored(place, option), Qt::AlignVCenter | Qt::AlignRight, word);
        if (value.isValid()) {
            const auto state = static_cast<StockState>(value.toInt());
            const QRect mark =
                style::mirrored(QRect(place.right() - needed - 14, place.center().y() - 3, 8, 8), option);
            painter.setPen(QPen(style::color(Role::Muted, option.palette), 1));
            painter.setBrush(markColor(state, option.palette));
            painter.drawEllipse(mark);
        }
        place.setRight(place.right() - needed - (value.isValid() ? 22 : 0));
        painter.setFont(style::font(TextStyle::Body));
        painter.setPen(style::color(Role::Text, option.palette));
        painter.drawText(style::mirrored(place, option), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
    }
};

} // namespace

StockList::StockList(StockModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new StockDelegate(this));
    setAccessibleName(tr("Practices"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

int StockList::currentPractice() const
{
    return currentIndex().isValid() ? qMax(0, m_model->practiceAt(currentIndex().row())) : 0;
}

void StockList::setCurrentPractice(int practice)
{
    setCurrentIndex(m_model->index(m_model->rowOf(practice)));
}

void StockList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_model->practiceAt(current.row()) >= 0)
        Q_EMIT currentPracticeChanged(m_model->practiceAt(current.row()));
}

void StockList::keyPressEvent(QKeyEvent *event)
{
    int by = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        by = -1;
        break;
    case Qt::Key_Down:
        by = 1;
        break;
    case Qt::Key_PageUp:
        by = -pageStep;
        break;
    case Qt::Key_PageDown:
        by = pageStep;
        break;
    case Qt::Key_Home:
        by = -m_model->rowCount();
        break;
    case Qt::Key_End:
        by = m_model->rowCount();
        break;
    default:
        event->ignore();
        return;
    }
    setCurrentPractice(m_model->neighbour(currentPractice(), by));
}

} // namespace cxw
