// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tablelayouts.h"

#include "core/storage/tabledescription.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cctype>

namespace cxw {

namespace {

TableLayout layoutOf(const TableDescription &table)
{
    TableLayout layout{table.name, table.columnNames(), {}, {}, table.ofIndex, table.since};
    for (const ColumnDescription &column : table.columns) {
        layout.types.append(column.type);
        if (column.since > table.since)
            layout.added.append(column.before);
    }
    return layout;
}

/// Whether what a column of the type may hold is all that one of the other may hold, or less.
bool asksAsMuch(char type, char other)
{
    const auto capital = [](char letter) { return static_cast<char>(std::toupper(letter)); };
    const bool null = (type >= 'a' && type <= 'z') || type == 'N';
    const bool otherNull = (other >= 'a' && other <= 'z') || other == 'N';
    const bool text = QByteArrayView("TDM").contains(capital(type));
    const bool same =
        capital(type) == capital(other) || (text && capital(other) == 'T')
        || (QByteArrayView("NI").contains(capital(type)) && QByteArrayView("NIR").contains(capital(other)));
    return same && (!null || otherNull);
}

/// Whether every row of the one fits into the other, too.
bool asksAsMuch(const TableLayout &one, const TableLayout &other)
{
    if (one.types.size() != other.types.size() || one.ofIndex != other.ofIndex)
        return false;
    for (qsizetype place = 0; place < one.types.size(); ++place) {
        if (!asksAsMuch(one.types[place], other.types[place]))
            return false;
    }
    return true;
}

QList<TableLayout> makeLayouts()
{
    QList<TableLayout> layouts;
    // Of two that hold the same values, the one that more files have comes first.
    QList<TableDescription> tables = workspaceTables();
    std::ranges::stable_sort(tables, {}, &TableDescription::since);
    for (const TableDescription &table : tables) {
        const TableLayout layout = layoutOf(table);
        const auto looser = std::ranges::find_if(layouts, [&](const TableLayout &known) {
            return asksAsMuch(layout, known) && !asksAsMuch(known, layout);
        });
        layouts.insert(looser, layout);
    }
    return layouts;
}

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isMoment(const QString &text)
{
    return text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

bool fits(const QVariant &value, char type)
{
    if (value.isNull())
        return type == 'N' || (type >= 'a' && type <= 'z');
    const bool text = value.typeId() == QMetaType::QString;
    const bool whole = value.typeId() == QMetaType::LongLong;
    switch (type) {
    case 'T':
    case 't':
        return text;
    case 'D':
    case 'd':
        return text && isDate(value.toString());
    case 'M':
        return text && isMoment(value.toString());
    case 'R':
        return whole || value.typeId() == QMetaType::Double;
    default:
        return whole;
    }
}

/// The parts of a list between commas, but for commas within brackets or quotation marks.
QStringList partsOf(const QString &list)
{
    QStringList parts{QString()};
    int depth = 0;
    QChar quote;
    for (const QChar c : list) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'\'' || c == u'"' || c == u'`')
            quote = c;
        else if (c == u'(')
            ++depth;
        else if (c == u')')
            --depth;
        else if (c == u',' && depth == 0) {
            parts.append(QString());
            continue;
        }
        parts.back().append(c);
    }
    return parts;
}

} // namespace

bool TableLayout::hasWidth(qsizetype values) const
{
    return values >= columns.size() - added.size() && values <= columns.size();
}

const QList<TableLayout> &tableLayouts()
{
    static const QList<TableLayout> layouts = makeLayouts();
    return layouts;
}

QList<QStringList> olderOrders(const TableLayout &layout)
{
    if (layout.name != QStringLiteral("finding"))
        return {};
    // Before version 3.
    return {{QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("unit"), QStringLiteral("title"),
             QStringLiteral("touchpoint"), QStringLiteral("status"), QStringLiteral("severity"),
             QStringLiteral("frequency"), QStringLiteral("delivered_in_cycle"), QStringLiteral("note"),
             QStringLiteral("revision")}};
}

const TableLayout *layoutOf(const QString &table)
{
    const auto &layouts = tableLayouts();
    const auto found = std::ranges::find(layouts, table, &TableLayout::name);
    return found == layouts.end() ? nullptr : &*found;
}

QStringList columnsOfStatement(const QString &sql)
{
    const qsizetype begin = sql.indexOf(u'(');
    const qsizetype end = sql.lastIndexOf(u')');
    if (begin < 0 || end < begin)
        return {};
    static const QStringList rules{QStringLiteral("CONSTRAINT"), QStringLiteral("PRIMARY"), QStringLiteral("UNIQUE"),
                                   QStringLiteral("CHECK"), QStringLiteral("FOREIGN")};
    QStringList columns;
    for (const QString &part : partsOf(sql.mid(begin + 1, end - begin - 1))) {
        const QString word = part.simplified().section(u' ', 0, 0).section(u'(', 0, 0);
        if (rules.contains(word, Qt::CaseInsensitive))
            break;
        columns.append(QString(word).remove(u'"').remove(u'`').toLower());
    }
    return columns;
}

RawRow arranged(const RawRow &row, const TableLayout &layout, const QStringList &columns)
{
    RawRow result{row.number, {}};
    for (qsizetype place = 0; place < layout.columns.size(); ++place) {
        const qsizetype there = columns.isEmpty() ? place : columns.indexOf(layout.columns[place]);
        QVariant value = there < 0 ? QVariant() : row.values.value(there);
        if (layout.types[place] == 'N' && value.isNull())
            value = row.number;
        const qsizetype addition = place - (layout.columns.size() - layout.added.size());
        if (addition >= 0 && value.isNull())
            value = layout.added[addition];
        // SQLite keeps a number without a fraction as a whole one.
        if (layout.types[place] == 'R' && value.typeId() == QMetaType::LongLong)
            value = value.toDouble();
        result.values.append(value);
    }
    return result;
}

bool fits(const RawRow &row, const TableLayout &layout)
{
    for (qsizetype place = 0; place < layout.types.size(); ++place) {
        if (!fits(row.values.value(place), layout.types[place]))
            return false;
    }
    return true;
}

} // namespace cxw
