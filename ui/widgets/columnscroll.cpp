// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnscroll.h"

#include "ui/widgets/focusinsight.h"

#include <QEvent>
#include <QScrollBar>

namespace cxw {

ColumnScroll::ColumnScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    new FocusInSight(this);
}

void ColumnScroll::showTop()
{
    verticalScrollBar()->setValue(0);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return QScrollArea::minimumSizeHint().expandedTo({needed, 0});
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace cxw
