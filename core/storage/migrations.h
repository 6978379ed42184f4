// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/backups.h"
#include "core/storage/transaction.h"

#include <functional>
#include <vector>

namespace cxw {

/// Takes the schema from one version to the next, within the transaction given.
using Migration = std::function<Result<void>(Transaction &)>;

/// The migration at place n leads from version n to version n + 1; the first makes all tables of a new file.
/// A migration that was ever released is never changed again.
using Migrations = std::vector<Migration>;

/// Those of this release, in order.
[[nodiscard]] const Migrations &workspaceMigrations();

/// Makes a new file a workspace of the newest version, in one transaction.
[[nodiscard]] Result<void> makeWorkspace(Connection &connection, const Migrations &migrations);

/// Makes all tables of this release's version in an empty file, as the descriptions of the records say: the same that
/// the migrations lead to.
[[nodiscard]] Result<void> makeNewestSchema(Transaction &transaction);

/// Opens a new, empty file and makes it a workspace of this release.
[[nodiscard]] Result<std::unique_ptr<Connection>> newWorkspaceFile(const QString &path);

/// What is the case with a file's schema.
enum class SchemaState { Newest, Older, Newer, Altered };

/// Compares the file's schema with what the migrations make of its version. Reads no row of its tables.
[[nodiscard]] Result<SchemaState> schemaState(Connection &connection, const Migrations &migrations);

/// Checks that the file's schema is exactly what the migrations make of its version and, where the version is not
/// the newest, brings it there: after `keepOlder` has kept a copy of it, each step in a transaction of its own.
/// An Error for a newer version and for an altered schema; after any Error the file is as it was, or at the last
/// version that was reached whole.
[[nodiscard]] Result<void> bringUpToDate(Connection &connection, const Migrations &migrations,
                                         const KeepOlder &keepOlder);

} // namespace cxw
