// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historytable.h"

#include "core/storage/sqlvalue.h"
#include "core/workspace/recordjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

/// What an edit made of one record: null where there was, or is, none.
struct Difference
{
    const Record *before = nullptr;
    const Record *after = nullptr;
};

/// By kind and key, so that a record that an edit changes twice has one difference.
using Differences = std::map<std::pair<QString, QString>, Difference>;

bool isBallot(const Change &change)
{
    return std::holds_alternative<Ballot>(change.record);
}

const Record *whatItLeaves(const Change &change)
{
    return change.action == Change::Action::Put ? &change.record : nullptr;
}

Differences differencesOf(const Edit &edit, const Edit &inverse, bool withBallots)
{
    const auto kept = [=](const Change &change) { return withBallots || !isBallot(change); };
    const auto keyOf = [](const Change &change) { return std::pair(kindName(change.record), keyText(change.record)); };
    Differences differences;
    for (const Change &change : edit.changes) {
        if (kept(change))
            differences[keyOf(change)].after = whatItLeaves(change);
    }
    for (const Change &change : inverse.changes) {
        if (kept(change))
            differences[keyOf(change)].before = whatItLeaves(change);
    }
    // Taking away what was not there changed nothing.
    std::erase_if(differences, [](const auto &entry) { return !entry.second.before && !entry.second.after; });
    return differences;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant jsonOf(const Record *record)
{
    return record ? sqlValue(compact(toJson(*record))) : QVariant();
}

/// How many ballots an edit puts.
QVariant ballotsPutBy(const Edit &edit)
{
    const auto count = std::ranges::count_if(edit.changes, [](const Change &change) {
        return isBallot(change) && whatItLeaves(change) != nullptr;
    });
    return sqlValue(compact({{QStringLiteral("ballots"), static_cast<qint64>(count)}}));
}

Result<void> putChange(Transaction &transaction, const QVariantList &values)
{
    const auto done = transaction.run(QStringLiteral("INSERT INTO history_change (entry, position, kind, record, "
                                                     "before_json, after_json) VALUES (?, ?, ?, ?, ?, ?)"),
                                      values);
    return done ? Result<void>() : done.error();
}

Result<void> putChanges(Transaction &transaction, qint64 number, const Edit &edit, const Edit &inverse)
{
    const bool withBallots = std::ranges::count_if(edit.changes, isBallot) <= ballotChangesKept;
    qint64 position = 0;
    for (const auto &[key, difference] : differencesOf(edit, inverse, withBallots)) {
        if (auto done =
                putChange(transaction, {sqlValue(number), sqlValue(position++), sqlValue(key.first),
                                        sqlValue(key.second), jsonOf(difference.before), jsonOf(difference.after)});
            !done)
            return done;
    }
    if (withBallots)
        return {};
    return putChange(transaction, {sqlValue(number), sqlValue(position), sqlValue(QStringLiteral("ballots")),
                                   sqlValue(QString()), ballotsPutBy(inverse), ballotsPutBy(edit)});
}

} // namespace

Result<void> appendToHistory(Transaction &transaction, const Edit &edit, const Edit &inverse, const Stamp &stamp)
{
    qint64 number = 0;
    if (auto done = transaction.connection().read(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM history_entry"),
                                                  {}, [&](Row &row) { row.read(0, number); });
        !done)
        return done;
    const auto done =
        transaction.run(QStringLiteral("INSERT INTO history_entry (number, done_at, done_by, label, change_count) "
                                       "VALUES (?, ?, ?, ?, ?)"),
                        {sqlValue(++number), sqlValue(stamp.at), sqlValue(stamp.who), sqlValue(edit.label),
                         sqlValue(static_cast<qint64>(edit.changes.size()))});
    if (!done)
        return done.error();
    return putChanges(transaction, number, edit, inverse);
}

Result<std::vector<HistoryEntry>> readHistory(Connection &connection, int atMost)
{
    std::vector<HistoryEntry> entries;
    const auto done =
        connection.read(QStringLiteral("SELECT number, done_at, done_by, label, change_count FROM history_entry "
                                       "ORDER BY number DESC LIMIT ?"),
                        {sqlValue(std::max(atMost, 0))}, [&](Row &row) {
                            HistoryEntry &entry = entries.emplace_back();
                            row.read(0, entry.number);
                            row.read(1, entry.at);
                            row.read(2, entry.who);
                            row.read(3, entry.label);
                            row.read(4, entry.changeCount, {.low = 0});
                        });
    if (!done)
        return done.error();
    return entries;
}

} // namespace cxw
