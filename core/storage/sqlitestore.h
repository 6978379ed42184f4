// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspacestore.h"

#include <memory>

namespace cxw {

class Connection;

/// A workspace in one SQLite file. It belongs to the thread that opened it.
class SqliteStore final : public WorkspaceStore
{
    Q_DISABLE_COPY_MOVE(SqliteStore)

public:
    enum class OpenMode {
        /// Where the file or its folder cannot be written to, the store is read-only all the same.
        ReadWrite,
        ReadOnly,
    };

    /// A new, empty workspace in a new file; an Error when there is one of that name.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> create(const QString &path);

    /// The workspace in the file. A file that is no workspace, or not one that this release can read, is an Error
    /// and stays as it is. A file of an older release is backed up and brought up to date.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &path,
                                                                   OpenMode mode = OpenMode::ReadWrite);
    ~SqliteStore() override;

    [[nodiscard]] QString location() const override;
    [[nodiscard]] bool isReadOnly() const override;
    [[nodiscard]] Result<Workspace> load() override;
    [[nodiscard]] Result<std::vector<Ballot>> ballots(const RoundId &round) override;
    [[nodiscard]] Result<QHash<RoundId, BallotCount>> ballotCounts() override;
    [[nodiscard]] Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp) override;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int atMost) override;

private:
    explicit SqliteStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace cxw
