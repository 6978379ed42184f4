// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/pragmas.h"

#include "core/storage/storageerror.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace cxw {

namespace {

/// No text or row of ours is longer, in bytes.
constexpr int longestValue = 16 * 1024 * 1024;

/// The answer of a query for one value.
template <typename T>
Result<T> single(Connection &connection, const QString &sql)
{
    T answer{};
    if (const auto done = connection.read(sql, {}, [&](Row &row) { row.read(0, answer); }); !done)
        return done.error();
    return answer;
}

/// The handle of Qt's driver when both speak with the same SQLite: Qt can carry a copy of its own, and a handle
/// of one library must not be given to another.
Result<sqlite3 *> sharedHandle(Connection &connection)
{
    const auto used = single<QString>(connection, QStringLiteral("SELECT sqlite_source_id()"));
    if (!used)
        return used.error();
    const QVariant handle = connection.database().driver()->handle();
    if (used.value() != QString::fromLatin1(sqlite3_sourceid()) || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return static_cast<sqlite3 *>(nullptr);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// Switches off what a file could smuggle in. Where the handle cannot be had, the comparison of the schema, which
/// comes before the first statement on a table, keeps triggers and views out.
void restrict(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
}

/// SQLite passes over a pragma that it does not know, so look at what it has become.
Result<void> require(Connection &connection, const QString &pragma, int value)
{
    const QString sql = QStringLiteral("PRAGMA %1 = %2").arg(pragma, QString::number(value));
    if (const auto done = connection.run(sql); !done)
        return done.error();
    const auto now = single<qint64>(connection, QStringLiteral("PRAGMA %1").arg(pragma));
    if (!now)
        return now.error();
    if (now.value() != value)
        return Error{Storage::tr("The SQLite of this system is too old for workspaces."), {sql}};
    return {};
}

/// A rollback journal that is deleted after each change, not a write-ahead log: between two changes the workspace
/// is one whole file, which people copy, mail and put on a stick without knowing of any file beside it, and it
/// can be opened from a read-only medium and over a share, where a log cannot.
/// EXTRA also syncs the folder once the journal is gone. Without that, a power cut could bring the journal back and
/// with it take back a change that was already acknowledged.
Result<void> makeDurable(Connection &connection)
{
    constexpr int extra = 3;
    const auto mode = single<QString>(connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return mode.error();
    if (mode.value() != QStringLiteral("delete") && mode.value() != QStringLiteral("memory"))
        return alteredError(connection.path());
    // On macOS an ordinary sync leaves the data in the disk's cache.
    if (auto done = require(connection, QStringLiteral("fullfsync"), 1); !done)
        return done;
    return require(connection, QStringLiteral("synchronous"), extra);
}

/// A connection that is for queries only must be told that the new file may be written; its own stays read-only.
Result<void> writeCopy(Connection &connection, const QString &path)
{
    const bool queriesOnly = connection.access() == Connection::Access::ReadOnly;
    if (queriesOnly) {
        if (auto done = require(connection, QStringLiteral("query_only"), 0); !done)
            return done;
    }
    const auto written = connection.run(QStringLiteral("VACUUM INTO ?"), {path});
    if (queriesOnly) {
        if (auto done = require(connection, QStringLiteral("query_only"), 1); !done)
            return done;
    }
    return written ? Result<void>() : written.error();
}

} // namespace

Result<void> setUp(Connection &connection)
{
    const auto handle = sharedHandle(connection);
    if (!handle)
        return handle.error();
    if (handle.value())
        restrict(handle.value());
    static const QStringList switches{
        QStringLiteral("cell_size_check"),
        QStringLiteral("foreign_keys"),
    };
    if (auto done = require(connection, QStringLiteral("trusted_schema"), 0); !done)
        return done;
    for (const QString &pragma : switches) {
        if (auto done = require(connection, pragma, 1); !done)
            return done;
    }
    if (connection.access() == Connection::Access::ReadOnly)
        return require(connection, QStringLiteral("query_only"), 1);
    return makeDurable(connection);
}

Result<int> schemaVersion(Connection &connection)
{
    return single<int>(connection, QStringLiteral("PRAGMA user_version"));
}

Result<void> setSchemaVersion(Transaction &transaction, int version)
{
    return require(transaction.connection(), QStringLiteral("user_version"), version);
}

Result<void> setApplicationId(Transaction &transaction)
{
    return require(transaction.connection(), QStringLiteral("application_id"), workspaceApplicationId);
}

Result<QStringList> schemaLines(Connection &connection)
{
    QStringList lines;
    const auto done =
        connection.read(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master"), {}, [&](Row &row) {
            QString type;
            QString name;
            QString table;
            std::optional<QString> sql;
            row.read(0, type);
            row.read(1, name);
            row.read(2, table);
            row.read(3, sql);
            lines.append(QStringList{type, name, table, sql.value_or(QString())}.join(QStringLiteral(" | ")));
        });
    if (!done)
        return done.error();
    lines.sort();
    return lines;
}

Result<QMap<QString, QString>> schemaNames(Connection &connection)
{
    QMap<QString, QString> names;
    const auto done =
        connection.read(QStringLiteral("SELECT name, type, tbl_name, sql FROM sqlite_master"), {}, [&](Row &row) {
            QString name;
            QString type;
            QString table;
            std::optional<QString> sql;
            row.read(0, name);
            row.read(1, type);
            row.read(2, table);
            row.read(3, sql);
            names.insert(name, QStringList{type, table, sql.value_or(QString())}.join(u' '));
        });
    if (!done)
        return done.error();
    return names;
}

Result<QStringList> integrityProblems(Connection &connection)
{
    QStringList problems;
    const auto done = connection.read(QStringLiteral("PRAGMA integrity_check(20)"), {}, [&](Row &row) {
        QString line;
        row.read(0, line);
        problems.append(line);
    });
    if (!done)
        return done.error();
    if (problems == QStringList{QStringLiteral("ok")})
        return QStringList();
    return problems;
}

Result<qint64> dataVersion(Connection &connection)
{
    return single<qint64>(connection, QStringLiteral("PRAGMA data_version"));
}

Impatience::Impatience(Connection &connection) : m_connection(connection)
{
    setPatience(0);
}

Impatience::~Impatience()
{
    setPatience(Connection::patienceMilliseconds);
}

void Impatience::setPatience(int milliseconds)
{
    // Should it not be taken on, the connection only waits for longer or shorter than was wanted.
    [[maybe_unused]] const auto done = require(m_connection, QStringLiteral("busy_timeout"), milliseconds);
}

bool hasMoved(Connection &connection)
{
    const auto handle = sharedHandle(connection);
    int moved = 0;
    return handle && handle.value()
           && sqlite3_file_control(handle.value(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<void> checkReferences(Connection &connection, const QString &table)
{
    QString target;
    const auto done = connection.read(QStringLiteral("PRAGMA foreign_key_check(%1)").arg(table), {},
                                      [&](Row &row) { row.read(2, target); });
    if (!done)
        return done.error();
    if (!target.isEmpty())
        return damagedError(connection.path(),
                            Storage::tr("A row of “%1” names a row of “%2” that is not there.").arg(table, target));
    return {};
}

Result<void> copyTo(Connection &connection, const QString &path)
{
    if (const auto done = writeCopy(connection, path); !done)
        return done.error();
    auto copy = Connection::open(path, Connection::Access::ReadWrite);
    if (!copy)
        return copy.error();
    auto version = schemaVersion(*copy.value());
    if (!version)
        return version.error();
    // VACUUM INTO does not sync what it writes; the smallest of changes makes SQLite sync the whole file.
    if (const auto done = require(*copy.value(), QStringLiteral("user_version"), version.value()); !done)
        return done.error();
    const auto verdict = single<QString>(*copy.value(), QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict.value() != QStringLiteral("ok"))
        return damagedError(path, verdict.value());
    return {};
}

QString tableEnding(Rows rows)
{
    return rows == Rows::Small ? QStringLiteral(" STRICT, WITHOUT ROWID") : QStringLiteral(" STRICT");
}

} // namespace cxw
