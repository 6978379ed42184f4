// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvagedhistory.h"

#include "core/storage/historytable.h"
#include "core/storage/sqlvalue.h"
#include "core/storage/storageerror.h"
#include "core/workspace/recordjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cxw {

namespace {

/// The row as the history's reader knows it; none when a value is of another type.
std::optional<HistoryRow> historyRow(const QVariantList &values)
{
    static const QStringList columns = layoutOf(QStringLiteral("history_change"))->columns;
    HistoryRow change;
    qint64 position = 0;
    Row row(values, columns);
    row.read(0, change.entry);
    row.read(1, position);
    row.read(2, change.kind);
    row.read(3, change.record);
    row.read(4, change.before);
    row.read(5, change.after);
    row.require(0, change.entry >= 1);
    row.require(1, position >= 0);
    row.require(2, !change.kind.isEmpty());
    row.require(4, change.before || change.after);
    return row.badColumn().isEmpty() ? std::optional(change) : std::nullopt;
}

std::optional<HistoryEntry> historyLine(const QVariantList &values)
{
    static const QStringList columns = layoutOf(QStringLiteral("history_entry"))->columns;
    HistoryEntry line;
    Row row(values, columns);
    row.read(0, line.number);
    row.read(1, line.at);
    row.read(2, line.who);
    row.read(3, line.label);
    row.read(4, line.changeCount, {.low = 0});
    row.require(0, line.number >= 1);
    return row.badColumn().isEmpty() ? std::optional(line) : std::nullopt;
}

bool isCount(const std::optional<QString> &side)
{
    return !side || QJsonDocument::fromJson(side->toUtf8()).object().value(QLatin1String("ballots")).isDouble();
}

Result<void> writeLine(Transaction &transaction, const HistoryEntry &line)
{
    const auto done =
        transaction.run(QStringLiteral("INSERT INTO history_entry (number, done_at, done_by, label, change_count) "
                                       "VALUES (?, ?, ?, ?, ?)"),
                        {sqlValue(line.number), sqlValue(line.at), sqlValue(line.who), sqlValue(line.label),
                         sqlValue(line.changeCount)});
    return done ? Result<void>() : done.error();
}

} // namespace

bool isSound(const HistoryRow &row)
{
    return isReadable(row) || (row.kind == ballotBlockKind && isCount(row.before) && isCount(row.after));
}

SalvagedHistory::SalvagedHistory(const RawTables &raw, SalvageTally &tally)
{
    takeLines(raw.table(QStringLiteral("history_entry")), tally);
    takeChanges(raw.table(QStringLiteral("history_change")), tally);
    tally.of(SalvageTally::historyLine).saved = static_cast<qsizetype>(m_lines.size());
    tally.of(SalvageTally::historyChange).saved = static_cast<qsizetype>(m_changes.size());
}

void SalvagedHistory::takeLines(const RawTable &table, SalvageTally &tally)
{
    tally.noteTable(SalvageTally::historyLine, table);
    for (const RawRow &row : table.rows) {
        const auto line = historyLine(row.values);
        if (!line || !m_lines.emplace(line->number, *line).second)
            ++tally.of(SalvageTally::historyLine).lost;
    }
}

void SalvagedHistory::takeChanges(const RawTable &table, SalvageTally &tally)
{
    tally.noteTable(SalvageTally::historyChange, table);
    for (const RawRow &row : table.rows) {
        const auto change = historyRow(row.values);
        if (!change || !isSound(*change)
            || !m_changes.emplace(std::pair(change->entry, row.values[1].toLongLong()), row.values).second) {
            ++tally.of(SalvageTally::historyChange).lost;
            continue;
        }
        if (!m_lines.contains(change->entry))
            putStandIn(change->entry, tally);
    }
}

void SalvagedHistory::putStandIn(qint64 number, SalvageTally &tally)
{
    // It was done after the line before it.
    const auto next = m_lines.lower_bound(number);
    const QDateTime at = next != m_lines.begin() ? std::prev(next)->second.at
                         : next != m_lines.end() ? next->second.at
                                                 : QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    m_lines.emplace(number, HistoryEntry{number, at, QString(), Storage::tr("Recovered"), 0});
    ++tally.of(SalvageTally::historyLine).standIns;
}

SalvagedHistory::States SalvagedHistory::states() const
{
    States states;
    for (const auto &[place, values] : m_changes) {
        const auto row = historyRow(values);
        if (!row)
            continue;
        for (RecordChange &change : recordChangesOf(*row).value_or(std::vector<RecordChange>()))
            states[{kindName(change.record()), keyText(change.record())}] = std::move(change.after);
    }
    return states;
}

Result<void> SalvagedHistory::write(Transaction &transaction, const QString &label, const Stamp &stamp) const
{
    for (const auto &[number, line] : m_lines) {
        if (auto done = writeLine(transaction, line); !done)
            return done;
    }
    for (const auto &[place, values] : m_changes) {
        const auto done =
            transaction.run(QStringLiteral("INSERT INTO history_change (entry, position, kind, record, before_json, "
                                           "after_json) VALUES (?, ?, ?, ?, ?, ?)"),
                            values);
        if (!done)
            return done.error();
    }
    const qint64 last = m_lines.empty() ? 0 : m_lines.rbegin()->first;
    return writeLine(transaction, {last + 1, stamp.at, stamp.who, label, 0});
}

} // namespace cxw
