// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/readfile.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cxw {

namespace {

struct ReadFile
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ReadFile)
};

Error unreadable(const QString &path, const QString &reason)
{
    return {ReadFile::tr("“%1” can't be read (%2).").arg(printablePath(path), reason), {}};
}

/// Opens the file without waiting for the other end of a pipe; false, with the system's reason, when it can't be.
bool openWithoutWaiting(QFile &file, QString &reason)
{
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0) {
        reason = qt_error_string(errno);
        return false;
    }
    if (file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(handle);
#else
    if (file.open(QIODevice::ReadOnly))
        return true;
#endif
    reason = file.errorString();
    return false;
}

Error tooLarge(const QString &path, qint64 longest)
{
    return {ReadFile::tr("“%1” is too large: at most %2 can be read.")
                .arg(printablePath(path), QLocale().formattedDataSize(longest, 0, QLocale::DataSizeTraditionalFormat)),
            {}};
}

} // namespace

QString absolutePath(const QString &path)
{
    return path.startsWith(u':') ? QDir::cleanPath(QDir::currentPath() + u'/' + path)
                                 : QFileInfo(path).absoluteFilePath();
}

Result<std::unique_ptr<QFile>> openOrdinaryFile(const QString &path)
{
    const QFileInfo place(absolutePath(path));
    if (!place.exists())
        return Error{ReadFile::tr("There is no file “%1”.").arg(printablePath(path)), {}};
    if (place.isDir())
        return unreadable(path, ReadFile::tr("it is a folder"));
    // Asked before and after it is opened: opening a device can already do something, and a name can change hands.
    auto file = std::make_unique<QFile>(place.filePath());
    QString reason = ReadFile::tr("it is not an ordinary file");
    if (!place.isFile() || !openWithoutWaiting(*file, reason))
        return unreadable(path, reason);
    if (file->isSequential())
        return unreadable(path, ReadFile::tr("it is not an ordinary file"));
    return file;
}

Result<QByteArray> readFileWithin(const QString &path, qint64 longest)
{
    const auto file = openOrdinaryFile(path);
    if (!file)
        return file.error();
    if (file.value()->size() > longest)
        return tooLarge(path, longest);
    // It may grow meanwhile, and there are files of no size that hold something.
    constexpr qint64 most = 1024 * 1024;
    QByteArray content;
    content.reserve(file.value()->size());
    while (content.size() <= longest) {
        const QByteArray part = file.value()->read(std::min(most, longest + 1 - content.size()));
        if (part.isEmpty())
            break;
        content += part;
    }
    if (file.value()->error() != QFileDevice::NoError)
        return unreadable(path, file.value()->errorString());
    if (content.size() > longest)
        return tooLarge(path, longest);
    return content;
}

} // namespace cxw
