// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cxw::test {

/// While it lives, no timer of the program goes off by the clock of the machine, so that it is the same how fast that
/// is. What is due at once still is.
class StoppedClock : public QObject
{
public:
    StoppedClock();

    /// A person pauses: what they typed in any window is written.
    static void pauseTyping();
    /// A person waits longer: what is on the screen for a while goes.
    void wait();

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_waiting = false;
};

} // namespace cxw::test
