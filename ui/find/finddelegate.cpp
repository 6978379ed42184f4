// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/finddelegate.h"

#include "ui/find/findmodel.h"
#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

namespace {

/// The height of both lines with some air.
int lineHeight(TextStyle text)
{
    return QFontMetrics(style::font(text)).height();
}

/// Draws one line, cut in the middle where it is too long, at the side where the language begins or ends.
void drawLine(QPainter &painter, const QRect &room, TextStyle text, Role role, Qt::Alignment side, const QString &words,
              const QPalette &palette)
{
    painter.setFont(style::font(text));
    painter.setPen(style::color(role, palette));
    painter.drawText(room,
                     static_cast<int>(QStyle::visualAlignment(painter.layoutDirection(), side) | Qt::TextSingleLine
                                      | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideMiddle, room.width()));
}

} // namespace

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + style::medium};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::color(Role::Selected, option.palette));
        painter->drawRoundedRect(option.rect, style::radius, style::radius);
    }
    const QRect room = option.rect.adjusted(style::medium, style::tiny, -style::medium, -style::tiny);
    const QString kind = index.data(FindModel::KindRole).toString();
    const QString keys = index.data(FindModel::KeysRole).toString();
    const QFontMetrics small(style::font(TextStyle::Small));
    const int side = qMax(small.horizontalAdvance(kind), small.horizontalAdvance(keys)) + style::large;
    const auto at = [&](int left, int width, int top, int height) {
        return QStyle::visualRect(option.direction, room, QRect(room.left() + left, room.top() + top, width, height));
    };
    const int first = lineHeight(TextStyle::Body);
    const int second = lineHeight(TextStyle::Small);
    const int words = room.width() - side;
    const bool possible = index.flags().testFlag(Qt::ItemIsEnabled);
    drawLine(*painter, at(0, words, 0, first), TextStyle::Body, possible ? Role::Text : Role::Muted, Qt::AlignLeft,
             index.data().toString(), option.palette);
    drawLine(*painter, at(0, words, first, second), TextStyle::Small, Role::Muted, Qt::AlignLeft,
             index.data(FindModel::WhereRole).toString(), option.palette);
    drawLine(*painter, at(words, side, 0, first), TextStyle::Small, Role::Muted, Qt::AlignRight, kind, option.palette);
    drawLine(*painter, at(words, side, first, second), TextStyle::Small, Role::Muted, Qt::AlignRight, keys,
             option.palette);
    painter->restore();
}

} // namespace cxw
