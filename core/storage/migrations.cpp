// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/pragmas.h"
#include "core/storage/schemaversion1.h"
#include "core/storage/schemaversion2.h"
#include "core/storage/schemaversion3.h"
#include "core/storage/schemaversion4.h"
#include "core/storage/storageerror.h"
#include "core/storage/tabledescription.h"

namespace cxw {

namespace {

Result<void> step(Transaction &transaction, const Migrations &migrations, int version)
{
    if (auto done = migrations[static_cast<size_t>(version)](transaction); !done)
        return done;
    return setSchemaVersion(transaction, version + 1);
}

/// All steps up to a version at once.
Result<void> makeVersion(Transaction &transaction, const Migrations &migrations, int version)
{
    for (int from = 0; from < version; ++from) {
        if (auto done = step(transaction, migrations, from); !done)
            return done;
    }
    return {};
}

/// The schema that the migrations make, found by making it.
Result<QStringList> expectedSchema(const Migrations &migrations, int version)
{
    auto connection = Connection::openInMemory();
    if (!connection)
        return connection.error();
    auto transaction = Transaction::begin(*connection.value(), Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const auto done = makeVersion(transaction.value(), migrations, version); !done)
        return done.error();
    return schemaLines(*connection.value());
}

Error notKept(const QString &path, const Error &why)
{
    return {Storage::tr("“%1” is of an older release and needs a backup before it is brought up to date, but the "
                        "backup could not be made. The file is unchanged.")
                .arg(shownPath(path)),
            QStringList{why.sentence} + why.details};
}

Result<void> stepDurably(Connection &connection, const Migrations &migrations, int version)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = step(transaction.value(), migrations, version); !done)
        return done;
    return transaction.value().commit();
}

} // namespace

const Migrations &workspaceMigrations()
{
    static const Migrations migrations{makeVersion1, makeVersion2, makeVersion3, makeVersion4};
    return migrations;
}

Result<void> makeWorkspace(Connection &connection, const Migrations &migrations)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = setApplicationId(transaction.value()); !done)
        return done;
    if (auto done = makeVersion(transaction.value(), migrations, static_cast<int>(migrations.size())); !done)
        return done;
    return transaction.value().commit();
}

Result<void> makeNewestSchema(Transaction &transaction)
{
    QStringList statements;
    for (const TableDescription &table : workspaceTables())
        statements.append(createStatement(table));
    for (const QString &sql : statements + indexStatements()) {
        if (const auto done = transaction.run(sql); !done)
            return done.error();
    }
    return setSchemaVersion(transaction, static_cast<int>(workspaceMigrations().size()));
}

Result<std::unique_ptr<Connection>> newWorkspaceFile(const QString &path)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    auto transaction = Transaction::begin(*connection.value(), Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const auto marked = setApplicationId(transaction.value()); !marked)
        return marked.error();
    if (const auto made = makeNewestSchema(transaction.value()); !made)
        return made.error();
    if (const auto done = transaction.value().commit(); !done)
        return done.error();
    return connection;
}

Result<SchemaState> schemaState(Connection &connection, const Migrations &migrations)
{
    const int newest = static_cast<int>(migrations.size());
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (version.value() > newest)
        return SchemaState::Newer;
    if (version.value() < 1)
        return SchemaState::Altered;
    const auto found = schemaLines(connection);
    if (!found)
        return found.error();
    const auto expected = expectedSchema(migrations, version.value());
    if (!expected)
        return expected.error();
    if (found.value() != expected.value())
        return SchemaState::Altered;
    return version.value() == newest ? SchemaState::Newest : SchemaState::Older;
}

Result<void> bringUpToDate(Connection &connection, const Migrations &migrations, const KeepOlder &keepOlder)
{
    const auto state = schemaState(connection, migrations);
    if (!state)
        return state.error();
    if (state.value() == SchemaState::Newer)
        return newerError(connection.path());
    if (state.value() == SchemaState::Altered)
        return alteredError(connection.path());
    if (state.value() == SchemaState::Newest)
        return {};
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (const auto kept = keepOlder(connection); !kept)
        return notKept(connection.path(), kept.error());
    for (int from = version.value(); from < static_cast<int>(migrations.size()); ++from) {
        if (auto done = stepDurably(connection, migrations, from); !done)
            return done;
    }
    return {};
}

} // namespace cxw
