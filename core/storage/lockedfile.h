// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_file;

namespace cxw {

/// The bytes of a database file, held by the lock that SQLite's own readers take: as long as it lives, no program
/// that uses SQLite changes the file. A connection can't give them where a change was cut short, because it would first
/// have to write.
class LockedFile
{
    Q_DISABLE_COPY_MOVE(LockedFile)

public:
    /// Waits a moment for somebody who is just writing; an Error as of a connection when that takes too long.
    [[nodiscard]] static Result<std::unique_ptr<LockedFile>> open(const QString &path);
    ~LockedFile();

    /// Whether another program has announced a change, of which nothing is in the file yet.
    [[nodiscard]] bool somebodyIsAboutToWrite() const;

    /// Hands the file over in parts, until `take` says false.
    [[nodiscard]] Result<void> read(const std::function<bool(const QByteArray &part)> &take) const;

private:
    LockedFile(const QString &path, sqlite3 *handle) : m_path(path), m_handle(handle) {}
    [[nodiscard]] Result<void> lock();

    QString m_path;
    sqlite3 *m_handle;
    sqlite3_file *m_file = nullptr;
};

} // namespace cxw
