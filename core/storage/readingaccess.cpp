// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/readingaccess.h"

#include "core/storage/storageerror.h"

namespace cxw {

namespace {

/// The file itself; none where it is of an earlier release.
Result<std::unique_ptr<Connection>> openInPlace(const QString &path, const Migrations &migrations)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection;
    const auto state = schemaState(*connection.value(), migrations);
    if (!state)
        return state.error();
    if (state.value() == SchemaState::Newer)
        return newerError(path);
    if (state.value() == SchemaState::Altered)
        return alteredError(path);
    if (state.value() == SchemaState::Older)
        return std::unique_ptr<Connection>();
    return connection;
}

Result<void> bringCopyUpToDate(const PrivateCopy &copy, const QString &path, const Migrations &migrations)
{
    const auto connection = Connection::open(copy.path(), Connection::Access::ReadWrite, path);
    if (!connection)
        return connection.error();
    return bringUpToDate(*connection.value(), migrations, [](Connection &) { return Result<void>(); });
}

} // namespace

Result<ReadingAccess> openToRead(const QString &path, const Migrations &migrations)
{
    auto inPlace = openInPlace(path, migrations);
    if (inPlace && inPlace.value())
        return ReadingAccess{{}, std::move(inPlace).value()};
    // A change that was cut short has to be taken back first, and that is done in a copy, too.
    if (!inPlace && !hasJournal(path))
        return inPlace.error();
    auto copy = PrivateCopy::of(path);
    if (!copy)
        return copy.error();
    if (const auto current = bringCopyUpToDate(*copy.value(), path, migrations); !current)
        return current.error();
    auto connection = Connection::open(copy.value()->path(), Connection::Access::ReadOnly, path);
    if (!connection)
        return connection.error();
    return ReadingAccess{std::move(copy).value(), std::move(connection).value()};
}

} // namespace cxw
