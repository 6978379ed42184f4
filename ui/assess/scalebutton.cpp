// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/scalebutton.h"

#include "ui/access/accessibility.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

ScaleButton::ScaleButton(std::optional<int> step, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_step(step)
{
    setAccessibleRole(this, QAccessible::RadioButton);
    setText(step ? QString::number(*step) : QStringLiteral("?"));
    setPlainToolTip(this, name);
    setAccessibleName(step ? tr("%1: %2").arg(QString::number(*step), name) : name);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setFixedSize(width, height);
    setAttribute(Qt::WA_Hover);
}

void ScaleButton::setChosen(bool chosen)
{
    m_chosen = chosen;
    setChecked(chosen); // for screen readers; a click toggles it, so it is said again after every edit
    update();
}

void ScaleButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = style::color(underMouse() && isEnabled() ? Role::Hover : Role::Surface, palette());
    QColor ink = style::color(isEnabled() ? Role::Text : Role::Muted, palette());
    QPen edge(style::color(isEnabled() ? Role::Edge : Role::Line, palette()), 1);
    if (!m_step && !isEnabled()) {
        fill = Qt::transparent;
        edge = Qt::NoPen;
    }
    if (m_chosen) {
        fill = m_step ? style::levelColor(*m_step, palette()) : style::color(Role::Selected, palette());
        ink = m_step ? style::onLevelColor(*m_step, palette()) : style::color(Role::Text, palette());
        edge = QPen(style::color(Role::Accent, palette()), 2);
    }
    painter.setBrush(fill);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 1, -3, -1), style::radius, style::radius);
    painter.setPen(ink);
    QFont font = style::font(TextStyle::Section);
    font.setWeight(m_chosen ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void ScaleButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT pointed(true);
}

void ScaleButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT pointed(false);
}

} // namespace cxw
