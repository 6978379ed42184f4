// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/linkbutton.h"

#include "ui/style/mirrored.h"

#include <QKeyEvent>
#include <QPainter>

namespace cxw {

namespace {
constexpr int leastCharacters = 16;
}

LinkButton::LinkButton(TextStyle textStyle, QWidget *parent) : QAbstractButton(parent)
{
    setFont(style::font(textStyle));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setRole(Role role)
{
    m_role = role;
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2, fontMetrics().height() + style::tiny};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * leastCharacters), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(style::color(m_role, palette()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width(), Qt::TextShowMnemonic);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, shown);
    if (!hasFocus() && !underMouse())
        return;
    const int width = fontMetrics().size(Qt::TextShowMnemonic, shown).width();
    painter.setPen(QPen(style::color(Role::Accent, palette()), hasFocus() ? 2 : 1));
    const QRect under = style::mirrored(QRect(0, height() - 1, width, 1), *this);
    painter.drawLine(under.left(), height() - 1, under.right() + 1, height() - 1);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace cxw
