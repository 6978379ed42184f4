// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace cxw {

/// How long the room has been rating, in small letters; it starts with the first answer and says nothing before.
class QuietClock : public QWidget
{
    Q_OBJECT

public:
    QuietClock(const Clock &clock, QWidget *parent);

    /// Starts it, if it does not run yet.
    void start();

private:
    void showTime();

    const Clock &m_clock;
    QDateTime m_started;
    QTimer m_tick;
    QLabel *m_text;
};

} // namespace cxw
