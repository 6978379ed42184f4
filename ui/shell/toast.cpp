// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/toast.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace cxw {

namespace {
constexpr int iconSize = 22;
constexpr int corner = 6;
constexpr int widest = 720;
constexpr std::chrono::seconds stays{6};
} // namespace

Toast::Toast(QWidget *parent) : QWidget(parent), m_text(label({}, TextStyle::Body, Role::Text, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::large, style::medium, style::section, style::medium);
    layout->setSpacing(style::medium);
    layout->addWidget(new IconLabel(QStringLiteral("dialog-information"), iconSize, this), 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_goes.setSingleShot(true);
    m_goes.setInterval(stays);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_goes.start();
    place();
    show();
    raise();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style::color(Role::Accent, palette()));
    painter.setBrush(style::color(Role::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void Toast::place()
{
    const int room = std::min(parentWidget()->width() - 2 * style::page, widest);
    m_text->setWordWrap(false);
    m_text->setWordWrap(sizeHint().width() > room);
    const int across = std::min(sizeHint().width(), room);
    const int high = hasHeightForWidth() ? heightForWidth(across) : sizeHint().height();
    setGeometry((parentWidget()->width() - across) / 2, parentWidget()->height() - high - style::section, across, high);
}

} // namespace cxw
