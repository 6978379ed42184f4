// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historytable.h"

#include "core/storage/ballotblock.h"
#include "core/storage/sqlvalue.h"
#include "core/workspace/recordjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace cxw {

namespace {

bool isBallot(const Change &change)
{
    return std::holds_alternative<Ballot>(change.record);
}

Edit withoutBallots(const Edit &edit)
{
    Edit rest{edit.label, {}};
    std::ranges::copy_if(edit.changes, std::back_inserter(rest.changes), std::not_fn(isBallot));
    return rest;
}

QVariant textOf(const QJsonObject &object)
{
    return sqlValue(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QVariant textOf(const std::optional<Record> &record)
{
    return record ? textOf(toJson(*record)) : QVariant();
}

/// The ballots that an edit leaves, of those that it names; null where it leaves none.
QVariant ballotsLeftBy(const Edit &edit)
{
    BallotBlock block;
    for (const Change &change : edit.changes) {
        const auto *ballot = std::get_if<Ballot>(&change.record);
        if (!ballot)
            continue;
        if (change.action == Change::Action::Put)
            block.put(*ballot);
        else
            block.remove(*ballot);
    }
    block.put(edit.coming);
    return block.isEmpty() ? QVariant() : textOf(block.toJson());
}

/// Writes the changes of one entry, one row after the other.
class ChangeWriter
{
public:
    ChangeWriter(Transaction &transaction, qint64 entry) : m_transaction(transaction), m_entry(entry) {}

    Result<void> write(const QString &kind, const QString &record, const QVariant &before, const QVariant &after)
    {
        const auto done =
            m_transaction.run(QStringLiteral("INSERT INTO history_change (entry, position, kind, record, before_json, "
                                             "after_json) VALUES (?, ?, ?, ?, ?, ?)"),
                              {sqlValue(m_entry), sqlValue(m_position++), sqlValue(kind), sqlValue(record), before,
                               after});
        return done ? Result<void>() : done.error();
    }

private:
    Transaction &m_transaction;
    qint64 m_entry;
    qint64 m_position = 0;
};

Result<void> putRecords(ChangeWriter &writer, const Edit &edit, const Edit &inverse)
{
    for (const RecordChange &change : recordChanges(edit, inverse)) {
        const Record &record = change.record();
        if (auto done = writer.write(kindName(record), keyText(record), textOf(change.before), textOf(change.after));
            !done)
            return done;
    }
    return {};
}

Result<void> putChanges(Transaction &transaction, qint64 number, const Edit &edit, const Edit &inverse)
{
    ChangeWriter writer(transaction, number);
    const bool inBatches = !edit.leaving.isEmpty() || !edit.coming.isEmpty();
    if (!inBatches && std::ranges::count_if(edit.changes, isBallot) <= ballotChangesKept)
        return putRecords(writer, edit, inverse);
    if (auto done = putRecords(writer, withoutBallots(edit), withoutBallots(inverse)); !done)
        return done;
    const QVariant before = ballotsLeftBy(inverse);
    const QVariant after = ballotsLeftBy(edit);
    if (before.isNull() && after.isNull())
        return {};
    return writer.write(ballotBlockKind, QString(), before, after);
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
                         sqlValue(static_cast<qint64>(edit.size()))});
    if (!done)
        return done.error();
    return putChanges(transaction, number, edit, inverse);
}

} // namespace cxw
