// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include "core/storage/pragmas.h"
#include "core/storage/storageerror.h"

#include <QSqlError>

#include <atomic>

namespace cxw {

namespace {

/// Qt keeps connections by name in one list for the whole program, so each store needs a name of its own.
QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("cxw-workspace-%1").arg(++count);
}

} // namespace

Connection::Connection(const QString &path, Access access, const QString &standsFor)
    : m_path(standsFor.isEmpty() ? path : standsFor),
      m_access(access),
      m_name(nextName()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, const QString &standsFor)
{
    return opened(std::unique_ptr<Connection>(new Connection(path, access, standsFor)));
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    return open(QStringLiteral(":memory:"), Access::ReadWrite);
}

Result<std::unique_ptr<Connection>> Connection::opened(std::unique_ptr<Connection> connection)
{
    if (!connection->m_database.isValid())
        return Error{Storage::tr("Qt's driver for SQLite is not installed, so no workspace can be opened."), {}};
    if (!connection->m_database.open())
        return sqlError(connection->m_database.lastError(), connection->m_path);
    if (const auto ready = setUp(*connection); !ready)
        return ready.error();
    return connection;
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    auto place = m_statements.find(sql);
    if (place == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return sqlError(query.lastError(), m_path);
        place = m_statements.emplace(sql, std::move(query)).first;
    }
    return &place->second;
}

Result<QSqlQuery *> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto found = prepared(sql);
    if (!found)
        return found;
    QSqlQuery &query = *found.value();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        // A half of a surrogate pair would come back as another character.
        if (value.typeId() == QMetaType::QString && !value.toString().isValidUtf16())
            return Error{Storage::tr("A text holds characters that cannot be stored, so nothing was changed in “%1”.")
                             .arg(shownPath(m_path)),
                         {}};
        query.bindValue(static_cast<int>(i), value);
    }
    if (!query.exec())
        return sqlError(query.lastError(), m_path);
    return found;
}

Result<void> Connection::runForEach(const QString &sql, const QList<QVariantList> &columns)
{
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    for (qsizetype i = 0; i < columns.size(); ++i)
        query.value()->bindValue(static_cast<int>(i), columns[i]);
    if (!query.value()->execBatch())
        return sqlError(query.value()->lastError(), m_path);
    query.value()->finish();
    return {};
}

Result<int> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    const int changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

Result<void> Connection::read(const QString &sql, const QVariantList &values, const std::function<void(Row &)> &take)
{
    const auto executed = execute(sql, values);
    if (!executed)
        return executed.error();
    QSqlQuery &query = *executed.value();
    Row row(query);
    while (row.badColumn().isEmpty() && query.next())
        take(row);
    const QSqlError error = query.lastError();
    // An unfinished query would keep its lock on the file.
    query.finish();
    if (error.isValid())
        return sqlError(error, m_path);
    if (!row.badColumn().isEmpty())
        return damagedError(m_path, Storage::tr("Column “%1” in: %2").arg(row.badColumn(), sql));
    return {};
}

} // namespace cxw
