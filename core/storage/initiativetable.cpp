// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/initiativetable.h"

#include "core/storage/storageerror.h"

#include <QHash>

namespace cxw {

namespace {

Result<void> removeParts(Transaction &transaction, const InitiativeId &id)
{
    static const QStringList statements{
        QStringLiteral("DELETE FROM initiative_dependency WHERE initiative = ?"),
        QStringLiteral("DELETE FROM initiative_finding WHERE initiative = ?"),
        QStringLiteral("DELETE FROM initiative_target WHERE initiative = ?"),
    };
    for (const QString &sql : statements) {
        if (const auto done = transaction.run(sql, {sqlValue(id)}); !done)
            return done.error();
    }
    return {};
}

/// Writes the members of a list in their order; `values` gives the columns of one.
template <typename T, typename Values>
Result<void> putParts(Transaction &transaction, const QString &sql, const InitiativeId &id, const std::vector<T> &parts,
                      Values values)
{
    for (size_t place = 0; place < parts.size(); ++place) {
        const QVariantList front{sqlValue(id), sqlValue(static_cast<qint64>(place))};
        if (const auto done = transaction.run(sql, front + values(parts[place])); !done)
            return done.error();
    }
    return {};
}

using ById = QHash<InitiativeId, Initiative *>;

/// Reads the members of the lists; `take` gets the row, whose members begin at column 1, and their initiative.
template <typename Take>
Result<void> readParts(Connection &connection, const QString &sql, const ById &byId, Take take)
{
    return connection.read(sql, {}, [&](Row &row) {
        InitiativeId id;
        row.read(0, id);
        Initiative *initiative = byId.value(id);
        row.require(0, initiative != nullptr);
        if (initiative)
            take(row, *initiative);
    });
}

Result<void> readLists(Connection &connection, const ById &byId)
{
    if (auto done = readParts(connection,
                              QStringLiteral("SELECT initiative, depends_on FROM initiative_dependency "
                                             "ORDER BY initiative, position"),
                              byId, [](Row &row, Initiative &to) { row.read(1, to.dependsOn.emplace_back()); });
        !done)
        return done;
    if (auto done = readParts(connection,
                              QStringLiteral("SELECT initiative, finding FROM initiative_finding "
                                             "ORDER BY initiative, position"),
                              byId, [](Row &row, Initiative &to) { row.read(1, to.addresses.emplace_back()); });
        !done)
        return done;
    return readParts(connection,
                     QStringLiteral("SELECT initiative, item, value FROM initiative_target "
                                    "ORDER BY initiative, position"),
                     byId, [](Row &row, Initiative &to) {
                         ItemTarget &target = to.targets.emplace_back();
                         row.read(1, target.item);
                         row.read(2, target.value, {0, 4});
                     });
}

} // namespace

Result<void> putInitiative(Transaction &transaction, const Initiative &initiative)
{
    if (auto done = initiativeColumns().put(transaction, initiative); !done)
        return done;
    if (auto done = removeParts(transaction, initiative.id); !done)
        return done;
    if (auto done = putParts(transaction,
                             QStringLiteral("INSERT INTO initiative_dependency (initiative, position, depends_on) "
                                            "VALUES (?, ?, ?)"),
                             initiative.id, initiative.dependsOn,
                             [](const InitiativeId &id) { return QVariantList{sqlValue(id)}; });
        !done)
        return done;
    if (auto done = putParts(transaction,
                             QStringLiteral("INSERT INTO initiative_finding (initiative, position, finding) "
                                            "VALUES (?, ?, ?)"),
                             initiative.id, initiative.addresses,
                             [](const FindingId &id) { return QVariantList{sqlValue(id)}; });
        !done)
        return done;
    return putParts(transaction,
                    QStringLiteral(
                        "INSERT INTO initiative_target (initiative, position, item, value) VALUES (?, ?, ?, ?)"),
                    initiative.id, initiative.targets, [](const ItemTarget &target) {
                        return QVariantList{sqlValue(target.item), sqlValue(target.value)};
                    });
}

Result<void> removeInitiative(Transaction &transaction, const Initiative &initiative)
{
    if (auto done = removeParts(transaction, initiative.id); !done)
        return done;
    return initiativeColumns().remove(transaction, initiative);
}

Result<std::vector<Initiative>> readInitiatives(Connection &connection)
{
    std::vector<Initiative> initiatives;
    const auto take = [&](Initiative &&initiative) { initiatives.push_back(std::move(initiative)); };
    if (const auto done = initiativeColumns().readAll(connection, take); !done)
        return done.error();
    ById byId;
    for (Initiative &initiative : initiatives)
        byId.insert(initiative.id, &initiative);
    if (const auto done = readLists(connection, byId); !done)
        return done.error();
    static const QStringList efforts{QString(), QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    for (const Initiative &initiative : initiatives) {
        if (!efforts.contains(initiative.effort))
            return damagedError(connection.path(), Storage::tr("Effort “%1” of an initiative").arg(initiative.effort));
    }
    return initiatives;
}

} // namespace cxw
