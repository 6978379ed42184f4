// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/placewatch.h"

#include <QDir>
#include <QFileInfo>

namespace cxw {

namespace {
constexpr std::chrono::milliseconds afterThings{300};
}

PlaceWatch::PlaceWatch(Document &document, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_document(document)
{
    m_timer.setInterval(interval);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterThings);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &PlaceWatch::stirred);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PlaceWatch::stirred);
    connect(&m_soon, &QTimer::timeout, this, &PlaceWatch::check);
    connect(&m_timer, &QTimer::timeout, this, &PlaceWatch::check);
    watch();
    m_timer.start();
}

void PlaceWatch::check()
{
    // The system forgets a file that was taken away, even when another has its name by now.
    watch();
    const auto inPlace = m_document.checkPlace();
    if (!inPlace && (!m_trouble || *m_trouble != inPlace.error())) {
        m_trouble = inPlace.error();
        Q_EMIT lost(*m_trouble);
    } else if (inPlace && m_trouble) {
        m_trouble.reset();
        Q_EMIT found();
    }
}

void PlaceWatch::watch()
{
    const auto path = m_document.address().file();
    if (!path)
        return;
    const QFileInfo file(*path);
    if (file.exists() && !m_watcher.files().contains(file.filePath()))
        m_watcher.addPath(file.filePath());
    if (file.dir().exists() && !m_watcher.directories().contains(file.path()))
        m_watcher.addPath(file.path());
}

} // namespace cxw
