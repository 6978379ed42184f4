// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safefile.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cxw {

namespace {

struct SafeFile
{
    Q_DECLARE_TR_FUNCTIONS(cxw::SafeFile)
};

Error notWritten(const QString &path, const QString &reason)
{
    const QString shown = printablePath(path);
    if (QFileInfo::exists(path))
        return {SafeFile::tr("“%1” could not be written (%2). What was there before is unchanged.").arg(shown, reason),
                {}};
    return {SafeFile::tr("“%1” could not be written (%2). Nothing was left behind.").arg(shown, reason), {}};
}

/// Waits until the content is on the disk; returns the reason why it is not, or nothing. QSaveFile does so, too, but
/// passes over the error by which a disk, or a share, tells late that it has lost what it took.
QString syncContent([[maybe_unused]] const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    // Some file systems cannot be asked.
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return qt_error_string(errno);
#endif
    return {};
}

} // namespace

QFileDevice::Permissions permissionsLike(const QString &path)
{
    constexpr QFileDevice::Permissions shared =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return ownerOnly | (QFile::permissions(path) & shared);
}

Result<void> makeNewFile(const QString &path, QFileDevice::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return Error{file.errorString(), {}};
    // Only now, because what the system takes away from a new file is not asked for here.
    if (permissions != ownerOnly && !file.setPermissions(permissions)) {
        Error error{file.errorString(), {}};
        file.remove();
        return error;
    }
    return {};
}

bool makeOwnFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    return QDir().mkpath(folder.absolutePath()) && QDir().mkdir(path, ownerOnly | QFileDevice::ExeOwner);
}

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

Result<void> writeFileSafely(const QString &path, const QByteArray &content)
{
    const QFileInfo place(path);
    // Renaming over a device or a pipe would destroy it.
    if (place.exists() && !place.isFile())
        return notWritten(path, SafeFile::tr("it is not an ordinary file"));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    // On a full disk commit() alone can report success: what was buffered is lost without a word.
    if (file.write(content) != content.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return notWritten(path, reason);
    }
    if (const QString reason = syncContent(file); !reason.isEmpty()) {
        file.cancelWriting();
        return notWritten(path, reason);
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    syncFolder(place.absolutePath());
    return {};
}

} // namespace cxw
