// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/filewatch.h"

#include "core/storage/connection.h"
#include "core/storage/historyreader.h"
#include "core/storage/pragmas.h"
#include "core/storage/storageerror.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace cxw {

namespace {

Error movedError(const QString &path)
{
    return {Storage::tr("“%1” was moved, deleted or replaced while it was open, so nothing was changed. Save a copy of "
                        "what is open here, then open the file again.")
                .arg(shownPath(path)),
            {}};
}

Error changedError(const QString &path)
{
    return {Storage::tr("“%1” was changed by another program while it was open, so nothing was changed here. Open it "
                        "again to see what it holds now.")
                .arg(shownPath(path)),
            {}};
}

} // namespace

bool FileWatch::Look::isSameFile(const Look &other) const
{
    return exists == other.exists && device == other.device && number == other.number;
}

FileWatch::Look FileWatch::lookAt(const QString &path)
{
    const QFileInfo file(path);
    Look look{file.exists(), 0, 0, file.size(), file.lastModified()};
#ifdef Q_OS_UNIX
    // Elsewhere the system does not let anybody move or replace a file that SQLite has open.
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) == 0) {
        look.device = static_cast<quint64>(found.st_dev);
        look.number = static_cast<quint64>(found.st_ino);
    }
#endif
    return look;
}

Result<FileWatch> FileWatch::begin(Connection &connection, const std::optional<Look> &seen)
{
    FileWatch watch;
    watch.m_look = seen ? *seen : lookAt(connection.path());
    const auto version = dataVersion(connection);
    if (!version)
        return version.error();
    watch.m_dataVersion = version.value();
    return watch;
}

Result<void> FileWatch::checkFile(Connection &connection) const
{
    if (!lookAt(connection.path()).isSameFile(m_look) || hasMoved(connection))
        return movedError(connection.path());
    return {};
}

Result<void> FileWatch::check(Connection &connection)
{
    if (auto done = checkFile(connection); !done)
        return done;
    const Look now = lookAt(connection.path());
    if (auto done = checkContent(connection); !done)
        return done;
    if (now != m_look && isChangedInPlace(connection, now))
        return changedError(connection.path());
    return {};
}

Result<void> FileWatch::checkContent(Connection &connection) const
{
    const auto version = dataVersion(connection);
    if (!version)
        return version.error();
    return version.value() == m_dataVersion ? Result<void>() : changedError(connection.path());
}

Error FileWatch::whatHappened(Connection &connection) const
{
    const auto inPlace = checkFile(connection);
    return inPlace ? changedError(connection.path()) : inPlace.error();
}

bool FileWatch::isSeenBy(Connection &connection)
{
    const Look now = lookAt(connection.path());
    if (!now.exists)
        return true; // there is nothing else to be seen
    if (!now.isSameFile(m_look) || hasMoved(connection))
        return false;
    const auto version = dataVersion(connection);
    if (!version)
        return isBusy(version.error(), connection.path());
    if (version.value() == m_dataVersion && now != m_look)
        return false;
    m_dataVersion = version.value();
    m_look = lookAt(connection.path());
    return true;
}

bool FileWatch::isSeenByCopy(const Connection &connection) const
{
    const Look now = lookAt(connection.path());
    return !now.exists || now == m_look;
}

/// A program that copies another workspace over the file goes past SQLite, which by a counter in the file may take it
/// for what it already knows. A connection that knows nothing yet sees what is there.
bool FileWatch::isChangedInPlace(Connection &connection, const Look &now)
{
    auto fresh = Connection::open(connection.path(), Connection::Access::ReadOnly);
    if (!fresh)
        return true;
    const auto there = readNewestMark(*fresh.value());
    const auto here = readNewestMark(connection);
    if (!there || !here || there.value() != here.value())
        return true;
    // Somebody only touched it.
    m_look = now;
    return false;
}

void FileWatch::noteOwnChange(const Connection &connection)
{
    m_look = lookAt(connection.path());
}

void FileWatch::noteOwnRollback(Connection &connection)
{
    // Where it can't be read now, the file has to be opened again: better than to miss a change of somebody else.
    if (const auto version = dataVersion(connection))
        m_dataVersion = version.value();
    m_look = lookAt(connection.path());
}

} // namespace cxw
