// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/style/mirrored.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QPainterPath>

namespace cxw {

namespace {

int dayHeight()
{
    return style::scaled(36);
}
int lineHeight()
{
    return style::scaled(48);
}
constexpr int iconSize = 16;
constexpr int accentWidth = 3;

void write(QPainter &painter, const QRect &room, Qt::Alignment alignment, TextStyle textStyle, Role role,
           const QString &text, const QPalette &palette)
{
    painter.setFont(style::font(textStyle));
    painter.setPen(style::color(role, palette));
    painter.drawText(room, static_cast<int>(alignment | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
}

void paintDay(QPainter &painter, const QRect &room, const QString &day, const QPalette &palette)
{
    const QRect inside = room.adjusted(style::small, 0, -style::small, -style::small);
    write(painter, inside, Qt::AlignLeft | Qt::AlignBottom, TextStyle::Small, Role::Muted, day, palette);
    painter.fillRect(QRect(room.left() + style::small, room.bottom() - 2, room.width() - 2 * style::small, 1),
                     style::color(Role::Line, palette));
}

void paintGround(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    QPainterPath outline;
    outline.addRoundedRect(room, style::radius, style::radius);
    painter.setClipPath(outline);
    painter.fillRect(room, style::color(selected ? Role::Selected : Role::Hover, option.palette));
    if (selected)
        painter.fillRect(style::mirrored(QRect(room.topLeft(), QSize(accentWidth, room.height())), option),
                         style::color(Role::Accent, option.palette));
    painter.setClipping(false);
}

void paintFocus(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style::color(Role::Accent, option.palette), 1.5));
    painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), style::radius, style::radius);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString day = index.data(HistoryModel::DayRole).toString();
    QRect room = option.rect;
    if (!day.isEmpty()) {
        paintDay(*painter, QRect(room.topLeft(), QSize(room.width(), dayHeight())), day, option.palette);
        room.setTop(room.top() + dayHeight());
    }
    room.adjust(0, 1, 0, -1);
    paintGround(*painter, room, option);
    paintFocus(*painter, room, option);

    QRect inside = room.adjusted(style::medium, style::small - 2, -style::medium, -style::small + 2);
    const QString time = index.data(HistoryModel::TimeRole).toString();
    const int timeWidth = QFontMetrics(style::font(TextStyle::Small)).horizontalAdvance(QStringLiteral("00:00")) + 1;
    const QRect top(inside.topLeft(), QSize(inside.width(), inside.height() / 2));
    write(*painter, style::mirrored(QRect(top.topLeft(), QSize(timeWidth, top.height())), option),
          Qt::AlignLeft | Qt::AlignVCenter, TextStyle::Small, Role::Muted, time, option.palette);
    const auto place = static_cast<HistoryPlace>(index.data(HistoryModel::PlaceRole).toInt());
    const int iconLeft = top.left() + timeWidth + style::medium;
    style::icon(iconName(place))
        .paint(painter,
               style::mirrored(QRect(iconLeft, top.center().y() - iconSize / 2 + 1, iconSize, iconSize), option));
    inside.setLeft(iconLeft + iconSize + style::small);
    inside = style::mirrored(inside, option);
    write(*painter, inside, Qt::AlignLeft | Qt::AlignTop, TextStyle::Body, Role::Text, index.data().toString(),
          option.palette);
    write(*painter, inside, Qt::AlignLeft | Qt::AlignBottom, TextStyle::Small, Role::Muted,
          index.data(HistoryModel::DetailRole).toString(), option.palette);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool startsDay = index.data(HistoryModel::DayRole).isValid();
    return {0, lineHeight() + (startsDay ? dayHeight() : 0)};
}

} // namespace cxw
