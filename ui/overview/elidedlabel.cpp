// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/elidedlabel.h"

#include "ui/style/mirrored.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QPainter>

namespace cxw {

namespace {
constexpr int leastCharacters = 12;
}

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setFont(style::font(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setTexts(const QString &text, const QString &detail)
{
    m_text = text;
    m_detail = detail;
    const QString whole = detail.isEmpty() ? text : tr("%1, %2").arg(text, detail);
    setAccessibleName(whole);
    setPlainToolTip(this, whole);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics small(style::font(TextStyle::Small));
    const int detail = m_detail.isEmpty() ? 0 : style::small + small.horizontalAdvance(m_detail);
    return {fontMetrics().horizontalAdvance(m_text) + detail, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(style::color(Role::Text, palette()));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int left = fontMetrics().horizontalAdvance(shown) + style::small;
    const QFont font = style::font(TextStyle::Small);
    const QFontMetrics small(font);
    if (m_detail.isEmpty() || width() - left < small.averageCharWidth() * leastCharacters / 2)
        return;
    painter.setFont(font);
    painter.setPen(style::color(Role::Muted, palette()));
    painter.drawText(style::mirrored(rect().adjusted(left, 1, 0, 0), *this), Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_detail, Qt::ElideMiddle, width() - left));
}

} // namespace cxw
