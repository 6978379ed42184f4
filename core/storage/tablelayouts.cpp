// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tablelayouts.h"

#include <QDate>
#include <QDateTime>

namespace cxw {

namespace {

TableLayout layout(const char *name, const char *columns, const char *types, bool ofIndex = false)
{
    return {QLatin1String(name), QString::fromLatin1(columns).split(u' '), types, ofIndex};
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
    const qsizetype added = types.count('C');
    return values >= columns.size() - added && values <= columns.size();
}

std::span<const TableLayout> tableLayouts()
{
    static const std::array layouts{
        layout("organization", "id only_one name model_id model_version revision", "TITTTI"),
        layout("phase_plan", "unit cycle phase first_day last_day revision", "TITddI"),
        layout("unit", "id name position cycle revision", "TTIII"),
        layout("competency_target", "unit competency score due revision", "TTRdI"),
        layout("agreed_value", "round item value reason revision", "TTITI"),
        layout("history_entry", "number done_at done_by label change_count", "NMTTI"),
        layout("practice_note", "round practice evidence note revision", "TTTTI"),
        layout("person", "id name role revision", "TTTI"),
        layout("initiative_target", "initiative position item value", "TITI"),
        layout("round", "id unit name date facilitator locked anonymous revision made", "TTTdTIIIC"),
        layout("participant", "number id round person label revision", "NTTtTI"),
        layout("stock", "round practice state place owner revision", "TTTTTI"),
        layout("item", "number id", "NT"),
        layout("ballot", "participant item value revision", "IIiI", true),
        layout("finding", "id kind unit title touchpoint status severity frequency delivered_in_cycle note revision",
               "TTTTTTiiiTI"),
        layout("initiative",
               "id unit cycle phase title description owner first_day last_day effort status measure empathy_step "
               "revision",
               "TTITTTTddTTTTI"),
        layout("initiative_dependency", "initiative position depends_on", "TIT"),
        layout("initiative_finding", "initiative position finding", "TIT"),
        layout("history_change", "entry position kind record before_json after_json", "IITTtt"),
    };
    return layouts;
}

const TableLayout *layoutOf(const QString &table)
{
    const auto layouts = tableLayouts();
    const auto found = std::ranges::find_if(layouts, [&](const TableLayout &one) { return one.name == table; });
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
        if (layout.types[place] == 'C' && value.isNull())
            value = qint64(0);
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
