// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDevice>
#include <QStringList>

namespace cxw {

// What can stand in a program's way, for as long as the object lives.

/// Takes the right to write from files and folders, from root as well: root becomes an ordinary user for the time.
class WithoutPermission
{
    Q_DISABLE_COPY_MOVE(WithoutPermission)

public:
    explicit WithoutPermission(const QStringList &paths);
    ~WithoutPermission();

private:
    QStringList m_paths;
    QList<QFileDevice::Permissions> m_before;
};

/// Lets no file grow beyond a size, as a disk does that runs full in the middle of a write.
class SmallDisk
{
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
};

} // namespace cxw
