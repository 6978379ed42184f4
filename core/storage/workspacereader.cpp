// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacereader.h"

#include "core/storage/answertables.h"
#include "core/storage/findingtables.h"
#include "core/storage/initiativetable.h"
#include "core/storage/plantables.h"
#include "core/storage/seattable.h"
#include "core/storage/storageerror.h"
#include "core/storage/structuretables.h"
#include "core/workspace/recordjson.h"
#include "core/workspace/references.h"

#include <algorithm>

namespace cxw {

namespace {

template <typename R>
void putAll(std::vector<R> &&records, Edit &into)
{
    for (R &record : records)
        into.changes.push_back(put(std::move(record)));
}

/// Appends the records of kinds that are kept in one table each.
template <typename... R>
Result<void> readTables(Connection &connection, Edit &into)
{
    Result<void> done;
    const auto read = [&](const auto *kind) {
        if (done)
            done =
                tableOf(kind).readAll(connection, [&](auto record) { into.changes.push_back(put(std::move(record))); });
    };
    (read(static_cast<const R *>(nullptr)), ...);
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
    if (const auto done = readTables<Organization, Unit, Person, Round, Stock, AgreedValue, PracticeNote,
                                     CompetencyTarget, PainPoint, UnmetNeed, PhasePlan>(connection, all);
        !done)
        return done.error();
    auto participants = readParticipants(connection);
    if (!participants)
        return participants.error();
    putAll(std::move(participants).value(), all);
    auto initiatives = readInitiatives(connection);
    if (!initiatives)
        return initiatives.error();
    putAll(std::move(initiatives).value(), all);
    return soundWorkspace(all, connection.path());
}

} // namespace cxw
