// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/withoutnames.h"
#include "core/workspace/backupplan.h"
#include "core/workspace/filereports.h"
#include "core/workspace/workspacestore.h"

#include <functional>
#include <memory>

namespace cxw {

/// Writes a consistent copy of a workspace to a new file: Document::saveCopy().
using WriteCopy = std::function<Result<void>(const QString &path)>;

/// Where backups are looked for, and whose they are.
struct BackupPlace
{
    QString folder;
    /// A part that is empty stands for any: without a tag those of all workspaces of the name, without both those of
    /// all workspaces.
    BackupSeries series;
};

/// What can be done with workspace files beside working in them. The window does not know what they are made of.
struct FileServices
{
    using Opened = Result<std::unique_ptr<WorkspaceStore>>;

    /// Opens a workspace to look at it, in nobody's way and without changing anything.
    std::function<Opened(const WorkspaceAddress &address)> look;
    /// Whether opening it now would make it writable. An Error when it can't be opened at all.
    std::function<Result<bool>(const WorkspaceAddress &address)> couldWrite;

    // What follows is done with files, whatever kind of place a workspace is kept at.

    /// Looks at a file from end to end; never changes it.
    std::function<FileCheck(const QString &path)> check;
    /// Writes what can be read of a damaged file, which stays as it is, to a new one.
    std::function<Result<SalvageReport>(const QString &damaged, const QString &newFile, const Stamp &stamp)> salvage;

    /// Takes a backup and checks it. The series must be whole.
    std::function<Result<Backup>(const BackupPlace &place, const WriteCopy &writeCopy, BackupReason reason)> takeBackup;
    /// The backups there, newest first.
    std::function<std::vector<Backup>(const BackupPlace &place)> listBackups;
    /// Whether it is time for a scheduled one. The series must be whole.
    std::function<bool(const BackupPlace &place)> isBackupDue;
    /// Copies a backup to a new file, once it is found whole.
    std::function<Result<void>(const QString &backup, const QString &newFile)> restore;

    /// Writes a package that only the password opens; it may take the place of a package.
    std::function<Result<void>(const WriteCopy &writeCopy, const QString &package, const QString &password)> pack;
    /// Writes the workspace that is in a package to a new file.
    std::function<Result<void>(const QString &package, const QString &file, const QString &password)> unpack;
    /// What to say of a password that is easily guessed, by `names` or otherwise; none where nothing needs to be said.
    std::function<std::optional<QString>(const QString &password, const QStringList &names)> passwordAdvice;
    /// What somebody who knows the workspace would try first.
    std::function<QStringList(const Workspace &workspace)> namesToGuessWith;
    /// Writes a copy without people, notes and history to a new file. All ballots must have been read.
    std::function<Result<void>(const Workspace &workspace, KeptNames kept, const QString &newFile)> shareWithoutNames;
};

} // namespace cxw
