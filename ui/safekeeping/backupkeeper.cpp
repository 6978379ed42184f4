// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safekeeping/backupkeeper.h"

#include "ui/safekeeping/busycursor.h"

#include <QDir>

namespace cxw {

namespace {
const Setting<QString> backupFolder{QLatin1String("backups/folder"), {}};
}

QString backupFolderIn(const Settings &settings, const QString &usual)
{
    const QString chosen = settings.get(backupFolder);
    return chosen.isEmpty() ? usual : chosen;
}

BackupKeeper::BackupKeeper(const Environment &environment, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_environment(environment)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::secureIfDue);
}

void BackupKeeper::takeUp(Document &document)
{
    m_document = &document;
    m_changed = false;
    m_told.clear();
    connect(&document, &Document::changed, this, [this] {
        // Who changes a workspace takes the backups of it, not who looks on.
        m_changed = !m_document->isReadOnly();
    });
    m_timer.start();
}

void BackupKeeper::letGo()
{
    m_timer.stop();
    secureIfDue();
    if (m_document)
        m_document->disconnect(this);
    m_document = nullptr;
}

Result<void> BackupKeeper::secure(BackupReason reason)
{
    auto taken = take(reason);
    if (!taken)
        Q_EMIT failed(taken.error());
    return taken;
}

void BackupKeeper::secureIfDue()
{
    if (!m_document || !m_changed || !m_environment.services.isBackupDue(place()))
        return;
    const auto taken = take(BackupReason::Schedule);
    const QString why = taken ? QString() : taken.error().sentence + taken.error().details.join(QLatin1Char('\n'));
    if (!taken && why != m_told)
        Q_EMIT failed(taken.error());
    m_told = why;
}

QString BackupKeeper::folder() const
{
    return backupFolderIn(m_environment.settings, m_environment.backupFolder);
}

void BackupKeeper::setFolder(const QString &folder)
{
    m_environment.settings.set(backupFolder, QDir::cleanPath(folder));
    m_told.clear();
}

BackupPlace BackupKeeper::place() const
{
    if (!m_document)
        return {folder(), {}};
    return {folder(), backupSeries(m_document->address().name(), m_document->workspace().organization().id.text)};
}

Result<void> BackupKeeper::take(BackupReason reason)
{
    const BusyCursor busy;
    const auto writeCopy = [this](const QString &path) { return m_document->saveCopy(path); };
    const auto taken = m_environment.services.takeBackup(place(), writeCopy, reason);
    if (!taken)
        return taken.error();
    m_changed = false;
    return {};
}

} // namespace cxw
