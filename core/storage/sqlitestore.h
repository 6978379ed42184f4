// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backups.h"
#include "core/storage/filewatch.h"
#include "core/storage/historymark.h"
#include "core/storage/workspacelock.h"

#include <memory>

namespace cxw {

class Connection;
class Impatience;
class PrivateCopy;

/// A workspace in one SQLite file. It belongs to the thread that opened it.
class SqliteStore final : public WorkspaceStore
{
    Q_DISABLE_COPY_MOVE(SqliteStore)

public:
    enum class OpenMode {
        /// Where the file or its folder cannot be written to, or somebody else has it open for writing, the store is
        /// read-only all the same; readOnlyReason() says why.
        ReadWrite,
        ReadOnly,
    };

    /// A new, empty workspace in a new file; an Error when there is one of that name.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> create(const QString &path);

    /// The workspace in the file. A file that is no workspace, or not one that this release can read, is an Error
    /// and stays as it is. A file of an older release is brought up to date after `keepOlder` has kept a copy of it;
    /// see keepOlderIn(), which does it beside the file unless told otherwise.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>>
    open(const QString &path, OpenMode mode = OpenMode::ReadWrite, const KeepOlder &keepOlder = {});
    /// Whether open() could write to the file now: nobody else has it open for writing, and nothing protects it.
    /// Looks only; an Error when the file is none that can be opened.
    [[nodiscard]] static Result<bool> couldWrite(const QString &path);
    ~SqliteStore() override;

    [[nodiscard]] WorkspaceAddress address() const override;
    [[nodiscard]] std::optional<ReadOnlyReason> readOnlyReason() const override;
    [[nodiscard]] Result<void> checkPlace() override;
    [[nodiscard]] Result<void> saveCopy(const QString &path) override;
    [[nodiscard]] Result<Workspace> load() override;
    [[nodiscard]] Result<std::vector<Ballot>> ballots(const RoundId &round) override;
    [[nodiscard]] Result<std::vector<GivenAnswer>> givenAnswers(const RoundId &round) override;
    [[nodiscard]] Result<QHash<RoundId, BallotCount>> ballotCounts() override;
    using WorkspaceStore::commit;
    [[nodiscard]] Result<void> commit(const Edit &edit, const Edit &inverse, const Stamp &stamp,
                                      qint64 basedOn) override;
    [[nodiscard]] Result<qint64> lastLine() override;
    [[nodiscard]] Result<NewerEdits> changesSince(qint64 line) override;
    using WorkspaceStore::history;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryQuery &query) override;
    [[nodiscard]] Result<QStringList> historyPeople() override;
    [[nodiscard]] Result<std::vector<RecordChange>> historyChanges(qint64 entry) override;
    [[nodiscard]] Result<std::vector<Change>> wayBackTo(qint64 entry) override;

private:
    /// The right to write, or why there is none.
    struct Permit
    {
        std::unique_ptr<WorkspaceLock> lock;
        std::optional<ReadOnlyReason> hindrance;
    };

    SqliteStore(Permit permit, std::unique_ptr<PrivateCopy> copy, std::unique_ptr<Connection> connection,
                const FileWatch &watch);
    [[nodiscard]] static Permit permitFor(const QString &path, OpenMode mode);
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> opened(Permit permit,
                                                                     std::unique_ptr<Connection> connection);
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> openedToRead(Permit permit, const QString &path);
    /// Opens the file to read anew where the connection no longer sees what is in it. An Error when that does not go on
    /// from what was open.
    [[nodiscard]] Result<void> keepUp();
    [[nodiscard]] Result<void> openAnew();
    /// Nobody who only looks on is kept waiting by who writes.
    [[nodiscard]] std::unique_ptr<Impatience> impatience();

    /// Given up last, when the file is closed.
    Permit m_permit;
    /// What the connection reads in place of the file; null where it reads the file itself.
    std::unique_ptr<PrivateCopy> m_copy;
    std::unique_ptr<Connection> m_connection;
    FileWatch m_watch;
    /// The newest line that was seen.
    HistoryMark m_mark;
};

} // namespace cxw
