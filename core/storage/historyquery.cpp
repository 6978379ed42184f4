// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historyquery.h"

#include "core/storage/historytable.h"
#include "core/storage/sqlvalue.h"

namespace cxw {

namespace {

/// As much of a text as SQL looks for; longer patterns it refuses.
constexpr qsizetype longestPattern = 200;

/// The text as a pattern for LIKE, in lower case.
QString pattern(const QString &text)
{
    QString result(u'%');
    for (const QChar letter : text.left(longestPattern)) {
        if (letter.isLowSurrogate())
            continue; // it makes one character with the half before it
        if (letter.unicode() > 127)
            result += u'_';
        else if (letter == u'%' || letter == u'_' || letter == u'\\')
            result += QString(u'\\') + letter;
        else
            result += letter.toLower();
    }
    return result + u'%';
}

/// Lines that changed a record of one of these kinds. Many ballots are kept in a line of a kind of its own.
QString kindCondition(QStringList kinds, QVariantList &values)
{
    if (kinds.contains(QLatin1String("ballot")))
        kinds.append(ballotBlockKind);
    QStringList marks;
    for (const QString &kind : std::as_const(kinds)) {
        marks.append(QStringLiteral("?"));
        values.append(sqlValue(kind));
    }
    return QStringLiteral("EXISTS (SELECT 1 FROM history_change WHERE history_change.entry = history_entry.number "
                          "AND history_change.kind IN (%1))")
        .arg(marks.join(QLatin1String(", ")));
}

} // namespace

SqlQuery historySql(const HistoryQuery &query, qint64 before, int atMost)
{
    QStringList conditions;
    QVariantList values;
    if (before > 0) {
        conditions.append(QStringLiteral("number < ?"));
        values.append(sqlValue(before));
    }
    if (query.who) {
        conditions.append(QStringLiteral("done_by = ?"));
        values.append(sqlValue(*query.who));
    }
    if (!query.text.isEmpty()) {
        conditions.append(QStringLiteral("LOWER(label) LIKE ? ESCAPE '\\'"));
        values.append(sqlValue(pattern(query.text)));
    }
    if (!query.kinds.isEmpty())
        conditions.append(kindCondition(query.kinds, values));
    values.append(sqlValue(atMost));
    const QString where =
        conditions.isEmpty() ? QString() : QString(QStringLiteral("WHERE ") + conditions.join(QLatin1String(" AND ")));
    return {QStringLiteral("SELECT number, done_at, done_by, label, change_count FROM history_entry %1 "
                           "ORDER BY number DESC LIMIT ?")
                .arg(where),
            values};
}

} // namespace cxw
