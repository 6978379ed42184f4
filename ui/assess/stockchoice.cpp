// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stockchoice.h"

#include "core/workspace/recordtext.h"
#include "ui/access/accessibility.h"
#include "ui/assess/readingfont.h"
#include "ui/assess/stockkeys.h"
#include "ui/style/mirrored.h"

#include <QPainter>

#include <algorithm>

namespace cxw {

namespace {
constexpr int keyCap = 28;
constexpr int wordWidth = 150;
constexpr int lowest = 38;
} // namespace

StockChoice::StockChoice(StockState state, QWidget *parent) : WrapButton(parent), m_state(state)
{
    setAccessibleRole(this, QAccessible::RadioButton);
    setText(stockMeaning(state));
    setFont(readingFont());
    setFocusPolicy(Qt::NoFocus);
    setCheckable(true);
    setAccessibleName(tr("%1: %2").arg(displayName(state), stockMeaning(state)));
}

void StockChoice::setChosen(bool chosen)
{
    m_chosen = chosen;
    setChecked(chosen); // for screen readers; a click toggles it, so it is said again after every edit
    update();
}

int StockChoice::heightForWidth(int width) const
{
    const QRect room(0, 0, style::scaled(wordWidth), QWIDGETSIZE_MAX);
    const QString word = displayName(m_state);
    const int wordHeight =
        QFontMetrics(style::font(TextStyle::Strong)).boundingRect(room, Qt::TextWordWrap, word).height();
    return std::max({lowest, wordHeight, WrapButton::heightForWidth(width) + style::tiny});
}

int StockChoice::leading() const
{
    return keyCap + style::scaled(wordWidth) + 3 * style::small;
}

void StockChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chosen) {
        painter.setPen(QPen(style::color(Role::Accent, palette()), 2));
        painter.setBrush(style::color(Role::Selected, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::radius, style::radius);
    }
    const Role ink = isEnabled() ? Role::Text : Role::Muted;
    paintBase(painter, style::color(m_chosen ? ink : Role::Muted, palette()));
    const QRectF cap = style::mirrored(QRectF(style::small, (height() - keyCap) / 2.0, keyCap, keyCap), *this);
    painter.setPen(QPen(style::color(m_chosen ? Role::Accent : Role::Edge, palette()), 1));
    painter.setBrush(style::color(m_chosen ? Role::Accent : Role::Surface, palette()));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), style::radius, style::radius);
    painter.setPen(style::color(m_chosen ? Role::OnAccent : ink, palette()));
    painter.setFont(style::font(TextStyle::Strong));
    painter.drawText(cap, Qt::AlignCenter, stockLetter(m_state));
    painter.setPen(style::color(ink, palette()));
    const QRect word = style::mirrored(QRect(keyCap + 2 * style::small, 0, style::scaled(wordWidth), height()), *this);
    painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, displayName(m_state));
}

} // namespace cxw
