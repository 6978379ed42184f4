// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/quietclock.h"

#include "ui/style/plaintext.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace cxw {

namespace {
constexpr int tickInMs = 20'000;
constexpr qint64 secondsInMinute = 60;
} // namespace

QuietClock::QuietClock(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_text(label({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setPlainToolTip(m_text, tr("Since the first answer that was given here"));
    m_tick.setInterval(tickInMs);
    connect(&m_tick, &QTimer::timeout, this, &QuietClock::showTime);
}

void QuietClock::start()
{
    if (m_started.isValid())
        return;
    m_started = m_clock.now();
    m_tick.start();
    showTime();
}

void QuietClock::showTime()
{
    const qint64 minutes = m_started.secsTo(m_clock.now()) / secondsInMinute;
    m_text->setText(tr("%1 min").arg(minutes));
}

} // namespace cxw
