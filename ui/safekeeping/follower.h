// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace cxw {

/// Lets a window that only shows a workspace follow what is done to it elsewhere. It asks several times a second, which
/// costs next to nothing, because not every system and no share tells of every change.
class Follower : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualInterval{400};

    explicit Follower(Document &document, std::chrono::milliseconds interval = usualInterval,
                      QObject *parent = nullptr);

    /// Something seems to have happened: asks in a moment, once for many things.
    void followSoon();
    /// Takes in what is new. What stands under a dialog or an open menu stays as it is until that is closed.
    void follow();

Q_SIGNALS:
    /// It has not been possible for a while to take in what is done elsewhere; said once.
    void lost(const cxw::Error &error);
    /// It is possible again.
    void found();

private:
    Document &m_document;
    QTimer m_timer;
    QTimer m_soon;
    /// Runs while it is not possible.
    QElapsedTimer m_troubled;
    bool m_told = false;
};

} // namespace cxw
