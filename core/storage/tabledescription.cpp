// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tabledescription.h"

#include "core/storage/pragmas.h"
#include "core/storage/recordcolumns.h"

#include <algorithm>
#include <utility>

namespace cxw {

namespace {

ColumnDescription column(const char *name, char type, const char *condition = "", const char *words = "")
{
    return {QString::fromLatin1(name), type, QString::fromLatin1(condition), {}, 1, {}, QString::fromLatin1(words)};
}

ColumnDescription referring(const char *name, char type, const char *reference)
{
    return {QString::fromLatin1(name), type, {}, QString::fromLatin1(reference), 1, {}, {}};
}

/// How often the row was put.
ColumnDescription revision()
{
    return column("revision", 'I', "revision >= 1");
}

/// Puts the count of revisions where the first release with the table had it: behind its columns, before those that
/// were added later.
void addRevision(TableDescription &table)
{
    const auto added =
        std::ranges::find_if(table.columns, [&](const ColumnDescription &one) { return one.since > table.since; });
    table.columns.insert(added, revision());
}

template <typename R>
TableDescription tableOfKind()
{
    const TableName name = Description<R>::table;
    TableDescription table{QString(name.name), columnsOf<R>(name.keys == 1), name.keys, {}, false, name.since};
    if constexpr (std::is_same_v<R, Organization>)
        table.columns.insert(1, column("only_one", 'I', "only_one = 1", "DEFAULT 1 UNIQUE"));
    // Ballots, by far the most rows, name a participant by a small number.
    if constexpr (std::is_same_v<R, Participant>) {
        table.columns.first().words = QStringLiteral("UNIQUE");
        table.columns.prepend(column("number", 'N', "number >= 1"));
    }
    addRevision(table);
    return table;
}

/// What the rows of one kind hold in a table that several share, as a rule of that table.
QString ruleOfKind(const QString &kind, const QList<ColumnDescription> &own, const QList<ColumnDescription> &varying)
{
    QStringList conditions;
    for (const ColumnDescription &one : varying) {
        const auto mine = std::ranges::find(own, one.name, &ColumnDescription::name);
        if (mine == own.end())
            conditions.append(one.name + QStringLiteral(" IS NULL"));
        else
            conditions.append(one.name + QStringLiteral(" IS NOT NULL AND ") + mine->condition);
    }
    return QStringLiteral("kind <> '%1' OR (%2)").arg(kind, conditions.join(QStringLiteral(" AND ")));
}

/// A table that records of two kinds share, because others refer to either by its id.
template <typename First, typename Second>
TableDescription sharedTable()
{
    const auto first = columnsOf<First>(true);
    const auto second = columnsOf<Second>(true);
    const QString firstKind = Description<First>::kind;
    const QString secondKind = Description<Second>::kind;
    TableDescription table{QString(Description<First>::table.name), {}, 1, {}, false, 1};
    QList<ColumnDescription> varying;
    for (const ColumnDescription &one : first + second) {
        if (std::ranges::count(table.columns, one.name, &ColumnDescription::name) > 0)
            continue;
        const auto there = std::ranges::find(first, one.name, &ColumnDescription::name);
        const auto same = std::ranges::find(second, one.name, &ColumnDescription::name);
        const bool shared = there != first.end() && same != second.end();
        if (shared && there->condition == same->condition) {
            table.columns.append(one);
            continue;
        }
        table.columns.append(ColumnDescription{one.name, static_cast<char>(one.type - 'A' + 'a'), {}, {}, 1, {}, {}});
        varying.append(table.columns.last());
    }
    table.columns.insert(1, column("kind", 'T'));
    table.columns[1].condition = QStringLiteral("kind ") + inWords({firstKind, secondKind});
    table.rules = {ruleOfKind(firstKind, first, varying), ruleOfKind(secondKind, second, varying)};
    addRevision(table);
    return table;
}

template <typename R>
void addLists(QList<TableDescription> &tables)
{
    const QString owner = Description<R>::table.name;
    forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
        if constexpr (isList<Member>) {
            QList<ColumnDescription> columns{
                referring(owner.toLatin1(), 'T', QByteArray(owner.toLatin1() + " (id)")),
                column("position", 'I', "position >= 0"),
            };
            columns += listedColumns<typename Member::value_type>(QString(field.column));
            tables.append({QString(field.listTable), columns, 2, {}, false, 1});
        }
    });
}

/// Participants and items have small numbers, by which ballots name them: a ballot then takes about a dozen bytes
/// instead of eighty. The ballots of a participant lie together, and the participants of a round are found by an index,
/// so that reading one round touches no ballot of another.
QList<TableDescription> ballotTables()
{
    return {
        {QStringLiteral("item"),
         {column("number", 'N', "number >= 1"), column("id", 'T', "id <> ''", "UNIQUE")},
         1,
         {},
         false,
         1},
        {QStringLiteral("ballot"),
         {referring("participant", 'I', "participant (number)"), referring("item", 'I', "item (number)"),
          column("value", 'i'), revision()},
         2,
         {},
         true,
         1},
    };
}

