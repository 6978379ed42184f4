// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacereader.h"

#include "core/storage/recordtable.h"
#include "core/storage/storageerror.h"
#include "core/workspace/recordjson.h"
#include "core/workspace/references.h"

#include <algorithm>

namespace cxw {

namespace {

/// Appends the records of all kinds but ballots.
Result<void> readTables(Connection &connection, Edit &into)
{
    Result<void> done;
    forEachKind([&]<typename R>(KindOf<R>) {
        if constexpr (!std::is_same_v<R, Ballot>) {
            if (done)
                done = RecordTable<R>::one().readAll(connection,
                                                     [&](R record) { into.changes.push_back(put(std::move(record))); });
        }
    });
    return done;
}

/// In a file of ours every record is there once, and so is all that it names: the pages take it for granted. A damaged
/// file can say otherwise even where its indexes, and with them SQLite's own check of references, find nothing wrong.
Result<Workspace> soundWorkspace(const Edit &all, const QString &path)
{
    Workspace workspace;
    const Edit replaced = workspace.apply(all);
    const auto twice = std::ranges::find(replaced.changes, Change::Action::Put, &Change::action);
    if (twice != replaced.changes.end())
        return damagedError(
            path, Storage::tr("There are two of: %1 %2.").arg(kindName(twice->record), keyText(twice->record)));
    if (const auto dangling = danglingRecord(workspace))
        return damagedError(path, Storage::tr("Something that is not there is named by: %1.").arg(*dangling));
    return workspace;
}

} // namespace

Result<Workspace> readWorkspace(Connection &connection)
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return moment.error();
    Edit all;
    if (const auto done = readTables(connection, all); !done)
        return done.error();
    return soundWorkspace(all, connection.path());
}

} // namespace cxw
