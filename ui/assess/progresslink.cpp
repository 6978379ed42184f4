// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/progresslink.h"

#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

namespace {
constexpr int barHeight = 2;
constexpr int countWidth = 52;
} // namespace

ProgressLink::ProgressLink(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setText(literalText(name));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize ProgressLink::sizeHint() const
{
    return {180, style::scaled(style::rowHeight)};
}

void ProgressLink::setProgress(ProgressCount progress, const QString &inWords)
{
    if (progress == m_progress && accessibleName() == inWords)
        return;
    m_progress = progress;
    setAccessibleName(inWords);
    setPlainToolTip(this, inWords);
    update();
}

void ProgressLink::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

void ProgressLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? style::focusPen(palette()) : QPen(Qt::NoPen));
        painter.setBrush(style::color(Role::Hover, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::radius, style::radius);
    }
    QFont font = style::font(TextStyle::Body);
    font.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(style::color(Role::Text, palette()));
    const QRect place = rect().adjusted(style::tiny, 0, -style::tiny, -barHeight);
    const QRect name = place.adjusted(0, 0, -countWidth, 0);
    painter.drawText(style::mirrored(name, *this), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, name.width()));
    painter.setFont(style::font(TextStyle::Small));
    const bool done = m_progress.of > 0 && m_progress.isComplete();
    painter.setPen(style::color(done ? Role::Good : Role::Muted, palette()));
    const QString count = m_progress.of == 0 ? QStringLiteral("–")
                          : done             ? tr("✓ %1").arg(m_progress.of)
                                 : tr("%1 / %2").arg(QString::number(m_progress.done), QString::number(m_progress.of));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, count);
    const QRect bar(place.left(), height() - barHeight - 1, place.width(), barHeight);
    painter.fillRect(bar, style::color(Role::Line, palette()));
    if (m_progress.of > 0) {
        QRect part = bar;
        part.setWidth(bar.width() * m_progress.done / m_progress.of);
        painter.fillRect(style::mirrored(part, *this), style::color(Role::Accent, palette()));
    }
}

} // namespace cxw
