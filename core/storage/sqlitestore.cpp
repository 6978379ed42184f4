// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitestore.h"

#include "core/storage/editwriter.h"
#include "core/storage/historytable.h"
#include "core/storage/migrations.h"
#include "core/storage/seattable.h"
#include "core/storage/storageerror.h"
#include "core/storage/workspacefile.h"
#include "core/storage/workspacereader.h"

#include <QFile>
#include <QFileInfo>

namespace cxw {

namespace {

Result<std::unique_ptr<Connection>> newWorkspace(const QString &path)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    if (const auto made = makeWorkspace(*connection.value(), workspaceMigrations()); !made)
        return made.error();
    return connection;
}

/// How the file may be opened: as it was asked for, as far as the file system allows.
/// Who else has the file open is decided here, too: whatever keeps a second program from writing goes in here.
Result<Connection::Access> grantedAccess(const QString &path, SqliteStore::OpenMode mode)
{
    auto possible = inspectWorkspaceFile(path);
    if (possible && mode == SqliteStore::OpenMode::ReadOnly)
        return Connection::Access::ReadOnly;
    return possible;
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    if (const auto reserved = reserveWorkspaceFile(place); !reserved)
        return reserved.error();
    auto connection = newWorkspace(place);
    if (!connection) {
        QFile::remove(place);
        return connection.error();
    }
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(connection).value()));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, OpenMode mode)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    const auto access = grantedAccess(place, mode);
    if (!access)
        return access.error();
    auto connection = Connection::open(place, access.value());
    if (!connection)
        return connection.error();
    if (const auto current = bringUpToDate(*connection.value(), workspaceMigrations()); !current)
        return current.error();
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(connection).value()));
}

QString SqliteStore::location() const
{
    return shownPath(m_connection->path());
}

bool SqliteStore::isReadOnly() const
{
    return m_connection->access() == Connection::Access::ReadOnly;
}

Result<Workspace> SqliteStore::load()
{
    return readWorkspace(*m_connection);
}

Result<std::vector<Ballot>> SqliteStore::ballots(const RoundId &round)
{
    return readBallots(*m_connection, round);
}

Result<QHash<RoundId, BallotCount>> SqliteStore::ballotCounts()
{
    return countBallots(*m_connection);
}

Result<void> SqliteStore::commit(const Edit &edit, const Edit &inverse, const Stamp &stamp)
{
    if (isReadOnly())
        return readOnlyError(m_connection->path());
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = writeEdit(transaction.value(), edit); !done)
        return done;
    if (auto done = appendToHistory(transaction.value(), edit, inverse, stamp); !done)
        return done;
    return transaction.value().commit();
}

Result<std::vector<HistoryEntry>> SqliteStore::history(int atMost)
{
    return readHistory(*m_connection, atMost);
}

} // namespace cxw
