// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/deltadelegate.h"

#include "ui/style/mirrored.h"
#include "ui/style/style.h"
#include "ui/widgets/simpletablemodel.h"

#include <QPainter>

#include <cmath>

namespace cxw {

namespace {
constexpr int barRoom = 96;
constexpr int barHeight = 8;
} // namespace

void DeltaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant key = index.data(SimpleTableModel::SortRole);
    const int number = option.fontMetrics.horizontalAdvance(index.data().toString()) + style::section;
    const QRectF room = style::mirrored(option.rect.adjusted(style::medium, 0, -number, 0), option);
    if (room.width() < barRoom / 2.0)
        return;
    const double half = std::min(room.width(), static_cast<double>(barRoom)) / 2;
    const double middle = room.left() + half;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    bool known = false;
    const double delta = key.toDouble(&known);
    if (known && delta != noNumber && m_widest > 0) {
        const double length = half * std::min(1.0, std::abs(delta) / m_widest);
        painter->setBrush(style::color(Role::ThisRound, option.palette));
        painter->drawRect(
            QRectF(delta < 0 ? middle - length : middle, room.center().y() - barHeight / 2.0, length, barHeight));
    }
    painter->setBrush(style::color(Role::Muted, option.palette));
    painter->drawRect(QRectF(middle - 0.5, room.center().y() - barHeight, 1, 2 * barHeight));
    painter->restore();
}

QSize DeltaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(barRoom + style::large, 0);
}

} // namespace cxw
