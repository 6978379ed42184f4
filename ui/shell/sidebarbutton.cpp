// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebarbutton.h"

#include "ui/access/accessibility.h"
#include "ui/style/mirrored.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace cxw {

namespace {
constexpr int iconExtent = 22;
constexpr int buttonHeight = 40;
constexpr int barWidth = 3;
} // namespace

SidebarButton::SidebarButton(const QString &icon, const QString &word, QWidget *parent) : QAbstractButton(parent)
{
    setAccessibleRole(this, QAccessible::PageTab);
    setIcon(style::icon(icon));
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(style::font(TextStyle::Body));
}

void SidebarButton::showWord(bool shown)
{
    m_wordShown = shown;
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    if (!m_wordShown)
        return {style::medium + iconExtent + style::medium, buttonHeight};
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(strong).horizontalAdvance(text());
    return {style::medium + iconExtent + style::medium + words + style::large, buttonHeight};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setBrush(style::color(isChecked() ? Role::Selected : Role::Hover, palette()));
        painter.drawRoundedRect(rect(), style::radius, style::radius);
    }
    if (isChecked()) {
        painter.setBrush(style::color(Role::Accent, palette()));
        painter.drawRoundedRect(style::mirrored(QRectF(0, height() / 2.0 - 9, barWidth, 18), *this), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(style::focusPen(palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
    }
    const QRect iconRect(style::medium, (height() - iconExtent) / 2, iconExtent, iconExtent);
    icon().paint(&painter, style::mirrored(iconRect, *this), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (!m_wordShown)
        return;
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(style::mirrored(rect().adjusted(iconRect.right() + style::medium, 0, 0, 0), *this),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

void SidebarButton::keyPressEvent(QKeyEvent *event)
{
    // Up and down belong to the sidebar, Enter presses like Space.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace cxw
