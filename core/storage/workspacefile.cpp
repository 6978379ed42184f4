// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacefile.h"

#include "core/storage/pragmas.h"
#include "core/storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cxw {

namespace {

// From the description of SQLite's file format: the header is 100 bytes long and begins with these words.
constexpr int headerSize = 100;
constexpr int writeVersionAt = 18;
constexpr int readVersionAt = 19;
constexpr int applicationIdAt = 68;
/// Marks a file that is kept with a rollback journal; 2 would be a write-ahead log.
constexpr char rollbackJournal = 1;

QByteArray magic()
{
    return QByteArrayLiteral("SQLite format 3\0");
}

Error noSuchFile(const QString &path)
{
    return {Storage::tr("There is no file “%1”.").arg(shownPath(path)), {}};
}

Result<QByteArray> readHeader(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists())
        return noSuchFile(path);
    if (!place.isFile())
        return Error{Storage::tr("“%1” is not a file.").arg(shownPath(path)), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Storage::tr("“%1” cannot be read (%2).").arg(shownPath(path), file.errorString()), {}};
    if (file.size() == 0)
        return Error{Storage::tr("“%1” is empty. It holds no workspace.").arg(shownPath(path)), {}};
    return file.read(headerSize);
}

bool isWritable(const QString &path)
{
    // The journal is made beside the file, so the folder counts as well.
    return QFile(path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
           && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace

Result<Connection::Access> inspectWorkspaceFile(const QString &path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    const QByteArray &bytes = header.value();
    if (bytes.size() < headerSize || !bytes.startsWith(magic())
        || qFromBigEndian<qint32>(bytes.constData() + applicationIdAt) != workspaceApplicationId)
        return foreignError(path);
    if (bytes[writeVersionAt] != rollbackJournal || bytes[readVersionAt] != rollbackJournal)
        return alteredError(path);
    return isWritable(path) ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
}

Result<void> reserveWorkspaceFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    if (QFileInfo::exists(path))
        return Error{Storage::tr("There is already a file “%1”. It was left as it is; choose another name.")
                         .arg(shownPath(path)),
                     {}};
    return Error{Storage::tr("“%1” could not be made (%2).").arg(shownPath(path), file.errorString()), {}};
}

} // namespace cxw
