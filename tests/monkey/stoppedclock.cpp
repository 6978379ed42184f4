// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/monkey/stoppedclock.h"

#include "ui/widgets/boundtext.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace cxw::test {

namespace {

/// The parts of a kind in all windows; each may be gone once another has been asked to do something.
template <typename Part>
QList<QPointer<Part>> everywhere()
{
    QList<QPointer<Part>> parts;
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        // Children of its own windows are among those of the window that they belong to.
        if (window->parent())
            continue;
        for (Part *part : window->findChildren<Part *>())
            parts.append(part);
    }
    return parts;
}

} // namespace

StoppedClock::StoppedClock()
{
    qApp->installEventFilter(this);
    // Two clicks or letters are apart however quickly they follow each other.
    QApplication::setDoubleClickInterval(0);
    QApplication::setKeyboardInputInterval(0);
}

void StoppedClock::pauseTyping()
{
    for (const auto &text : everywhere<BoundText>()) {
        if (text)
            text->commit();
    }
}

void StoppedClock::wait()
{
    pauseTyping();
    m_waiting = true;
    for (const auto &timer : everywhere<QTimer>()) {
        if (!timer || !timer->isActive() || timer->interval() == 0)
            continue;
        QTimerEvent due(timer->timerId());
        QCoreApplication::sendEvent(timer, &due);
    }
    m_waiting = false;
}

bool StoppedClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Timer || m_waiting)
        return false;
    const int id = static_cast<const QTimerEvent *>(event)->timerId();
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(watched);
    return std::any_of(timers.begin(), timers.end(),
                       [id](const auto &timer) { return timer.timerId == id && timer.interval > 0; });
}

} // namespace cxw::test
