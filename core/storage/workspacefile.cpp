// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacefile.h"

#include "core/storage/pragmas.h"
#include "core/storage/privatecopy.h"
#include "core/storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cxw {

namespace {

// From the description of SQLite's file format: the header is 100 bytes long and begins with these words.
constexpr int headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int writeVersionAt = 18;
constexpr int readVersionAt = 19;
constexpr int pageCountAt = 28;
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

/// Why SQLite may not see what is in the place of the file's journal; none where it is the program's own, or nothing.
std::optional<Error> troubleWithJournal(const QString &path)
{
    const QFileInfo journal(journalOf(path));
    if (!journal.exists())
        return {};
    const QString name = journal.fileName();
    // SQLite would wait for somebody to write to a pipe of that name.
    if (!journal.isFile())
        return Error{Storage::tr(
                         "“%1” can't be opened, because “%2” beside it is not an ordinary file. Take that away.")
                         .arg(shownPath(path), name),
                     {}};
    // One of a change to several files ends with the name of another file, which SQLite would remove in the end. This
    // program never changes several files at once.
    static const QByteArray ending = QByteArray::fromHex(QByteArrayLiteral("d9d505f920a163d7"));
    QFile file(journal.filePath());
    if (journal.size() > ending.size() && file.open(QIODevice::ReadOnly) && file.seek(journal.size() - ending.size())
        && file.read(ending.size()) == ending)
        return Error{Storage::tr("“%1” can't be opened, because “%2” beside it is of another program. Take that away.")
                         .arg(shownPath(path), name),
                     {}};
    return {};
}

} // namespace

Result<void> inspectWorkspaceFile(const QString &path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (auto trouble = troubleWithJournal(path))
        return std::move(*trouble);
    QByteArray bytes = header.value();
    // A power cut can leave anything where the disk was just writing. What was there before is then in the journal.
    if (!bytes.startsWith(magic()) && hasJournal(path)) {
        const auto copy = PrivateCopy::of(path);
        if (!copy)
            return copy.error();
        const auto restored = readHeader(copy.value()->path());
        bytes = restored ? restored.value() : QByteArray();
    }
    if (bytes.size() < headerSize || !bytes.startsWith(magic())
        || qFromBigEndian<qint32>(bytes.constData() + applicationIdAt) != workspaceApplicationId)
        return foreignError(path);
    if (bytes[writeVersionAt] != rollbackJournal || bytes[readVersionAt] != rollbackJournal)
        return alteredError(path);
    return {};
}

bool hasAllPages(const QString &path)
{
    const auto header = readHeader(path);
    if (!header || header.value().size() < headerSize)
        return false;
    const auto stored = qFromBigEndian<quint16>(header.value().constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return QFileInfo(path).size() == pageSize * qFromBigEndian<quint32>(header.value().constData() + pageCountAt);
}

std::optional<ReadOnlyReason> protectionOf(const QString &path)
{
    using Cause = ReadOnlyReason::Cause;
    if (!QFile(path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return ReadOnlyReason{Cause::FileProtected,
                              Storage::tr("“%1” is open for reading only, because the file is protected against "
                                          "changes. To change it, copy it to a folder that you can write to.")
                                  .arg(shownPath(path))};
    // The journal is made beside the file itself, whatever way led there.
    if (!QFileInfo(QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath()).isWritable())
        return ReadOnlyReason{Cause::FolderProtected,
                              Storage::tr("“%1” is open for reading only, because its folder is protected against "
                                          "changes. To change it, copy it to a folder that you can write to.")
                                  .arg(shownPath(path))};
    return {};
}

Result<void> reserveWorkspaceFile(const QString &path, QFileDevice::Permissions permissions)
{
    const auto made = makeNewFile(path, permissions);
    if (made)
        return {};
    if (QFileInfo::exists(path))
        return Error{Storage::tr("There is already a file “%1”. It was left as it is; choose another name.")
                         .arg(shownPath(path)),
                     {}};
    return Error{Storage::tr("“%1” could not be made (%2).").arg(shownPath(path), made.error().sentence), {}};
}

Result<void> copyToNewFile(Connection &connection, const QString &path)
{
    if (auto reserved = reserveWorkspaceFile(path, permissionsLike(connection.path())); !reserved)
        return reserved;
    auto done = copyTo(connection, path);
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace cxw
