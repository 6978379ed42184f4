// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/contentcheck.h"

#include "core/model/modellimits.h"
#include "core/storage/migrations.h"
#include "core/storage/pragmas.h"
#include "core/storage/recordtable.h"
#include "core/storage/salvagedhistory.h"
#include "core/storage/storageerror.h"

namespace cxw {

namespace {

void note(const Error &error, QStringList &problems)
{
    problems += error.details.isEmpty() ? QStringList{error.sentence} : error.details;
}

template <typename T>
void noteUnless(const Result<T> &done, QStringList &problems)
{
    if (!done)
        note(done.error(), problems);
}

/// The records of all kinds but ballots.
void readTables(Connection &connection, QStringList &problems)
{
    forEachKind([&]<typename R>(KindOf<R>) {
        if constexpr (!std::is_same_v<R, Ballot>)
            noteUnless(RecordTable<R>::one().readAll(connection, [](const R &) {}), problems);
    });
}

/// Of the ballots of all rounds those whose value is none that may be there: SQLite finds them without handing over
/// the others, which are by far the most rows of a file. That their numbers name something is a matter of references.
Result<void> readBadBallots(Connection &connection)
{
    return connection.read(
        QStringLiteral("SELECT value FROM ballot WHERE value NOT BETWEEN 0 AND %1 OR value <> CAST(value AS INTEGER)")
            .arg(highestStepOfAnyModel),
        {}, [](Row &row) {
            std::optional<int> value;
            row.read(0, value, {.low = 0, .high = highestStepOfAnyModel});
            row.require(0, false);
        });
}

Result<void> readItemNames(Connection &connection)
{
    return connection.read(QStringLiteral("SELECT number, id FROM item"), {}, [](Row &row) {
        qint64 number = 0;
        ItemId id;
        row.read(0, number);
        row.read(1, id);
    });
}

Result<void> readHistoryLines(Connection &connection)
{
    return connection.read(QStringLiteral("SELECT number, done_at, done_by, label, change_count FROM history_entry"),
                           {}, [](Row &row) {
                               HistoryEntry line;
                               row.read(0, line.number);
                               row.read(1, line.at);
                               row.read(2, line.who);
                               row.read(3, line.label);
                               row.read(4, line.changeCount, {.low = 0});
                           });
}

void readHistoryRows(Connection &connection, QStringList &problems)
{
    QSet<qint64> bad;
    const auto done =
        connection.read(QStringLiteral("SELECT entry, kind, record, before_json, after_json FROM history_change"), {},
                        [&](Row &row) {
                            HistoryRow change;
                            row.read(0, change.entry);
                            row.read(1, change.kind);
                            row.read(2, change.record);
                            row.read(3, change.before);
                            row.read(4, change.after);
                            if (row.badColumn().isEmpty() && !isSound(change))
                                bad.insert(change.entry);
                        });
    noteUnless(done, problems);
    for (const qint64 entry : bad)
        problems.append(Storage::tr("What line %1 of the history changed can't be read.").arg(entry));
}

} // namespace

QStringList pageProblems(Connection &connection)
{
    QStringList problems;
    const auto found = integrityProblems(connection);
    if (!found)
        note(found.error(), problems);
    else
        problems = found.value();
    return problems;
}

QStringList contentProblems(Connection &connection)
{
    QStringList problems = pageProblems(connection);
    for (const TableDescription &table : workspaceTables())
        noteUnless(checkReferences(connection, table.name), problems);
    readTables(connection, problems);
    noteUnless(readItemNames(connection), problems);
    noteUnless(readBadBallots(connection), problems);
    noteUnless(readHistoryLines(connection), problems);
    readHistoryRows(connection, problems);
    problems.removeDuplicates();
    return problems;
}

QStringList schemaDifferences(Connection &connection)
{
    const auto found = schemaNames(connection);
    if (!found)
        return {};
    auto reference = Connection::openInMemory();
    if (!reference || !makeWorkspace(*reference.value(), workspaceMigrations()))
        return {};
    const auto expected = schemaNames(*reference.value());
    if (!expected)
        return {};
    QStringList differences;
    for (auto name = found.value().cbegin(); name != found.value().cend(); ++name) {
        if (!expected.value().contains(name.key()))
            differences.append(Storage::tr("“%1” is not the program's.").arg(name.key()));
        else if (expected.value().value(name.key()) != name.value())
            differences.append(Storage::tr("“%1” was altered.").arg(name.key()));
    }
    for (auto name = expected.value().cbegin(); name != expected.value().cend(); ++name) {
        if (!found.value().contains(name.key()))
            differences.append(Storage::tr("“%1” is missing.").arg(name.key()));
    }
    return differences;
}

} // namespace cxw
