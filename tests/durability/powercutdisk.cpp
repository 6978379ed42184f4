// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/powercutdisk.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace cxw {

namespace {

constexpr qint64 sector = 512;

/// Puts bytes at an offset, growing the content as a file grows.
void putAt(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    std::ranges::copy(bytes, content.begin() + offset);
}

void resizeTo(QByteArray &content, qint64 size)
{
    if (size <= content.size())
        content.truncate(size);
    else
        putAt(content, size, {});
}

} // namespace

void PowerCutDisk::clear()
{
    m_names.clear();
    m_syncedNames.clear();
    m_renamings.clear();
}

int PowerCutDisk::step()
{
    if (m_off)
        return SQLITE_IOERR;
    if (m_stepsLeft == 0) {
        m_off = true;
        return SQLITE_IOERR;
    }
    m_stepsLeft = std::max(m_stepsLeft - 1, -1);
    ++m_steps;
    return SQLITE_OK;
}

PowerCutDisk::FilePointer PowerCutDisk::fileAt(const QString &path, bool journal)
{
    FilePointer &file = m_names[path];
    if (!file) {
        file = std::make_shared<File>();
        file->journal = journal;
        // Made by somebody who did not sync it.
        if (QFile present(path); present.open(QIODevice::ReadOnly))
            file->unsynced.push_back({0, present.readAll()});
        m_renamings.push_back({path, file});
    }
    return file;
}

int PowerCutDisk::open(const QString &path, bool journal)
{
    if (m_names.contains(path))
        return m_off ? SQLITE_IOERR : SQLITE_OK;
    if (const int refused = step(); refused != SQLITE_OK)
        return refused;
    m_fileAheadOfJournal = false;
    const auto file = fileAt(path, journal);
    return SQLITE_OK;
}

int PowerCutDisk::read(const QString &)
{
    return m_off ? SQLITE_IOERR_READ : SQLITE_OK;
}

int PowerCutDisk::write(const QString &path, const QByteArray &bytes, qint64 offset)
{
    if (const int refused = step(); refused != SQLITE_OK)
        return refused;
    File &file = *m_names.at(path);
    file.unsynced.push_back({offset, bytes});
    if (file.journal && m_fileAheadOfJournal)
        ++m_spills;
    m_fileAheadOfJournal = !file.journal;
    return SQLITE_OK;
}

int PowerCutDisk::truncate(const QString &path, qint64 size)
{
    if (const int refused = step(); refused != SQLITE_OK)
        return refused;
    m_names.at(path)->unsynced.push_back({size, std::nullopt});
    return SQLITE_OK;
}

int PowerCutDisk::sync(const QString &path)
{
    if (const int refused = step(); refused != SQLITE_OK)
        return refused;
    File &file = *m_names.at(path);
    if (!(file.journal ? m_lies.journals : m_lies.files)) {
        for (const Step &done : file.unsynced) {
            if (done.bytes)
                putAt(file.synced, done.offset, *done.bytes);
            else
                resizeTo(file.synced, done.offset);
        }
        file.unsynced.clear();
    }
    // SQLite's VFS for Unix syncs the folder with the first sync of a journal that it has made.
    if (file.journal && !std::exchange(file.folderSynced, true))
        syncFolder();
    return SQLITE_OK;
}

void PowerCutDisk::syncFolder()
{
    if (m_lies.folders)
        return;
    m_syncedNames = m_names;
    m_renamings.clear();
}

int PowerCutDisk::remove(const QString &path, bool andSyncFolder)
{
    if (const int refused = step(); refused != SQLITE_OK)
        return refused;
    m_names.erase(path);
    m_renamings.push_back({path, nullptr});
    m_fileAheadOfJournal = false;
    if (!andSyncFolder)
        return SQLITE_OK;
    if (step() != SQLITE_OK)
        return SQLITE_IOERR_DIR_FSYNC;
    syncFolder();
    return SQLITE_OK;
}

PowerCutDisk::Mercy PowerCutDisk::drawMercy()
{
    static constexpr Mercy mercies[] = {{0, 0}, {100, 0}, {50, 0}, {90, 0}, {10, 0}, {50, 40}};
    return mercies[m_random.bounded(static_cast<int>(std::size(mercies)))];
}

QByteArray PowerCutDisk::noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(m_random.generate());
    return bytes;
}

void PowerCutDisk::writePart(QByteArray &content, qint64 offset, const QByteArray &part, Mercy mercy)
{
    const bool grows = offset + part.size() > content.size();
    if (chance(mercy.noise))
        putAt(content, offset, noise(part.size()));
    else if (chance(mercy.kept))
        putAt(content, offset, part);
    else if (grows && chance(mercy.kept))
        // The size may be there without the content.
        putAt(content, content.size(), noise(offset + part.size() - content.size()));
}

QByteArray PowerCutDisk::remains(const File &file, Mercy mercy)
{
    QByteArray content = file.synced;
    for (const Step &done : file.unsynced) {
        if (!done.bytes) {
            if (chance(mercy.kept))
                resizeTo(content, done.offset);
            continue;
        }
        for (qint64 from = 0; from < done.bytes->size();) {
            const qint64 size = std::min(sector - (done.offset + from) % sector, done.bytes->size() - from);
            writePart(content, done.offset + from, done.bytes->mid(from, size), mercy);
            from += size;
        }
    }
    return content;
}

bool PowerCutDisk::restart(const QString &folder)
{
    const Mercy mercy = drawMercy();
    std::map<QString, FilePointer> names = m_syncedNames;
    for (const Renaming &renaming : m_renamings) {
        if (!chance(mercy.kept))
            continue;
        if (renaming.file)
            names[renaming.path] = renaming.file;
        else
            names.erase(renaming.path);
    }
    bool journal = false;
    std::map<QString, FilePointer> left;
    for (const auto &[path, file] : names) {
        const QString place = QDir(folder).filePath(QFileInfo(path).fileName());
        auto whole = std::make_shared<File>(File{file->journal, true, remains(*file, mercy), {}});
        QFile written(place);
        if (!written.open(QIODevice::WriteOnly) || written.write(whole->synced) != whole->synced.size())
            qFatal("cannot write %s", qPrintable(place));
        journal = journal || (file->journal && !whole->synced.isEmpty());
        left[place] = std::move(whole);
    }
    m_names = left;
    m_syncedNames = std::move(left);
    m_renamings.clear();
    m_off = false;
    m_stepsLeft = -1;
    return journal;
}

} // namespace cxw
