// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workspace/backupplan.h"

#include <functional>

namespace cxw {

class Connection;

/// The backups of one workspace in a folder, which it may share with those of others.
class Backups
{
public:
    /// Writes a consistent copy of the workspace to a new file: WorkspaceStore::saveCopy().
    using WriteCopy = std::function<Result<void>(const QString &path)>;

    enum class Look {
        /// Whether it begins and is as long as a workspace file; fast.
        Quick,
        /// From end to end, as checkWorkspaceFile() does.
        Thorough,
    };

    Backups(QString folder, BackupSeries series, Clock clock, BackupRotation rotation = {});

    /// Takes a backup, checks it from end to end, and then takes away those that need not be kept. After an Error,
    /// which leaves all earlier ones as they are, there is no new one.
    [[nodiscard]] Result<Backup> take(const WriteCopy &writeCopy, BackupReason reason) const;

    /// Those of this workspace, newest first. What is not a backup of ours by its name is passed over.
    [[nodiscard]] std::vector<Backup> list(Look look = Look::Quick) const;

    /// Whether it is time for a scheduled one.
    [[nodiscard]] bool isDue() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString freePath(BackupReason reason) const;
    [[nodiscard]] Result<void> write(const WriteCopy &writeCopy, const QString &path) const;
    void prune() const;

    QString m_folder;
    BackupSeries m_series;
    Clock m_clock;
    BackupRotation m_rotation;
};

/// Keeps a copy of an older workspace before it is brought up to date.
using KeepOlder = std::function<Result<void>(Connection &older)>;

/// Keeps an older workspace as one of its backups in the folder; beside the workspace where that can't be done, or
/// where no folder is given.
[[nodiscard]] KeepOlder keepOlderIn(const QString &folder, const Clock &clock);

/// Copies a backup to a new file, never over one that is there, once it is found whole.
[[nodiscard]] Result<void> restoreTo(const QString &backup, const QString &newFile);

} // namespace cxw
