// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/monkey/stoppedclock.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace cxw::test {

/// Somebody who presses keys and clicks at random in a window and in what it opens: menus, popovers and dialogs, which
/// are left again after a while. The same seed presses the same as long as the window is the same, on a slow machine
/// too: a pause in typing comes after so many steps. Every step is told on the standard error output before it is
/// taken, so that a crash names it. Windows for choosing files and printers are left at once, and what is typed names
/// no place outside the working folder.
class Monkey
{
public:
    Monkey(QWidget &window, quint32 seed);

    /// Takes one step where the keyboard or the pointer would be: in the menu or dialog that is open, else the window.
    void step();

private:
    void pressKey();
    void type();
    void click();
    void turnWheel();
    void hover();
    void askForMenu();
    void undoOrRedo();
    void pasteSomething();
    void dropSomething();
    /// A step in the menu or dialog that holds up the code that opened it.
    void stepInside();
    void leave(QWidget &open);

    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    /// What the person would see on top.
    [[nodiscard]] QWidget &front() const;
    /// A visible part of what is in front.
    [[nodiscard]] QWidget &anyPart();
    [[nodiscard]] QPoint anyPlace(const QWidget &part);
    [[nodiscard]] Qt::KeyboardModifiers anyModifiers();
    void tell(const QString &what);

    QWidget &m_window;
    quint32 m_seed;
    QRandomGenerator m_random;
    QTextStream m_log;
    StoppedClock m_clock;
    QTimer m_inside;
    bool m_asked = false;
    QPointer<QWidget> m_open;
    int m_stepsInside = 0;
    int m_steps = 0;
};

} // namespace cxw::test
