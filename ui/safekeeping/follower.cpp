// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/follower.h"

#include <QApplication>

namespace cxw {

namespace {

/// Many small things happen to a file that is written to.
constexpr std::chrono::milliseconds moment{30};
/// A long import, or a share that hangs, is no trouble yet.
constexpr std::chrono::seconds patience{10};

} // namespace

Follower::Follower(Document &document, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_document(document)
{
    m_timer.setInterval(interval);
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, &Follower::follow);
    connect(&m_soon, &QTimer::timeout, this, &Follower::follow);
    m_timer.start();
}

void Follower::followSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Follower::follow()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    if (const auto taken = m_document.takeIn(); !taken) {
        if (!m_troubled.isValid())
            m_troubled.start();
        if (m_told || !m_troubled.hasExpired(std::chrono::milliseconds(patience).count()))
            return;
        m_told = true;
        Q_EMIT lost(taken.error());
        return;
    }
    m_troubled.invalidate();
    if (std::exchange(m_told, false))
        Q_EMIT found();
}

} // namespace cxw
