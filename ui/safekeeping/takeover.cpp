// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/takeover.h"

namespace cxw {

Takeover::Takeover(std::function<Result<bool>()> couldWrite, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_couldWrite(std::move(couldWrite))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Takeover::check);
    m_timer.start();
}

void Takeover::check()
{
    const auto could = m_couldWrite();
    const bool now = could && could.value();
    if (now == m_free)
        return;
    m_free = now;
    Q_EMIT changed(now);
}

} // namespace cxw
