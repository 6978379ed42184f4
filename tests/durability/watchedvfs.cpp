// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/watchedvfs.h"

#include <sqlite3.h>

namespace cxw {

namespace {

constexpr int watchedKinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;

/// What SQLite holds of an open file. SQLite gives the room for it, with the system's file behind it.
struct WatchedFile
{
    sqlite3_file base;
    DiskWatch *watch;
    /// Null for a file that is not watched. SQLite keeps the text as long as the file is open.
    const char *path;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] QString name() const { return QString::fromUtf8(path); }
};

WatchedFile *watched(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return watched(file)->real();
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (watched(file)->path) {
        if (const int refused = watched(file)->watch->read(watched(file)->name()); refused != SQLITE_OK)
            return refused;
    }
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (watched(file)->path) {
        const QByteArray content(static_cast<const char *>(bytes), size);
        if (const int refused = watched(file)->watch->write(watched(file)->name(), content, offset);
            refused != SQLITE_OK)
            return refused;
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (watched(file)->path) {
        if (const int refused = watched(file)->watch->truncate(watched(file)->name(), size); refused != SQLITE_OK)
            return refused;
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    // A real sync would only cost time: the disk that counts is the watch's.
    return watched(file)->path ? watched(file)->watch->sync(watched(file)->name()) : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *)
{
    constexpr int size = 512;
    return size;
}

int deviceCharacteristics(sqlite3_file *)
{
    // What SQLite takes for granted of every disk: bytes beside those that are written stay as they are.
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

sqlite3_io_methods fileMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}

} // namespace

struct WatchedVfs::Private
{
    DiskWatch &watch;
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs{};

    static Private &of(sqlite3_vfs *vfs) { return *static_cast<Private *>(vfs->pAppData); }
    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder);
};

int WatchedVfs::Private::open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    static const sqlite3_io_methods methods = fileMethods();
    Private &self = of(vfs);
    WatchedFile *opened = watched(file);
    opened->base.pMethods = nullptr;
    opened->watch = &self.watch;
    opened->path = path && (flags & watchedKinds) ? path : nullptr;
    if (opened->path) {
        if (const int refused = self.watch.open(opened->name(), !(flags & SQLITE_OPEN_MAIN_DB)); refused != SQLITE_OK)
            return refused;
    }
    const int result = self.system->xOpen(self.system, path, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &methods;
    return result;
}

int WatchedVfs::Private::remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    Private &self = of(vfs);
    if (const int refused = self.watch.remove(QString::fromUtf8(path), syncFolder != 0); refused != SQLITE_OK)
        return refused;
    return self.system->xDelete(self.system, path, 0);
}

WatchedVfs::WatchedVfs(DiskWatch &watch) : m_private(new Private{watch})
{
    sqlite3_vfs &vfs = m_private->vfs;
    // Paths, random numbers, the clock and shared libraries are the system's, whose functions look at nothing of ours.
    vfs = *m_private->system;
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + m_private->system->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "watched";
    vfs.pAppData = m_private.get();
    vfs.xOpen = Private::open;
    vfs.xDelete = Private::remove;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("SQLite takes no VFS");
}

WatchedVfs::~WatchedVfs()
{
    sqlite3_vfs_unregister(&m_private->vfs);
}

} // namespace cxw
