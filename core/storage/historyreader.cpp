// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historyreader.h"

#include "core/storage/ballotblock.h"
#include "core/storage/historyquery.h"
#include "core/storage/historytable.h"
#include "core/storage/sqlvalue.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/workspace/recordjson.h"

#include <QJsonDocument>

#include <map>

namespace cxw {

namespace {

HistoryRow changeRow(Row &row)
{
    HistoryRow change;
    row.read(0, change.entry);
    row.read(1, change.kind);
    row.read(2, change.record);
    row.read(3, change.before);
    row.read(4, change.after);
    return change;
}

/// One side of a change; false when it is not what the program writes.
bool readSide(const HistoryRow &row, const std::optional<QString> &text, std::optional<Record> &side)
{
    if (!text)
        return true;
    const auto record = recordFromJson(row.kind, QJsonDocument::fromJson(text->toUtf8()).object());
    if (!record || keyText(record.value()) != row.record)
        return false;
    side = record.value();
    return true;
}

std::optional<RecordChange> changeFrom(const HistoryRow &row)
{
    RecordChange change;
    const bool readable = readSide(row, row.before, change.before) && readSide(row, row.after, change.after);
    return readable && (change.before || change.after) ? std::optional(std::move(change)) : std::nullopt;
}

using BallotChanges = std::map<decltype(Ballot().key()), RecordChange>;

/// One side of a block of ballots; false when it is not what the program writes.
bool readBlock(const std::optional<QString> &text, std::optional<Record> RecordChange::*side, BallotChanges &changes)
{
    if (!text)
        return true;
    const auto ballots = ballotsFromBlock(QJsonDocument::fromJson(text->toUtf8()).object());
    if (!ballots)
        return false;
    for (const Ballot &ballot : *ballots)
        changes[ballot.key()].*side = ballot;
    return true;
}

std::optional<std::vector<RecordChange>> blockFrom(const HistoryRow &row)
{
    BallotChanges changes;
    if (!readBlock(row.before, &RecordChange::before, changes) || !readBlock(row.after, &RecordChange::after, changes))
        return std::nullopt;
    std::vector<RecordChange> list;
    list.reserve(changes.size());
    for (auto &[key, change] : changes)
        list.push_back(std::move(change));
    return list;
}

bool isBlockOrNothing(const std::optional<QString> &text)
{
    return !text || isBallotBlock(QJsonDocument::fromJson(text->toUtf8()).object());
}

} // namespace

bool isReadable(const HistoryRow &row)
{
    return row.kind == ballotBlockKind ? isBlockOrNothing(row.before) && isBlockOrNothing(row.after)
                                       : changeFrom(row).has_value();
}

std::optional<std::vector<RecordChange>> recordChangesOf(const HistoryRow &row)
{
    if (row.kind == ballotBlockKind)
        return blockFrom(row);
    if (auto change = changeFrom(row))
        return std::vector{*std::move(change)};
    return std::nullopt;
}

namespace {

Error damagedLine(const Connection &connection, qint64 entry)
{
    return damagedError(connection.path(),
                        Storage::tr("What line %1 of the history changed can't be read.").arg(entry));
}

/// Hands over the rows of changes that a condition lets through, until `take` says that one is damaged.
Result<void> readHistoryRows(Connection &connection, const QString &condition, qint64 entry,
                             const std::function<bool(const HistoryRow &)> &take)
{
    const QString sql =
        QStringLiteral("SELECT entry, kind, record, before_json, after_json FROM history_change %1").arg(condition);
    qint64 damaged = 0;
    const auto done = connection.read(sql, {sqlValue(entry)}, [&](Row &row) {
        const HistoryRow change = changeRow(row);
        if (!row.badColumn().isEmpty() || take(change))
            return;
        damaged = change.entry;
        row.require(0, false); // nothing after it is wanted
    });
    return damaged > 0 ? damagedLine(connection, damaged) : done;
}

Result<QStringList> readKinds(Connection &connection, qint64 entry)
{
    QStringList kinds;
    const auto done =
        connection.read(QStringLiteral("SELECT DISTINCT kind FROM history_change WHERE entry = ? ORDER BY kind"),
                        {sqlValue(entry)}, [&](Row &row) {
                            QString kind;
                            row.read(0, kind);
                            kinds.append(kind == ballotBlockKind ? QStringLiteral("ballot") : kind);
                        });
    if (!done)
        return done.error();
    return kinds;
}

/// One batch of lines; gives the number of the last one that was looked at, 0 when there are no more.
Result<qint64> readBatch(Connection &connection, const HistoryQuery &query, qint64 before,
                         std::vector<HistoryEntry> &entries)
{
    const int wanted = query.atMost - static_cast<int>(entries.size());
    int seen = 0;
    qint64 last = 0;
    const auto [sql, values] = historySql(query, before, wanted);
    const auto done = connection.read(sql, values, [&](Row &row) {
        HistoryEntry entry;
        row.read(0, entry.number);
        row.read(1, entry.at);
        row.read(2, entry.who);
        row.read(3, entry.label);
        row.read(4, entry.changeCount, {.low = 0});
        ++seen;
        last = entry.number;
        if (entry.label.contains(query.text, Qt::CaseInsensitive))
            entries.push_back(std::move(entry));
    });
    if (!done)
        return done.error();
    return seen < wanted ? 0 : last;
}

} // namespace

Result<std::vector<HistoryEntry>> readHistory(Connection &connection, const HistoryQuery &query)
{
    std::vector<HistoryEntry> entries;
    qint64 before = query.before;
    while (static_cast<int>(entries.size()) < query.atMost) {
        const auto last = readBatch(connection, query, before, entries);
        if (!last)
            return last.error();
        if (last.value() <= 1)
            break;
        before = last.value();
    }
    for (HistoryEntry &entry : entries) {
        auto kinds = readKinds(connection, entry.number);
        if (!kinds)
            return kinds.error();
        entry.kinds = std::move(kinds).value();
    }
    return entries;
}

Result<QStringList> readHistoryPeople(Connection &connection)
{
    QStringList people;
    const auto done = connection.read(QStringLiteral("SELECT DISTINCT done_by FROM history_entry"), {},
                                      [&](Row &row) { row.read(0, people.emplaceBack()); });
    if (!done)
        return done.error();
    people.sort(Qt::CaseInsensitive);
    return people;
}

Result<std::vector<RecordChange>> readHistoryChanges(Connection &connection, qint64 entry)
{
    std::vector<RecordChange> list;
    const auto done = readHistoryRows(connection, QStringLiteral("WHERE entry = ? ORDER BY position"), entry,
                                      [&](const HistoryRow &row) {
                                          auto changes = recordChangesOf(row);
                                          if (changes)
                                              std::ranges::move(*changes, std::back_inserter(list));
                                          return changes.has_value();
                                      });
    if (!done)
        return done.error();
    return list;
}

Result<std::vector<Change>> readWayBack(Connection &connection, qint64 entry)
{
    WayBack way;
    const auto take = [&](const HistoryRow &row) {
        if (row.kind != ballotBlockKind && !way.isFirst(row.kind, row.record))
            return true;
        const auto changes = recordChangesOf(row);
        for (const RecordChange &change : changes.value_or(std::vector<RecordChange>())) {
            if (row.kind != ballotBlockKind || way.isFirst(kindName(change.record()), keyText(change.record())))
                way.add(change);
        }
        return changes.has_value();
    };
    if (const auto done =
            readHistoryRows(connection, QStringLiteral("WHERE entry > ? ORDER BY entry, position"), entry, take);
        !done)
        return done.error();
    return std::move(way).changes();
}

namespace {

/// The rows of one record, one after the other, as one row.
class NetRows
{
public:
    /// False when the row is not what the program writes.
    [[nodiscard]] bool add(const HistoryRow &row)
    {
        if (row.kind == ballotBlockKind)
            return addSeats(row.before) && addSeats(row.after);
        // No kind has a blank in it.
        const QString key = row.kind + u' ' + row.record;
        if (const auto known = m_places.constFind(key); known != m_places.cend()) {
            HistoryRow &net = m_rows[static_cast<size_t>(known.value())];
            net.after = row.after;
            net.entry = row.entry;
        } else {
            m_places.insert(key, static_cast<qsizetype>(m_rows.size()));
            m_rows.push_back(row);
        }
        return true;
    }

