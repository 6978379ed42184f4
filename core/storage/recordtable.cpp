// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordtable.h"

#include "core/storage/storageerror.h"

namespace cxw {

namespace {

QString list(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

/// "column = ?" for each column, and the kind where there is one.
QString condition(const TableName &table, const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(QStringLiteral("%1 = ?").arg(column));
    if (!table.kind.isEmpty())
        parts.append(QStringLiteral("kind = '%1'").arg(table.kind));
    return parts.isEmpty() ? QString() : QStringLiteral(" WHERE %1").arg(parts.join(QStringLiteral(" AND ")));
}

QString putSql(const TableName &table, const QStringList &keys, const QStringList &columns)
{
    const bool shared = !table.kind.isEmpty();
    QStringList names = columns;
    QStringList values(columns.size(), QStringLiteral("?"));
    if (shared) {
        names.append(QStringLiteral("kind"));
        values.append(QStringLiteral("'%1'").arg(table.kind));
    }
    QStringList changes;
    for (const QString &column : columns) {
        if (!keys.contains(column))
            changes.append(QStringLiteral("%1 = excluded.%1").arg(column));
    }
    const QString sameKind = shared ? QStringLiteral(" WHERE %1.kind = excluded.kind").arg(table.name) : QString();
    return QStringLiteral("INSERT INTO %1 (%2, revision) VALUES (%3, 1) ON CONFLICT (%4) DO UPDATE SET "
                          "%5, revision = %1.revision + 1%6")
        .arg(table.name, list(names), list(values), list(keys), list(changes), sameKind);
}

} // namespace

TableSql tableSql(const TableName &table, const QStringList &columns)
{
    const QStringList keyColumns = columns.first(table.keys);
    return {putSql(table, keyColumns, columns),
            QStringLiteral("DELETE FROM %1%2").arg(table.name, condition(table, keyColumns)),
            QStringLiteral("SELECT %1 FROM %2%3").arg(list(columns), table.name, condition(table, {}))};
}

ListSql listSql(QLatin1String table, QLatin1String owner, const QStringList &columns)
{
    const QString places = list(QStringList(columns.size(), QStringLiteral("?")));
    return {QStringLiteral("INSERT INTO %1 (%2, position, %3) VALUES (?, ?, %4)")
                .arg(QString(table), QString(owner), list(columns), places),
            QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, owner),
            QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %1, position").arg(QString(owner), list(columns), table)};
}

Error outOfRangeError(const QString &path)
{
    return {Storage::tr("A number is none that may stand in its place, so nothing was changed in “%1”.")
                .arg(shownPath(path)),
            {}};
}

Error otherKindError(const QString &path)
{
    return {Storage::tr("Two things of different kinds have the same id, so nothing was changed in “%1”.")
                .arg(shownPath(path)),
            {}};
}

} // namespace cxw
