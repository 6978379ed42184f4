// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace cxw {

class Connection;

/// Notices that an open file is no longer the one at its path, or that another program has changed what is in it.
class FileWatch
{
public:
    /// What the system says of the file at a path.
    struct Look
    {
        bool exists = false;
        /// Which file it is, where the system tells.
        quint64 device = 0;
        quint64 number = 0;
        qint64 size = 0;
        QDateTime modified;

        [[nodiscard]] bool isSameFile(const Look &other) const;
        bool operator==(const Look &) const = default;
    };
    [[nodiscard]] static Look lookAt(const QString &path);

    /// Remembers the file as it is now, or was when the connection began to see it. No transaction may be open.
    [[nodiscard]] static Result<FileWatch> begin(Connection &connection, const std::optional<Look> &seen = {});

    /// An Error while the file is moved, removed or replaced.
    [[nodiscard]] Result<void> checkFile(Connection &connection) const;
    /// An Error as for checkFile(), or when another program has changed the file since. No transaction may be open.
    [[nodiscard]] Result<void> check(Connection &connection);
    /// An Error when the file has another content than it had at the beginning, but for what this connection did.
    /// Within a transaction that writes, nobody can change it any more.
    [[nodiscard]] Result<void> checkContent(Connection &connection) const;
    /// What is an Error when the connection no longer reads what is at its path.
    [[nodiscard]] Error whatHappened(Connection &connection) const;
    /// Whether a connection that only reads the file sees all that is in it. False where it was replaced, written past
    /// SQLite, or left in the middle of a change: it has to be opened anew then.
    [[nodiscard]] bool isSeenBy(Connection &connection);
    /// The same of a connection that reads a copy of the file.
    [[nodiscard]] bool isSeenByCopy(const Connection &connection) const;
    /// The connection has changed the file itself.
    void noteOwnChange(const Connection &connection);
    /// The connection has begun to change the file and taken it back, which SQLite may count as a change.
    void noteOwnRollback(Connection &connection);

private:
    [[nodiscard]] bool isChangedInPlace(Connection &connection, const Look &now);

    Look m_look;
    qint64 m_dataVersion = 0;
};

} // namespace cxw
