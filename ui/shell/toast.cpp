// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/toast.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace cxw {

namespace {
constexpr int iconSize = 22;
constexpr int corner = 6;
constexpr int widest = 720;
constexpr std::chrono::seconds stays{6};
/// Time to read, to think and to get there.
constexpr std::chrono::seconds staysForUndo{15};
} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent),
      m_text(label({}, TextStyle::Body, Role::Text, this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_goes(new QTimer(this))
{
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setAutoDefault(false);
    m_undo->installEventFilter(this);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::large, style::medium, style::section, style::medium);
    layout->setSpacing(style::medium);
    layout->addWidget(new IconLabel(QStringLiteral("dialog-information"), iconSize, this), 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo, 0, Qt::AlignVCenter);
    m_goes->setSingleShot(true);
    connect(m_goes, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text)
{
    m_undo->hide();
    m_goes->setInterval(stays);
    appear(text);
}

void Toast::offerUndo(const QString &text, const QString &whole)
{
    m_undo->setAccessibleName(whole);
    m_undo->show();
    m_goes->setInterval(staysForUndo);
    appear(text);
}

void Toast::withdraw()
{
    if (!m_undo->isHidden())
        hide();
}

void Toast::appear(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    linger();
    place();
    show();
    raise();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched == m_undo && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        linger();
    return QWidget::eventFilter(watched, event);
}

void Toast::linger()
{
    if (underMouse() || m_undo->hasFocus())
        m_goes->stop();
    else
        m_goes->start();
}

void Toast::enterEvent(QEnterEvent *)
{
    m_goes->stop();
}

void Toast::leaveEvent(QEvent *)
{
    linger();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
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
