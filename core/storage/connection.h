// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <unordered_map>

namespace cxw {

/// An open SQLite file, set up as in pragmas.h, and its prepared statements, each kept and used again.
/// It belongs to the thread that opened it.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    enum class Access { ReadWrite, ReadOnly };

    /// How long to wait for another program to finish its change before giving up.
    static constexpr int patienceMilliseconds = 1000;

    /// `standsFor` is the file that a copy at `path` is read in place of: what path() gives and messages name.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access,
                                                                  const QString &standsFor = {});
    /// A database that lives and dies with the connection.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    /// Runs a statement with the values in place of its question marks; returns the number of rows it changed.
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Runs a statement once for each row of values, which are given by column. It costs less than as many runs.
    [[nodiscard]] Result<void> runForEach(const QString &sql, const QList<QVariantList> &columns);
    /// Runs a query and hands over its rows one after the other. Ends with an Error at the first bad row.
    [[nodiscard]] Result<void> read(const QString &sql, const QVariantList &values,
                                    const std::function<void(Row &)> &take);

private:
    Connection(const QString &path, Access access, const QString &standsFor);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> opened(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    [[nodiscard]] Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);

    QString m_path;
    Access m_access;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

} // namespace cxw
