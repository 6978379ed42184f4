// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitestore.h"

#include "core/base/readfile.h"
#include "core/storage/editwriter.h"
#include "core/storage/historyreader.h"
#include "core/storage/historytable.h"
#include "core/storage/migrations.h"
#include "core/storage/pragmas.h"
#include "core/storage/readingaccess.h"
#include "core/storage/seattable.h"
#include "core/storage/storageerror.h"
#include "core/storage/workspacefile.h"
#include "core/storage/workspacereader.h"

#include <QFile>
#include <QFileInfo>

namespace cxw {

namespace {

Result<void> write(Transaction &transaction, const Edit &edit, const Edit &inverse, const Stamp &stamp)
{
    if (auto done = writeEdit(transaction, edit); !done)
        return done;
    if (auto done = appendToHistory(transaction, edit, inverse, stamp); !done)
        return done;
    return transaction.commit();
}

} // namespace

SqliteStore::SqliteStore(Permit permit, std::unique_ptr<PrivateCopy> copy, std::unique_ptr<Connection> connection,
                         const FileWatch &watch)
    : m_permit(std::move(permit)), m_copy(std::move(copy)), m_connection(std::move(connection)), m_watch(watch)
{
}

SqliteStore::~SqliteStore() = default;

SqliteStore::Permit SqliteStore::permitFor(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly)
        return {{},
                ReadOnlyReason{ReadOnlyReason::Cause::Asked,
                               Storage::tr("“%1” was opened for reading only.").arg(shownPath(path))}};
    if (auto protection = protectionOf(path))
        return {{}, std::move(protection)};
    auto taken = WorkspaceLock::take(path);
    if (auto *reason = std::get_if<ReadOnlyReason>(&taken))
        return {{}, std::move(*reason)};
    return {std::get<std::unique_ptr<WorkspaceLock>>(std::move(taken)), {}};
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::opened(Permit permit, std::unique_ptr<Connection> connection)
{
    const auto watch = FileWatch::begin(*connection);
    if (!watch)
        return watch.error();
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(permit), {}, std::move(connection), watch.value()));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::openedToRead(Permit permit, const QString &path)
{
    const auto look = FileWatch::lookAt(path);
    auto access = openToRead(path, workspaceMigrations());
    if (!access)
        return access.error();
    auto &[copy, connection] = access.value();
    const auto watch = FileWatch::begin(*connection, look);
    if (!watch)
        return watch.error();
    return std::unique_ptr<SqliteStore>(
        new SqliteStore(std::move(permit), std::move(copy), std::move(connection), watch.value()));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path)
{
    const QString place = absolutePath(path);
    if (const auto reserved = reserveWorkspaceFile(place, ownerOnly); !reserved)
        return reserved.error();
    Permit permit = permitFor(place, OpenMode::ReadWrite);
    auto connection = permit.hindrance ? Result<std::unique_ptr<Connection>>(readOnlyError(permit.hindrance->sentence))
                                       : newWorkspaceFile(place);
    if (!connection) {
        QFile::remove(place);
        return connection.error();
    }
    return opened(std::move(permit), std::move(connection).value());
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, OpenMode mode, const KeepOlder &keepOlder)
{
    const QString place = absolutePath(path);
    if (const auto ours = inspectWorkspaceFile(place); !ours)
        return ours.error();
    Permit permit = permitFor(place, mode);
    if (permit.hindrance)
        return openedToRead(std::move(permit), place);
    auto connection = Connection::open(place, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (const auto current =
            bringUpToDate(*connection.value(), workspaceMigrations(), keepOlder ? keepOlder : keepOlderIn({}, Clock()));
        !current)
        return current.error();
    return opened(std::move(permit), std::move(connection).value());
}

Result<bool> SqliteStore::couldWrite(const QString &path)
{
    const QString place = absolutePath(path);
    if (const auto ours = inspectWorkspaceFile(place); !ours)
        return ours.error();
    return !protectionOf(place) && !whoHolds(place);
}

WorkspaceAddress SqliteStore::address() const
{
    return m_connection->path();
}

std::optional<ReadOnlyReason> SqliteStore::readOnlyReason() const
{
    return m_permit.hindrance;
}

Result<void> SqliteStore::checkPlace()
{
    // Who only looks on is not told of each change that the other makes.
    if (!m_permit.lock) {
        auto kept = keepUp();
        return kept ? m_watch.checkFile(*m_connection) : std::move(kept);
    }
    if (auto held = m_permit.lock->renew(); !held)
        return held;
    return m_watch.check(*m_connection);
}

Result<void> SqliteStore::saveCopy(const QString &path)
{
    return copyToNewFile(*m_connection, absolutePath(path));
}

Result<Workspace> SqliteStore::load()
{
    return readWorkspace(*m_connection);
}

Result<std::vector<Ballot>> SqliteStore::ballots(const RoundId &round)
{
    return readBallots(*m_connection, round);
}

Result<std::vector<GivenAnswer>> SqliteStore::givenAnswers(const RoundId &round)
{
    return readGivenAnswers(*m_connection, round);
}

Result<QHash<RoundId, BallotCount>> SqliteStore::ballotCounts()
{
    return countBallots(*m_connection);
}

Result<void> SqliteStore::commit(const Edit &edit, const Edit &inverse, const Stamp &stamp, qint64 basedOn)
{
    if (m_permit.hindrance)
        return readOnlyError(m_permit.hindrance->sentence);
    if (auto inPlace = checkPlace(); !inPlace)
        return inPlace;
    std::optional<Result<void>> done;
    // Where it fails it is rolled back at the end of the block, and only then is the file looked at again.
    {
        auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        if (auto unchanged = m_watch.checkContent(*m_connection); !unchanged)
            return unchanged;
        const auto newest = readNewestMark(*m_connection);
        if (!newest)
            return newest.error();
        if (newest.value().number != basedOn)
            return newerEditsError(address());
        done = write(transaction.value(), edit, inverse, stamp);
    }
    if (*done)
        m_watch.noteOwnChange(*m_connection);
    else
        m_watch.noteOwnRollback(*m_connection);
    return *done;
}

std::unique_ptr<Impatience> SqliteStore::impatience()
{
    return m_permit.lock ? nullptr : std::make_unique<Impatience>(*m_connection);
}

Result<void> SqliteStore::keepUp()
{
    if (m_permit.lock)
        return {};
    bool seen = false;
    {
        const Impatience impatient(*m_connection);
        seen = m_copy ? m_watch.isSeenByCopy(*m_connection) : m_watch.isSeenBy(*m_connection);
    }
    return seen ? Result<void>() : openAnew();
}

Result<void> SqliteStore::openAnew()
{
    const QString path = m_connection->path();
    if (auto ours = inspectWorkspaceFile(path); !ours)
        return ours;
    const auto look = FileWatch::lookAt(path);
    auto access = openToRead(path, workspaceMigrations());
    // Who is just writing will be done soon.
    if (!access)
        return isBusy(access.error(), path) ? Result<void>() : access.error();
    auto &[copy, connection] = access.value();
    const auto watch = FileWatch::begin(*connection, look);
    const auto there = readMark(*connection, m_mark.number);
    if (!watch || !there)
        return watch ? there.error() : watch.error();
    if (there.value() != m_mark)
        return m_watch.whatHappened(*m_connection);
    // The one before is closed before its copy goes.
    m_connection = std::move(connection);
    m_copy = std::move(copy);
    m_watch = watch.value();
    return {};
}

Result<qint64> SqliteStore::lastLine()
{
    if (auto kept = keepUp(); !kept)
        return kept.error();
    const auto impatient = impatience();
    const auto newest = readNewestMark(*m_connection);
    if (!newest)
        return isBusy(newest.error(), m_connection->path()) ? Result<qint64>(m_mark.number) : newest.error();
    if (newest.value() == m_mark)
        return m_mark.number;
    const auto known = readMark(*m_connection, m_mark.number);
    if (!known)
        return isBusy(known.error(), m_connection->path()) ? Result<qint64>(m_mark.number) : known.error();
    if (known.value() != m_mark)
        return m_watch.whatHappened(*m_connection);
    m_mark = newest.value();
    return m_mark.number;
}

Result<NewerEdits> SqliteStore::changesSince(qint64 line)
{
    const auto impatient = impatience();
    return readChangesSince(*m_connection, line);
}

Result<std::vector<HistoryEntry>> SqliteStore::history(const HistoryQuery &query)
{
    return readHistory(*m_connection, query);
}

Result<QStringList> SqliteStore::historyPeople()
{
    return readHistoryPeople(*m_connection);
}

Result<std::vector<RecordChange>> SqliteStore::historyChanges(qint64 entry)
{
    return readHistoryChanges(*m_connection, entry);
}

Result<std::vector<Change>> SqliteStore::wayBackTo(qint64 entry)
{
    return readWayBack(*m_connection, entry);
}

} // namespace cxw
