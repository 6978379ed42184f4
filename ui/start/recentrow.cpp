// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recentrow.h"

#include "core/base/display.h"
#include "core/base/printable.h"
#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

namespace cxw {

namespace {

constexpr int rowHeight = 52;

/// The address, that of a file in the person's own folder with that as "~".
QString shortText(const WorkspaceAddress &address)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    const QString path = address.file().value_or(QString());
    return path.startsWith(home) ? printablePath(QLatin1String("~/") + path.mid(home.size())) : address.text();
}

} // namespace

RecentRow::RecentRow(const RecentFile &file, QWidget *parent)
    : QAbstractButton(parent), m_where(shortText(file.address)), m_when(displayDate(file.openedAt.toLocalTime().date()))
{
    const QString name =
        file.organization.isEmpty() ? QFileInfo(file.address.name()).completeBaseName() : file.organization;
    setText(literalText(printable(name)));
    setAccessibleName(printable(name));
    setAccessibleDescription(tr("%1, last opened %2").arg(m_where, m_when));
    setPlainToolTip(this, file.address.text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    return {320, style::scaled(rowHeight)};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setBrush(style::color(Role::Hover, palette()));
        painter.setPen(hasFocus() ? style::focusPen(palette()) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
    } else {
        painter.fillRect(QRect(style::medium, height() - 1, width() - 2 * style::medium, 1),
                         style::color(Role::Line, palette()));
    }
    const QRect inside = rect().adjusted(style::medium, style::small - 1, -style::medium, -style::small);
    painter.setFont(style::font(TextStyle::Small));
    painter.setPen(style::color(Role::Muted, palette()));
    const int whenWidth = painter.fontMetrics().horizontalAdvance(m_when);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_when);
    const QRect left = style::mirrored(inside.adjusted(0, 0, -whenWidth - style::large, 0), *this);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_where, Qt::ElideMiddle, left.width()));
    painter.setFont(style::font(TextStyle::Strong));
    painter.setPen(style::color(Role::Text, palette()));
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, left.width(), Qt::TextShowMnemonic));
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace cxw
