// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backups.h"

#include "core/base/readfile.h"
#include "core/base/safefile.h"
#include "core/storage/filecheck.h"
#include "core/storage/pragmas.h"
#include "core/storage/storageerror.h"
#include "core/storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cxw {

namespace {

Error notTaken(const QString &folder, const Error &why)
{
    return {Storage::tr("No backup could be made in “%1”. Earlier ones are as they were.").arg(shownPath(folder)),
            QStringList{why.sentence} + why.details};
}

/// What a look at a backup's beginning and size tells; an empty text where that is as it should be.
QString quickTrouble(const QString &path)
{
    const auto begins = inspectWorkspaceFile(path);
    if (!begins)
        return begins.error().sentence;
    if (!hasAllPages(path))
        return Storage::tr("“%1” is cut off.").arg(shownPath(path));
    return {};
}

QString thoroughTrouble(const QString &path)
{
    const FileCheck check = checkWorkspaceFile(path);
    return check.isWhole() ? QString() : check.sentence;
}

} // namespace

Backups::Backups(QString folder, BackupSeries series, Clock clock, BackupRotation rotation)
    : m_folder(std::move(folder)), m_series(std::move(series)), m_clock(std::move(clock)), m_rotation(rotation)
{
}

Result<Backup> Backups::take(const WriteCopy &writeCopy, BackupReason reason) const
{
    if (!makeOwnFolder(m_folder))
        return notTaken(m_folder, {Storage::tr("The folder can't be made."), {}});
    const QString path = freePath(reason);
    if (const auto written = write(writeCopy, path); !written)
        return notTaken(m_folder, written.error());
    prune();
    Backup backup = *backupFromFileName(QFileInfo(path).fileName());
    backup.path = path;
    backup.size = QFileInfo(path).size();
    return backup;
}

/// Names go by the second. A second backup within one takes the next second's name.
QString Backups::freePath(BackupReason reason) const
{
    QString path;
    for (QDateTime at = m_clock.now(); path.isEmpty() || QFileInfo::exists(path); at = at.addSecs(1))
        path = QDir(m_folder).filePath(backupFileName(m_series, at, reason));
    return path;
}

/// It gets its name only when it is whole, so that no name of a backup ever promises more than there is.
Result<void> Backups::write(const WriteCopy &writeCopy, const QString &path) const
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    auto done = writeCopy(unfinished);
    if (done) {
        const FileCheck check = checkWorkspaceFile(unfinished);
        if (!check.isWhole())
            done = Error{check.sentence, check.problems};
        else if (!QFile::rename(unfinished, path))
            done = Error{Storage::tr("It could not be given its name."), {}};
        else
            syncFolder(m_folder);
    }
    if (!done)
        QFile::remove(unfinished);
    return done;
}

std::vector<Backup> Backups::list(Look look) const
{
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        auto backup = backupFromFileName(file.fileName());
        if (!backup || backup->series != m_series)
            continue;
        backup->path = file.absoluteFilePath();
        backup->size = file.size();
        backup->trouble = look == Look::Quick ? quickTrouble(backup->path) : thoroughTrouble(backup->path);
        backups.push_back(std::move(*backup));
    }
    std::ranges::stable_sort(backups, [](const Backup &left, const Backup &right) { return left.at > right.at; });
    return backups;
}

bool Backups::isDue() const
{
    const auto backups = list();
    const auto whole = std::ranges::find_if(backups, [](const Backup &backup) { return backup.trouble.isEmpty(); });
    return isBackupDue(whole == backups.end() ? std::nullopt : std::optional(whole->at), m_clock.now());
}

/// Only what this series has written goes, and only whole ones count: a broken one must not push a whole one out.
void Backups::prune() const
{
    std::vector<Backup> whole = list();
    std::erase_if(whole, [](const Backup &backup) { return !backup.trouble.isEmpty(); });
    std::vector<QDateTime> moments;
    for (const Backup &backup : whole)
        moments.push_back(backup.at);
    // One that can't be removed is one too many, and no harm.
    for (const size_t place : backupsToPrune(moments, m_clock.now(), m_rotation))
        QFile::remove(whole[place].path);
}

KeepOlder keepOlderIn(const QString &folder, const Clock &clock)
{
    return [folder, clock](Connection &older) -> Result<void> {
        QString organization;
        if (auto found = older.read(QStringLiteral("SELECT id FROM organization"), {},
                                    [&](Row &row) { row.read(0, organization); });
            !found)
            return found;
        const BackupSeries series = backupSeries(older.path(), organization);
        const auto keep = [&](const QString &place) {
            return Backups(place, series, clock)
                .take([&](const QString &path) { return copyToNewFile(older, path); }, BackupReason::BeforeUpdate);
        };
        if (!folder.isEmpty() && keep(folder))
            return {};
        const auto kept = keep(QFileInfo(older.path()).absolutePath());
        return kept ? Result<void>() : kept.error();
    };
}

Result<void> restoreTo(const QString &backup, const QString &newFile)
{
    const FileCheck check = checkWorkspaceFile(backup);
    if (!check.isWhole())
        return Error{check.sentence, check.problems};
    const auto connection = Connection::open(backup, Connection::Access::ReadOnly);
    return connection ? copyToNewFile(*connection.value(), absolutePath(newFile)) : Result<void>(connection.error());
}

} // namespace cxw
