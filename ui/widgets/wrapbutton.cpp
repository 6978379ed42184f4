// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrapbutton.h"

#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QPainter>

namespace cxw {

namespace {
constexpr int narrowestText = 120;
constexpr int tall = 10000;
} // namespace

WrapButton::WrapButton(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void WrapButton::setText(const QString &text)
{
    QAbstractButton::setText(literalText(text));
}

int WrapButton::heightForWidth(int width) const
{
    const int room = width - leading() - trailing() - 2 * style::tiny;
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, qMax(narrowestText, room), tall),
                                                  Qt::TextWordWrap | Qt::TextShowMnemonic, this->text());
    return qMax(fontMetrics().height(), text.height()) + style::tiny;
}

QSize WrapButton::sizeHint() const
{
    const int width =
        leading() + trailing() + 2 * style::tiny + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {width, fontMetrics().height() + style::tiny};
}

QSize WrapButton::minimumSizeHint() const
{
    return {leading() + trailing() + narrowestText, fontMetrics().height() + style::tiny};
}

QRect WrapButton::paintBase(QPainter &painter, const QColor &ink) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = underMouse() && isEnabled();
    if (pointed || hasFocus()) {
        painter.setPen(hasFocus() ? style::focusPen(palette()) : QPen(Qt::NoPen));
        painter.setBrush(pointed ? style::color(Role::Hover, palette()) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
    }
    const QRect place =
        style::mirrored(rect().adjusted(leading() + style::tiny, 0, -trailing() - style::tiny, 0), *this);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(place, Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignVCenter | Qt::AlignLeft, text());
    return place;
}

void WrapButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBase(painter, style::color(Role::Text, palette()));
}

void WrapButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace cxw
