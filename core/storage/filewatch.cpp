// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/filewatch.h"

#include "core/storage/connection.h"
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

/// The newest line of the history, which every change of ours adds to.
Result<QStringList> newestLine(Connection &connection)
{
    QStringList line;
    const auto done = connection.read(QStringLiteral("SELECT number, done_at, label FROM history_entry "
                                                     "ORDER BY number DESC LIMIT 1"),
                                      {}, [&](Row &row) {
                                          qint64 number = 0;
                                          QString at;
                                          QString label;
                                          row.read(0, number);
                                          row.read(1, at);
                                          row.read(2, label);
                                          line = {QString::number(number), at, label};
                                      });
    if (!done)
        return done.error();
    return line;
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

Result<FileWatch> FileWatch::begin(Connection &connection)
{
    FileWatch watch;
    watch.m_look = lookAt(connection.path());
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

/// A program that copies another workspace over the file goes past SQLite, which by a counter in the file may take it
/// for what it already knows. A connection that knows nothing yet sees what is there.
bool FileWatch::isChangedInPlace(Connection &connection, const Look &now)
{
    auto fresh = Connection::open(connection.path(), Connection::Access::ReadOnly);
    if (!fresh)
        return true;
    const auto there = newestLine(*fresh.value());
    const auto here = newestLine(connection);
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