/// A change without a record before it put a new one; a change without one after it took one away. The history names
/// records that are long gone, so it has no references to them.
QList<TableDescription> historyTables()
{
    return {
        {QStringLiteral("history_entry"),
         {column("number", 'N', "number >= 1"), column("done_at", 'M', "done_at LIKE '____-__-__T__:__:__.___Z'"),
          column("done_by", 'T'), column("label", 'T'), column("change_count", 'I', "change_count >= 0")},
         1,
         {},
         false,
         1},
        {QStringLiteral("history_change"),
         {referring("entry", 'I', "history_entry (number)"), column("position", 'I', "position >= 0"),
          column("kind", 'T', "kind <> ''"), column("record", 'T'), column("before_json", 't'),
          column("after_json", 't')},
         2,
         {QStringLiteral("before_json IS NOT NULL OR after_json IS NOT NULL")},
         false,
         1},
    };
}

QList<TableDescription> makeTables()
{
    QList<TableDescription> tables;
    forEachKind([&]<typename R>(KindOf<R>) {
        if constexpr (std::is_same_v<R, PainPoint>)
            tables.append(sharedTable<PainPoint, UnmetNeed>());
        else if constexpr (std::is_same_v<R, Ballot>)
            tables.append(ballotTables());
        else if constexpr (!std::is_same_v<R, UnmetNeed>)
            tables.append(tableOfKind<R>());
        addLists<R>(tables);
    });
    return tables + historyTables();
}

QString sqlType(const ColumnDescription &column)
{
    switch (column.type) {
    case 'N':
    case 'I':
    case 'i':
        return QStringLiteral("INTEGER");
    case 'R':
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

QString literal(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? u'\'' + value.toString() + u'\'' : value.toString();
}

QString definition(const ColumnDescription &column, bool isKey)
{
    QStringList words{column.name, sqlType(column)};
    if (!column.mayBeNull())
        words.append(QStringLiteral("NOT NULL"));
    if (isKey)
        words.append(QStringLiteral("PRIMARY KEY"));
    if (column.before.isValid())
        words.append(QStringLiteral("DEFAULT ") + literal(column.before));
    if (!column.words.isEmpty())
        words.append(column.words);
    if (!column.reference.isEmpty())
        words.append(QStringLiteral("REFERENCES %1 DEFERRABLE INITIALLY DEFERRED").arg(column.reference));
    if (!column.condition.isEmpty())
        words.append(QStringLiteral("CHECK (%1)").arg(column.condition));
    return words.join(u' ');
}

} // namespace

QString inWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(u'\'' + word + u'\'');
    return QStringLiteral("IN (%1)").arg(quoted.join(QStringLiteral(", ")));
}

QString conditionOf(const QString &column, const Range &range)
{
    // How far a scale goes is for the model to say.
    if (range.isStep || range.low == Range().low)
        return {};
    if (range.high == Range().high)
        return QStringLiteral("%1 >= %2").arg(column, QString::number(range.low));
    return QStringLiteral("%1 BETWEEN %2 AND %3").arg(column, QString::number(range.low), QString::number(range.high));
}

QStringList TableDescription::columnNames() const
{
    QStringList names;
    for (const ColumnDescription &one : columns)
        names.append(one.name);
    return names;
}

const QList<TableDescription> &workspaceTables()
{
    static const QList<TableDescription> tables = makeTables();
    return tables;
}

QString createStatement(const TableDescription &table)
{
    QStringList lines;
    // SQLite writes a column that is added behind all else; before what is said of the table, where anything is.
    QString added;
    for (qsizetype place = 0; place < table.columns.size(); ++place) {
        const ColumnDescription &one = table.columns[place];
        const QString text = definition(one, table.keys == 1 && place == 0);
        if (one.since > table.since)
            added += QStringLiteral(", ") + text;
        else
            lines.append(QStringLiteral("    ") + text);
    }
    if (table.keys > 1 || !table.rules.isEmpty())
        lines.last() += std::exchange(added, QString());
    if (table.keys > 1)
        lines.append(QStringLiteral("    PRIMARY KEY (%1)")
                         .arg(table.columnNames().first(table.keys).join(QStringLiteral(", "))));
    for (const QString &rule : table.rules)
        lines.append(QStringLiteral("    CHECK (%1)").arg(rule));
    return QStringLiteral("CREATE TABLE %1 (\n%2\n%3)").arg(table.name, lines.join(QStringLiteral(",\n")), added)
           + tableEnding(table.ofIndex ? Rows::Small : Rows::Ordinary);
}

QStringList indexStatements()
{
    return {
        QStringLiteral("CREATE INDEX round_by_unit ON round (unit)"),
        QStringLiteral("CREATE INDEX participant_by_round ON participant (round)"),
        QStringLiteral("CREATE INDEX participant_by_person ON participant (person)"),
        QStringLiteral("CREATE INDEX finding_by_unit ON finding (unit)"),
        QStringLiteral("CREATE INDEX initiative_by_unit ON initiative (unit)"),
        QStringLiteral("CREATE INDEX dependency_by_target ON initiative_dependency (depends_on)"),
        QStringLiteral("CREATE INDEX finding_by_initiative ON initiative_finding (finding)"),
    };
}

} // namespace cxw
