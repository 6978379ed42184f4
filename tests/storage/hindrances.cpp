// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/hindrances.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace cxw {

namespace {

[[maybe_unused]] constexpr unsigned nobody = 65534;

void limitFiles([[maybe_unused]] quint64 bytes)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("cannot limit the size of files");
#endif
}

} // namespace

WithoutPermission::WithoutPermission(const QStringList &paths) : m_paths(paths)
{
    constexpr auto anybody = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther
                             | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    for (const QString &path : m_paths) {
        m_before.append(QFile::permissions(path));
        QFile::setPermissions(path, anybody);
    }
#ifdef Q_OS_LINUX
    if (geteuid() == 0 && setresuid(nobody, nobody, 0) != 0)
        qFatal("cannot become an ordinary user");
#endif
}

WithoutPermission::~WithoutPermission()
{
#ifdef Q_OS_LINUX
    if (geteuid() == nobody && setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
#endif
    for (qsizetype i = 0; i < m_paths.size(); ++i)
        QFile::setPermissions(m_paths[i], m_before[i]);
}

SmallDisk::SmallDisk(qint64 bytes)
{
#ifdef Q_OS_UNIX
    // Without this the system would end the program instead of refusing the write.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    limitFiles(static_cast<quint64>(bytes));
}

SmallDisk::~SmallDisk()
{
#ifdef Q_OS_UNIX
    limitFiles(RLIM_INFINITY);
#endif
}

} // namespace cxw
