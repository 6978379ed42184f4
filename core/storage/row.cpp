// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/row.h"

#include <QSqlRecord>

#include <algorithm>

namespace cxw {

void Row::require(int column, bool condition)
{
    if (!condition && m_badColumn.isEmpty())
        m_badColumn = m_query ? m_query->record().fieldName(column) : m_columns->value(column);
}

bool Row::isOf(int column, const QVariant &found, QMetaType::Type type)
{
    const bool right = found.typeId() == type && !found.isNull();
    require(column, right);
    return right;
}

void Row::take(int column, const QVariant &found, QString &text, const Range &range)
{
    text = isOf(column, found, QMetaType::QString) ? found.toString() : QString();
    require(column, range.words.empty() || std::ranges::find(range.words, text) != range.words.end());
}

void Row::take(int column, const QVariant &found, qint64 &number, const Range &)
{
    number = isOf(column, found, QMetaType::LongLong) ? found.toLongLong() : 0;
}

void Row::take(int column, const QVariant &found, int &number, const Range &range)
{
    qint64 wide = 0;
    take(column, found, wide, {});
    const bool inside = wide >= range.low && wide <= range.high;
    require(column, inside);
    number = inside ? static_cast<int>(wide) : 0;
}

void Row::take(int column, const QVariant &found, double &number, const Range &range)
{
    number = isOf(column, found, QMetaType::Double) ? found.toDouble() : 0;
    require(column, number >= range.low && number <= range.high);
}

void Row::take(int column, const QVariant &found, bool &flag, const Range &)
{
    int number = 0;
    take(column, found, number, {.low = 0, .high = 1});
    flag = number == 1;
}

void Row::take(int column, const QVariant &found, QDate &date, const Range &)
{
    date = {};
    if (found.isNull())
        return;
    QString text;
    take(column, found, text, {});
    date = QDate::fromString(text, Qt::ISODate);
    // Reading is more lenient than writing: only what writing gives is a date of ours.
    require(column, date.isValid() && date.toString(Qt::ISODate) == text);
}

void Row::take(int column, const QVariant &found, QDateTime &moment, const Range &)
{
    QString text;
    take(column, found, text, {});
    moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    require(column, moment.isValid() && moment.timeSpec() == Qt::UTC);
}

} // namespace cxw
