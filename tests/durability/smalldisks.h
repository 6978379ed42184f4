// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/durability/watchedvfs.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace cxw {

/// A folder on a disk of one megabyte.
class SmallPlace
{
public:
    virtual ~SmallPlace() = default;

    static constexpr qint64 wholeSize = 1024 * 1024;

    [[nodiscard]] virtual QString folder() const = 0;
    /// Fills the disk up until so many bytes are free, or frees them; never more than there are without the filling.
    virtual void leaveFree(qint64 bytes) = 0;
};

/// A real disk, in memory, that only this program and those that it starts can see. Making one takes either the rights
/// of root or a system that lets users have a name space of their own.
class SmallMemoryDisk : public SmallPlace
{
    Q_DISABLE_COPY_MOVE(SmallMemoryDisk)

public:
    /// To be called before the program has a second thread; says whether disks can be made.
    [[nodiscard]] static bool prepare();

    SmallMemoryDisk();
    ~SmallMemoryDisk() override;

    [[nodiscard]] QString folder() const override { return m_folder.path(); }
    void leaveFree(qint64 bytes) override;

private:
    QTemporaryDir m_folder;
};

/// A disk that lets SQLite's files, and no others, have so much room.
class SmallVfsDisk : public SmallPlace, private DiskWatch
{
public:
    SmallVfsDisk() : m_vfs(*this) {}

    [[nodiscard]] QString folder() const override { return m_folder.path(); }
    void leaveFree(qint64 bytes) override { m_limit = bytes < wholeSize ? used() + bytes : wholeSize; }

private:
    [[nodiscard]] qint64 used() const;

    int open(const QString &path, bool journal) override;
    int read(const QString &path) override;
    int write(const QString &path, const QByteArray &bytes, qint64 offset) override;
    int truncate(const QString &path, qint64 size) override;
    int sync(const QString &path) override;
    int remove(const QString &path, bool syncFolder) override;

    QTemporaryDir m_folder;
    WatchedVfs m_vfs;
    qint64 m_limit = wholeSize;
    QHash<QString, qint64> m_sizes;
};

} // namespace cxw
