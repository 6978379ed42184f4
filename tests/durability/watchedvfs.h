// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace cxw {

/// Stands between SQLite and the disk. Each function is asked before the system does the thing, and returns SQLITE_OK
/// to let it happen or the code with which SQLite is refused.
class DiskWatch
{
public:
    virtual ~DiskWatch() = default;

    /// A file is made or opened; a journal is what makes a change of another file whole.
    virtual int open(const QString &path, bool journal) = 0;
    virtual int read(const QString &path) = 0;
    virtual int write(const QString &path, const QByteArray &bytes, qint64 offset) = 0;
    virtual int truncate(const QString &path, qint64 size) = 0;
    virtual int sync(const QString &path) = 0;
    /// With `syncFolder`, the file has to be gone for good when it is gone.
    virtual int remove(const QString &path, bool syncFolder) = 0;
};

/// While it lives, whatever this program opens through SQLite passes before the watch: it is SQLite's default VFS.
/// The system's own VFS does the work, but for syncing, which is the watch's affair. Temporary files without a name,
/// which no one opens again, are not watched.
class WatchedVfs
{
    Q_DISABLE_COPY_MOVE(WatchedVfs)

public:
    explicit WatchedVfs(DiskWatch &watch);
    ~WatchedVfs();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace cxw
