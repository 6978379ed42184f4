// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/smalldisks.h"

#include <QFile>
#include <QStorageInfo>

#include <sqlite3.h>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace cxw {

#ifdef Q_OS_LINUX

namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Within a name space of its own, whoever started the program is root and may mount.
bool becomeRootOfOwnSpace()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeTo("/proc/self/setgroups", "deny")
           && writeTo("/proc/self/uid_map", "0 " + user + " 1") && writeTo("/proc/self/gid_map", "0 " + group + " 1");
}

} // namespace

bool SmallMemoryDisk::prepare()
{
    const bool apart = geteuid() == 0 ? unshare(CLONE_NEWNS) == 0 : becomeRootOfOwnSpace();
    return apart && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallMemoryDisk::SmallMemoryDisk()
{
    const QByteArray options = "size=" + QByteArray::number(wholeSize);
    if (mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData()) != 0)
        qFatal("cannot mount a small disk");
}

SmallMemoryDisk::~SmallMemoryDisk()
{
    umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

#else

bool SmallMemoryDisk::prepare()
{
    return false;
}

SmallMemoryDisk::SmallMemoryDisk() = default;
SmallMemoryDisk::~SmallMemoryDisk() = default;

#endif

void SmallMemoryDisk::leaveFree(qint64 bytes)
{
    QFile filling(m_folder.filePath(QStringLiteral("filling")));
    filling.remove();
    QStorageInfo disk(m_folder.path());
    const qint64 size = disk.bytesAvailable() - bytes;
    if (size <= 0)
        return;
    if (!filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || filling.write(QByteArray(size, 'x')) != size)
        qFatal("cannot fill the small disk");
}

qint64 SmallVfsDisk::used() const
{
    qint64 sum = 0;
    for (const qint64 size : m_sizes)
        sum += size;
    return sum;
}

int SmallVfsDisk::open(const QString &, bool)
{
    return SQLITE_OK;
}

int SmallVfsDisk::read(const QString &)
{
    return SQLITE_OK;
}

int SmallVfsDisk::write(const QString &path, const QByteArray &bytes, qint64 offset)
{
    qint64 &size = m_sizes[path];
    const qint64 grown = std::max(size, offset + bytes.size());
    if (grown > size && used() - size + grown > m_limit)
        return SQLITE_FULL;
    size = grown;
    return SQLITE_OK;
}

int SmallVfsDisk::truncate(const QString &path, qint64 size)
{
    m_sizes[path] = size;
    return SQLITE_OK;
}

int SmallVfsDisk::sync(const QString &)
{
    return SQLITE_OK;
}

int SmallVfsDisk::remove(const QString &path, bool)
{
    m_sizes.remove(path);
    return SQLITE_OK;
}

} // namespace cxw
