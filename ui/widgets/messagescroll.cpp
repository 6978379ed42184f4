// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagescroll.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>

namespace cxw {

namespace {
constexpr int mostLines = 6;
constexpr int usualWidth = 420;
} // namespace

MessageScroll::MessageScroll(QLabel *text, QWidget *parent) : QScrollArea(parent), m_text(text)
{
    const bool hidden = text->isHidden();
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(text);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    text->setAutoFillBackground(false);
    text->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    text->setHidden(hidden); // a scroll area shows what it takes over
    setHidden(hidden);
}

int MessageScroll::most() const
{
    return mostLines * m_text->fontMetrics().lineSpacing();
}

int MessageScroll::heightForWidth(int width) const
{
    const int whole = m_text->heightForWidth(width);
    return qMin(whole, most());
}

QSize MessageScroll::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize MessageScroll::minimumSizeHint() const
{
    return {m_text->minimumSizeHint().width(), m_text->fontMetrics().height()};
}

bool MessageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::ShowToParent)
        show();
    else if (watched == m_text && event->type() == QEvent::HideToParent)
        hide();
    return QScrollArea::eventFilter(watched, event);
}

bool MessageScroll::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the text is another
        updateGeometry();
    return QScrollArea::viewportEvent(event);
}

void MessageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Words that scroll can be reached by keys, others need none.
    setFocusPolicy(m_text->heightForWidth(width()) > most() ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace cxw
