// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusinsight.h"

#include <QApplication>
#include <QEvent>

namespace cxw {

FocusInSight::FocusInSight(QScrollArea *area) : QObject(area), m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

bool FocusInSight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_focused && (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod))
        show();
    return QObject::eventFilter(watched, event);
}

void FocusInSight::follow(QWidget *focused)
{
    if (m_focused)
        m_focused->removeEventFilter(this);
    m_focused = focused && area() && area()->widget() && area()->widget()->isAncestorOf(focused) ? focused : nullptr;
    if (!m_focused)
        return;
    m_focused->installEventFilter(this);
    // A button that is pressed must not move away under the pointer.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        show();
}

void FocusInSight::show()
{
    // What is higher than the area, a table or a chart, scrolls to its own place.
    if (area() && m_focused->height() <= area()->viewport()->height())
        area()->ensureWidgetVisible(m_focused);
}

QScrollArea *FocusInSight::area() const
{
    return qobject_cast<QScrollArea *>(m_area.data());
}

} // namespace cxw
