// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/popover.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cxw {

namespace {
constexpr int usualWidth = 440;
constexpr int longest = 440;
} // namespace

Popover *Popover::show(QWidget *anchor, QWidget *content, const QRect &part)
{
    auto *popover = new Popover(anchor, content);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->placeBeside(anchor, part.isEmpty() ? anchor->rect() : part);
    popover->setVisible(true);
    popover->setFocus(Qt::PopupFocusReason);
    return popover;
}

Popover::Popover(QWidget *anchor, QWidget *content) : QFrame(anchor, Qt::Popup)
{
    setAccessibleName(content->accessibleName());
    setAccessibleDescription(content->accessibleDescription());
    setFocusPolicy(Qt::StrongFocus);
    const int width = qMax(usualWidth, content->minimumWidth());
    content->setFixedWidth(width);
    content->setAutoFillBackground(false);
    content->ensurePolished();
    const int wanted = content->hasHeightForWidth() ? content->heightForWidth(width) : content->sizeHint().height();
    content->resize(width, wanted);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    const int room = wanted > longest ? scroll->verticalScrollBar()->sizeHint().width() : 0;
    scroll->setFixedSize(width + room, qMin(longest, wanted));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(scroll);
}

void Popover::placeBeside(const QWidget *anchor, const QRect &part)
{
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(part.bottomLeft() + QPoint(0, style::tiny));
    if (corner.y() + height() > room.bottom())
        corner.setY(anchor->mapToGlobal(part.topLeft()).y() - height() - style::tiny);
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    corner.setY(qMax(room.top(), corner.y()));
    move(corner);
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Role::Surface, palette()));
    painter.setPen(style::color(Role::Line, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace cxw
