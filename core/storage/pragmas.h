// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"

#include <QMap>
#include <QStringList>

namespace cxw {

// All that is SQLite's own and would be another thing in another database.

/// Stands in a workspace file at byte 68 ("CXWB"), by which the system knows the type of the file.
inline constexpr int workspaceApplicationId = 0x43585742;

/// Sets an open connection up: safe against what a file may hold, and durable. Reads no row.
[[nodiscard]] Result<void> setUp(Connection &connection);

/// The version of the schema that the file carries; 0 for a new file.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);
[[nodiscard]] Result<void> setSchemaVersion(Transaction &transaction, int version);

/// Marks the file as a workspace.
[[nodiscard]] Result<void> setApplicationId(Transaction &transaction);

/// All that the schema is made of, one line for each table, index, view and trigger, sorted.
[[nodiscard]] Result<QStringList> schemaLines(Connection &connection);

/// What each table, index, view and trigger is made of, by its name.
[[nodiscard]] Result<QMap<QString, QString>> schemaNames(Connection &connection);

/// What SQLite finds wrong in the file's pages, indexes and rules, a line for each; it stops after some.
[[nodiscard]] Result<QStringList> integrityProblems(Connection &connection);

/// Changes whenever another connection, of this program or another, has changed the file.
[[nodiscard]] Result<qint64> dataVersion(Connection &connection);

/// While it lives, a connection does not wait for who is just writing: what it asks for meanwhile is an Error at once,
/// of which isBusy() is true.
class Impatience
{
    Q_DISABLE_COPY_MOVE(Impatience)

public:
    explicit Impatience(Connection &connection);
    ~Impatience();

private:
    void setPatience(int milliseconds);

    Connection &m_connection;
};

/// Whether the file was moved, removed or replaced since it was opened, as far as SQLite can be asked.
[[nodiscard]] bool hasMoved(Connection &connection);

/// An Error when a row of the table names a row that is not there.
[[nodiscard]] Result<void> checkReferences(Connection &connection, const QString &table);

/// Writes a consistent copy of the database to a new file, makes it durable and checks it from end to end.
[[nodiscard]] Result<void> copyTo(Connection &connection, const QString &path);

enum class Rows {
    /// Anything, found by key.
    Ordinary,
    /// Small and very many: kept within their primary key, in its order, and nowhere else.
    Small,
};

/// What ends a CREATE TABLE: columns hold only values of their type.
[[nodiscard]] QString tableEnding(Rows rows);

} // namespace cxw
