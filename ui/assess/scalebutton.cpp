// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/scalebutton.h"

#include "ui/access/accessibility.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>

namespace cxw {

namespace {
constexpr int widestButton = 48;
constexpr int narrowest = 30;
/// What a row of buttons may take, "don't know" among them.
constexpr int rowWidth = 360;
} // namespace

int ScaleButton::widthFor(int steps)
{
    return std::clamp(rowWidth / (steps + 1), narrowest, widestButton);
}

ScaleButton::ScaleButton(std::optional<int> step, int steps, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_step(step), m_steps(steps)
{
    setAccessibleRole(this, QAccessible::RadioButton);
    setText(step ? QString::number(*step) : QStringLiteral("?"));
    setPlainToolTip(this, name);
    setAccessibleName(step ? tr("%1: %2").arg(QString::number(*step), name) : name);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setFixedSize(widthFor(steps), height);
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
        fill = m_step ? style::levelColor(*m_step, m_steps - 1, palette()) : style::color(Role::Selected, palette());
        ink = m_step ? style::onLevelColor(*m_step, m_steps - 1, palette()) : style::color(Role::Text, palette());
        edge = QPen(style::color(Role::Accent, palette()), 2);
    }
    const int gap = width() < widestButton ? 1 : 3;
    painter.setBrush(fill);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(gap, 1, -gap, -1), style::radius, style::radius);
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
