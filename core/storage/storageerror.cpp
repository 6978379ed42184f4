// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storageerror.h"

#include "core/base/printable.h"

#include <QSqlError>

#include <sqlite3.h>

namespace cxw {

namespace {

/// A sentence about the file for SQLite's primary result code.
QString sentenceFor(int code, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Storage::tr("The disk is full, so nothing was changed in “%1”. Free some space and try again.")
            .arg(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Storage::tr("Another program is writing to “%1”, so nothing was changed. Try again in a moment.")
            .arg(file);
    case SQLITE_READONLY:
        return Storage::tr("“%1” cannot be written to, so nothing was changed.").arg(file);
    case SQLITE_CONSTRAINT:
        return Storage::tr("The change would break a rule of the workspace “%1” (such as naming something that is not "
                           "there), so nothing was changed.")
            .arg(file);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Storage::tr("“%1” is damaged and was left as it is. Open a copy from before, or a backup.").arg(file);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Storage::tr("The system does not let the program use “%1”. The file is unchanged.").arg(file);
    case SQLITE_TOOBIG:
        return Storage::tr("A text is too long for the workspace “%1”, so nothing was changed.").arg(file);
    case SQLITE_IOERR:
        return Storage::tr(
                   "The disk with “%1” reports an error, so nothing was changed. Copy the file to another disk.")
            .arg(file);
    default:
        return Storage::tr("“%1” could not be read or written. It is as it was before.").arg(file);
    }
}

/// Codes that say more than their primary code does.
QString sentenceForExtended(int code, const QString &file)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return Storage::tr("“%1” was moved or deleted while it was open, so nothing was changed. Put it back, or "
                           "open it where it is now.")
            .arg(file);
    return {};
}

Error errorFor(int code, const QString &text, const QString &path)
{
    const QString file = shownPath(path);
    const QString special = sentenceForExtended(code, file);
    return {special.isEmpty() ? sentenceFor(code, file) : special, {Storage::tr("SQLite says: %1").arg(text)}};
}

} // namespace

QString shownPath(const QString &path)
{
    return printablePath(path);
}

Error sqlError(const QSqlError &error, const QString &path)
{
    return errorFor(error.nativeErrorCode().toInt(), error.databaseText(), path);
}

Error sqliteError(int code, const QString &path)
{
    return errorFor(code, QString::fromUtf8(sqlite3_errstr(code)), path);
}

bool isBusy(const Error &error, const QString &path)
{
    return error.sentence == sentenceFor(SQLITE_BUSY, shownPath(path));
}

Error damagedError(const QString &path, const QString &what)
{
    return {Storage::tr("“%1” holds something that this program does not write. It is damaged or was changed by "
                        "another program, and was left as it is.")
                .arg(shownPath(path)),
            {what}};
}

Error alteredError(const QString &path)
{
    return {Storage::tr("“%1” was changed by another program: its tables are not those of a workspace. It was left "
                        "as it is.")
                .arg(shownPath(path)),
            {}};
}

Error foreignError(const QString &path)
{
    return {Storage::tr("“%1” is not a workspace of this program. It was left as it is.").arg(shownPath(path)), {}};
}

Error newerError(const QString &path)
{
    return {Storage::tr("“%1” was written by a newer release of this program. It was left as it is; open it with "
                        "that release or a later one.")
                .arg(shownPath(path)),
            {}};
}

Error readOnlyError(const QString &reason)
{
    return {Storage::tr("Nothing was changed. %1").arg(reason), {}};
}

} // namespace cxw
