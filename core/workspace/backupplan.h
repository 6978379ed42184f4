// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace cxw {

/// Why a backup was taken.
enum class BackupReason {
    /// It was time for one.
    Schedule,
    /// Somebody asked for it.
    Asked,
    BeforeImport,
    /// Before the workspace went back to an earlier point of its history.
    BeforeGoingBack,
    /// Before a file of an earlier release was brought up to date.
    BeforeUpdate,
};

/// For people.
[[nodiscard]] QString displayName(BackupReason reason);

/// Whose backups they are. Two workspaces of one name have different tags.
struct BackupSeries
{
    /// The workspace file's name without its ending.
    QString name;
    /// Eight hexadecimal digits.
    QString tag;

    bool operator==(const BackupSeries &) const = default;
};

/// The series of a workspace, by its file and its organization's id.
[[nodiscard]] BackupSeries backupSeries(const QString &workspacePath, const QString &organizationId);

/// One backup, as its file's name tells.
struct Backup
{
    QString path;
    BackupSeries series;
    /// UTC
    QDateTime at;
    BackupReason reason = BackupReason::Schedule;
    qint64 size = 0;
    /// What is wrong with it, in a sentence; empty where nothing is.
    QString trouble;
};

/// The name of a backup's file: "plan (3fa9c1d2) 2026-04-21 09.30.00Z schedule.cxw".
[[nodiscard]] QString backupFileName(const BackupSeries &series, const QDateTime &at, BackupReason reason);

/// The series, moment and reason that a name tells; none for a name that backupFileName() does not give.
[[nodiscard]] std::optional<Backup> backupFromFileName(const QString &fileName);

/// How many backups are kept: the latest, and beyond them the last one of each day and of each week.
struct BackupRotation
{
    int latest = 10;
    int days = 14;
    int weeks = 26;
};

/// Which of the moments, by their places, are of backups that need not be kept. Days and weeks are those of UTC; a
/// moment that lies in the future is kept.
[[nodiscard]] std::vector<size_t> backupsToPrune(const std::vector<QDateTime> &moments, const QDateTime &now,
                                                 const BackupRotation &rotation);

/// Whether it is time for a scheduled backup: none was taken yet, or the last one an hour ago or more. A clock that
/// was set back makes one due, too.
[[nodiscard]] bool isBackupDue(const std::optional<QDateTime> &last, const QDateTime &now);

} // namespace cxw
