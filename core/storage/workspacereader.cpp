// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacereader.h"

#include "core/storage/answertables.h"
#include "core/storage/findingtables.h"
#include "core/storage/initiativetable.h"
#include "core/storage/plantables.h"
#include "core/storage/pragmas.h"
#include "core/storage/seattable.h"
#include "core/storage/structuretables.h"

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

/// A file of ours has no dangling references; with them the pages would look for what is not there.
Result<void> checkAllReferences(Connection &connection)
{
    static const QStringList tables{
        QStringLiteral("round"),
        QStringLiteral("participant"),
        QStringLiteral("stock"),
        QStringLiteral("agreed_value"),
        QStringLiteral("practice_note"),
        QStringLiteral("competency_target"),
        QStringLiteral("finding"),
        QStringLiteral("phase_plan"),
        QStringLiteral("initiative"),
        QStringLiteral("initiative_dependency"),
        QStringLiteral("initiative_finding"),
    };
    for (const QString &table : tables) {
        if (auto done = checkReferences(connection, table); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Workspace> readWorkspace(Connection &connection)
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return moment.error();
    if (const auto done = checkAllReferences(connection); !done)
        return done.error();
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
    Workspace workspace;
    workspace.apply(all);
    return workspace;
}

} // namespace cxw
