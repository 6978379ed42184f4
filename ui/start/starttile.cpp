// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/starttile.h"

#include "ui/style/mirrored.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace cxw {

namespace {

constexpr int iconExtent = 32;
constexpr int usualWidth = 260;
constexpr int padding = 20;

} // namespace

StartTile::StartTile(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setIcon(style::icon(icon));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSentence(text);
}

void StartTile::setSentence(const QString &text)
{
    m_sentence = text;
    setAccessibleName(QString(this->text()).remove(QLatin1Char('&')));
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize StartTile::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int StartTile::heightForWidth(int width) const
{
    const int inside = width - 2 * padding;
    return padding + iconExtent + style::medium + heightOf(style::font(TextStyle::Strong), text(), inside) + style::tiny
           + heightOf(style::font(TextStyle::Body), m_sentence, inside) + padding;
}

int StartTile::heightOf(const QFont &font, const QString &text, int width) const
{
    return QFontMetrics(font).boundingRect(0, 0, width, 1000, Qt::TextWordWrap | Qt::TextShowMnemonic, text).height();
}

void StartTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setBrush(style::color(isDown() ? Role::Hover : Role::Surface, palette()));
    painter.setPen(QPen(style::color(lit ? Role::Accent : Role::Edge, palette()), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
    QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    icon().paint(&painter, style::mirrored(QRect(inside.topLeft(), QSize(iconExtent, iconExtent)), *this));
    inside.setTop(inside.top() + iconExtent + style::medium);
    painter.setPen(style::color(Role::Text, palette()));
    painter.setFont(style::font(TextStyle::Strong));
    painter.drawText(inside, Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    inside.setTop(inside.top() + heightOf(painter.font(), text(), inside.width()) + style::tiny);
    painter.setPen(style::color(Role::Muted, palette()));
    painter.setFont(style::font(TextStyle::Body));
    painter.drawText(inside, Qt::TextWordWrap, m_sentence);
}

void StartTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace cxw
