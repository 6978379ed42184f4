// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspacefiles.h"

#include "core/package/namelesscopy.h"
#include "core/package/passwordadvice.h"
#include "core/package/workspacepackage.h"
#include "core/storage/backups.h"
#include "core/storage/filecheck.h"
#include "core/storage/salvage.h"
#include "core/storage/sqlitestore.h"
#include "core/workspace/shownstore.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace cxw {

namespace {

/// A file as a window works with it: whatever is in its texts, they can be shown.
WorkspaceFiles::Opened asStore(Result<std::unique_ptr<SqliteStore>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<WorkspaceStore>(std::make_unique<ShownStore>(std::move(opened).value()));
}

/// Does something with the file at an address.
template <typename Doing>
auto withFile(const WorkspaceAddress &address, Doing doing) -> decltype(doing(QString()))
{
    if (const auto file = address.file())
        return doing(*file);
    return Error{QCoreApplication::translate("cxw::WorkspaceFiles",
                                             "“%1” is no file, and this program opens workspaces that are files. "
                                             "Nothing was changed.")
                     .arg(address.text()),
                 {}};
}

bool fits(const BackupSeries &series, const BackupSeries &wanted)
{
    return (wanted.name.isEmpty() || wanted.name == series.name) && (wanted.tag.isEmpty() || wanted.tag == series.tag);
}

/// The series that a place stands for, by the names of the files there.
std::vector<BackupSeries> seriesAt(const BackupPlace &place)
{
    std::vector<BackupSeries> found;
    const QStringList names = QDir(place.folder).entryList(QDir::Files);
    for (const QString &name : names) {
        const auto backup = backupFromFileName(name);
        if (backup && fits(backup->series, place.series) && std::ranges::count(found, backup->series) == 0)
            found.push_back(backup->series);
    }
    return found;
}

std::vector<Backup> backupsAt(const BackupPlace &place, const Clock &clock)
{
    std::vector<Backup> all;
    for (const BackupSeries &series : seriesAt(place)) {
        const auto ofOne = Backups(place.folder, series, clock).list();
        all.insert(all.end(), ofOne.begin(), ofOne.end());
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Backup::at);
    return all;
}

} // namespace

WorkspaceFiles sqliteFiles(const KeepOlder &keepOlder)
{
    const auto open = [keepOlder](const QString &path) {
        return asStore(SqliteStore::open(path, SqliteStore::OpenMode::ReadWrite, keepOlder));
    };
    const auto create = [](const QString &path) { return asStore(SqliteStore::create(path)); };
    return {[open](const WorkspaceAddress &address) { return withFile(address, open); },
            [create](const WorkspaceAddress &address) { return withFile(address, create); }};
}

FileServices sqliteFileServices(const Clock &clock)
{
    FileServices services;
    services.look = [](const WorkspaceAddress &address) {
        return withFile(address, [](const QString &path) {
            return asStore(SqliteStore::open(path, SqliteStore::OpenMode::ReadOnly));
        });
    };
    services.couldWrite = [](const WorkspaceAddress &address) { return withFile(address, &SqliteStore::couldWrite); };
    services.check = &checkWorkspaceFile;
    services.salvage = &salvageWorkspaceFile;
    services.takeBackup = [clock](const BackupPlace &place, const WriteCopy &writeCopy, BackupReason reason) {
        return Backups(place.folder, place.series, clock).take(writeCopy, reason);
    };
    services.listBackups = [clock](const BackupPlace &place) { return backupsAt(place, clock); };
    services.isBackupDue = [clock](const BackupPlace &place) {
        return Backups(place.folder, place.series, clock).isDue();
    };
    services.restore = &restoreTo;
    services.pack = &packWorkspace;
    services.unpack = &unpackWorkspace;
    services.passwordAdvice = &passwordAdvice;
    services.namesToGuessWith = &namesToGuessWith;
    services.shareWithoutNames = [clock](const Workspace &workspace, KeptNames kept, const QString &newFile) {
        return saveWithoutNames(workspace, kept, newFile, clock);
    };
    return services;
}

} // namespace cxw