    /// Appends what they come to; gives the line of a row that is not what the program writes, 0 where all are.
    [[nodiscard]] qint64 finish(NewerEdits &newer)
    {
        for (const HistoryRow &row : m_rows) {
            if (row.before == row.after)
                continue;
            auto change = changeFrom(row);
            if (!change)
                return row.entry;
            newer.changes.push_back(std::move(*change));
        }
        newer.seats = std::move(m_seats);
        return 0;
    }

private:
    [[nodiscard]] bool addSeats(const std::optional<QString> &text)
    {
        if (!text)
            return true;
        const auto seats = seatsOfBlock(QJsonDocument::fromJson(text->toUtf8()).object());
        if (seats)
            m_seats.unite(*seats);
        return seats.has_value();
    }

    QHash<QString, qsizetype> m_places;
    std::vector<HistoryRow> m_rows;
    QSet<ParticipantId> m_seats;
};

Result<HistoryMark> readMarkBy(Connection &connection, const QString &condition, const QVariantList &values)
{
    HistoryMark mark;
    const auto done =
        connection.read(QStringLiteral("SELECT number, done_at, label FROM history_entry %1").arg(condition), values,
                        [&](Row &row) {
                            row.read(0, mark.number);
                            row.read(1, mark.at);
                            row.read(2, mark.label);
                        });
    if (!done)
        return done.error();
    return mark;
}

} // namespace

Result<NewerEdits> readChangesSince(Connection &connection, qint64 entry)
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return moment.error();
    const auto newest = readNewestMark(connection);
    if (!newest)
        return newest.error();
    NewerEdits newer{newest.value().number};
    NetRows rows;
    const auto done = readHistoryRows(connection, QStringLiteral("WHERE entry > ? ORDER BY entry, position"), entry,
                                      [&](const HistoryRow &row) { return rows.add(row); });
    if (!done)
        return done.error();
    if (const qint64 damaged = rows.finish(newer); damaged > 0)
        return damagedLine(connection, damaged);
    return newer;
}

Result<HistoryMark> readNewestMark(Connection &connection)
{
    return readMarkBy(connection, QStringLiteral("ORDER BY number DESC LIMIT 1"), {});
}

Result<HistoryMark> readMark(Connection &connection, qint64 entry)
{
    return readMarkBy(connection, QStringLiteral("WHERE number = ?"), {sqlValue(entry)});
}

} // namespace cxw
