// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/lockedfile.h"

#include "core/storage/storageerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace cxw {

namespace {

constexpr int patienceMilliseconds = 1000;
constexpr int pauseMilliseconds = 20;
constexpr qint64 partSize = 1024 * 1024;

} // namespace

Result<std::unique_ptr<LockedFile>> LockedFile::open(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    std::unique_ptr<LockedFile> file(new LockedFile(path, handle));
    if (opened != SQLITE_OK)
        return sqliteError(opened, path);
    if (const auto locked = file->lock(); !locked)
        return locked.error();
    return file;
}

LockedFile::~LockedFile()
{
    if (m_file)
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
    sqlite3_close(m_handle);
}

Result<void> LockedFile::lock()
{
    sqlite3_file *file = nullptr;
    if (const int found = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file); found != SQLITE_OK)
        return sqliteError(found, m_path);
    int locked = file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
    for (int waited = 0; locked == SQLITE_BUSY && waited < patienceMilliseconds; waited += pauseMilliseconds) {
        sqlite3_sleep(pauseMilliseconds);
        locked = file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
    }
    if (locked != SQLITE_OK)
        return sqliteError(locked, m_path);
    m_file = file;
    return {};
}

bool LockedFile::somebodyIsAboutToWrite() const
{
    int reserved = 0;
    return m_file->pMethods->xCheckReservedLock(m_file, &reserved) == SQLITE_OK && reserved != 0;
}

Result<void> LockedFile::read(const std::function<bool(const QByteArray &)> &take) const
{
    qint64 size = 0;
    if (const int found = m_file->pMethods->xFileSize(m_file, &size); found != SQLITE_OK)
        return sqliteError(found, m_path);
    QByteArray part;
    for (qint64 place = 0; place < size; place += part.size()) {
        part.resize(std::min(partSize, size - place));
        const int done = m_file->pMethods->xRead(m_file, part.data(), static_cast<int>(part.size()), place);
        if (done != SQLITE_OK)
            return sqliteError(done, m_path);
        if (!take(part))
            break;
    }
    return {};
}

} // namespace cxw
