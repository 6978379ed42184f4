// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <chrono>

namespace cxw {

/// Notices that the file of an open workspace was moved, removed or replaced, or changed by another program: at once
/// where the system tells, and once a minute where it does not, as on a share. Asking also lets others know that the
/// workspace is still in use.
class PlaceWatch : public QObject
{
    Q_OBJECT

public:
    /// How often it asks when nothing has happened.
    static constexpr std::chrono::minutes usualInterval{1};

    explicit PlaceWatch(Document &document, std::chrono::milliseconds interval = usualInterval,
                        QObject *parent = nullptr);

    /// Asks the document.
    void check();

Q_SIGNALS:
    /// The file is no longer what is open; said once for each reason.
    void lost(const cxw::Error &error);
    /// It is there again.
    void found();
    /// The system tells that something happens to it, or beside it.
    void stirred();

private:
    void watch();

    Document &m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    /// Many small things happen to a file that is written to; one look after them is enough.
    QTimer m_soon;
    std::optional<Error> m_trouble;
};

} // namespace cxw
