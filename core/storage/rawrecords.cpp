// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rawrecords.h"

#include "core/model/modellimits.h"
#include "core/storage/recordtable.h"
#include "core/storage/storageerror.h"

namespace cxw {

namespace {

/// A value that means nothing, for a column whose own can't be read; none where there is no such value.
template <typename R>
QVariant emptyValue(const QString &column, int attempt)
{
    if (attempt == 0)
        return {};
    if (attempt == 1)
        return QStringLiteral("");
    QVariant value;
    forEachField<R>([&]<typename Member>(const Field<R, Member> &field) {
        if constexpr (!isList<Member>) {
            if (field.replaceable && field.column == column)
                value = asKept(sqlValue(R().*field.member));
        }
    });
    return value;
}

constexpr int emptyValues = 3;

QVariantList valuesOf(const RawRow &row, const TableLayout &layout, const QStringList &columns)
{
    QVariantList values;
    for (const QString &column : columns)
        values.append(row.values.value(layout.columns.indexOf(column)));
    return values;
}

} // namespace

QString textIn(const RawRow &row, qsizetype place)
{
    const QVariant value = row.values.value(place);
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

RawRecords::RawRecords(const RawTables &raw, SalvageTally &tally) : m_raw(raw), m_tally(tally)
{
    takeTables();
    countFindingsOfNoKind();
    takeItems();
    takeParticipants();
    takeBallots();
}

void RawRecords::takeTables()
{
    forEachKind([&]<typename R>(KindOf<R>) {
        if constexpr (!std::is_same_v<R, Participant> && !std::is_same_v<R, Ballot>)
            takeTable<R>();
    });
}

template <typename R>
void RawRecords::takeTable()
{
    const TableName &table = Description<R>::table;
    const RawTable &raw = m_raw.table(table.name);
    const qsizetype kindAt = layoutOf(table.name)->columns.indexOf(QStringLiteral("kind"));
    m_tally.noteTable<R>(raw);
    for (const RawRow &row : raw.rows) {
        if (!table.kind.isEmpty() && row.values.value(kindAt) != QString(table.kind))
            continue;
        if (auto record = decoded<R>(row))
            take(std::move(*record));
        else
            ++m_tally.of<R>().lost;
    }
}

void RawRecords::countFindingsOfNoKind()
{
    const qsizetype kindAt = layoutOf(QStringLiteral("finding"))->columns.indexOf(QStringLiteral("kind"));
    for (const RawRow &row : m_raw.table(QStringLiteral("finding")).rows) {
        const QString kind = row.values.value(kindAt).toString();
        if (kind != QStringLiteral("pain-point") && kind != QStringLiteral("unmet-need"))
            ++m_tally.of<PainPoint>().lost;
    }
}

/// The record with empty values in place of bad ones; none where that would make another thing of it.
template <typename R>
std::optional<R> RawRecords::decoded(const RawRow &raw)
{
    const auto &table = RecordTable<R>::one();
    const QStringList &columns = table.columns();
    QVariantList values = valuesOf(raw, *layoutOf(Description<R>::table.name), columns);
    QHash<QString, int> attempts;
    for (;;) {
        Row row(values, columns);
        R record = table.fromRow(row);
        const QString bad = row.badColumn();
        if (bad.isEmpty()) {
            m_tally.of<R>().emptied += attempts.size();
            return record;
        }
        int &attempt = attempts[bad];
        if (attempt == emptyValues)
            return {};
        values[columns.indexOf(bad)] = emptyValue<R>(bad, attempt++);
    }
}

/// Of two records with one key the first is kept.
template <typename R>
void RawRecords::take(R record)
{
    const bool second = m_workspace.all<R>().contains(record.key())
                        || (std::is_same_v<R, Organization> && !m_workspace.all<R>().empty());
    if (second)
        ++m_tally.of<R>().lost;
    else
        m_workspace.apply({{}, {put(std::move(record))}});
}

void RawRecords::takeItems()
{
    for (const RawRow &row : m_raw.table(QStringLiteral("item")).rows) {
        if (!textIn(row, 1).isEmpty())
            m_items.insert(row.values[0].toLongLong(), textIn(row, 1));
    }
    // The index that keeps the names apart has them all once more.
    for (const RawRow &row : m_raw.indexes.value(QStringLiteral("sqlite_autoindex_item_1"))) {
        const QString name = textIn(row, 0);
        if (!name.isEmpty() && !m_items.contains(row.values.value(1).toLongLong()))
            m_items.insert(row.values.value(1).toLongLong(), name);
    }
}

void RawRecords::takeParticipants()
{
    const RawTable &raw = m_raw.table(QStringLiteral("participant"));
    m_tally.noteTable<Participant>(raw);
    for (const RawRow &row : raw.rows)
        takeParticipant(row);
    if (!raw.isWhole())
        participantsFromIndexes();
}

void RawRecords::takeParticipant(const RawRow &raw)
{
    static const QStringList columns{QStringLiteral("number"), QStringLiteral("id"),    QStringLiteral("round"),
                                     QStringLiteral("person"), QStringLiteral("label"), QStringLiteral("role_group")};
    QVariantList values = valuesOf(raw, *layoutOf(QStringLiteral("participant")), columns);
    // A label or a group that can't be read is no reason to lose the ballots.
    for (QVariant *text : {&values[4], &values[5]}) {
        if (text->typeId() == QMetaType::QString)
            continue;
        *text = QStringLiteral("");
        ++m_tally.of<Participant>().emptied;
    }
    Row row(values, columns);
    qint64 number = 0;
    Participant seat;
    row.read(0, number);
    row.read(1, seat.id);
    row.read(2, seat.round);
    row.read(3, seat.person);
    row.read(4, seat.label);
    row.read(5, seat.group);
    if (!row.badColumn().isEmpty() || m_workspace.find<Participant>(seat.id)) {
        ++m_tally.of<Participant>().lost;
        return;
    }
    m_seats.insert(number, seat.id);
    take(seat);
}

/// The indexes say of each number the id, the round and the person: all but the label.
void RawRecords::participantsFromIndexes()
{
    const auto byNumber = [&](const char *index) {
        QHash<qint64, QString> texts;
        for (const RawRow &row : m_raw.indexes.value(QString::fromLatin1(index)))
            texts.insert(row.values.value(1).toLongLong(), textIn(row, 0));
        return texts;
    };
    const auto ids = byNumber("sqlite_autoindex_participant_1");
    const auto rounds = byNumber("participant_by_round");
    const auto people = byNumber("participant_by_person");
    for (auto round = rounds.cbegin(); round != rounds.cend(); ++round) {
        const qint64 number = round.key();
        if (m_seats.contains(number) || round.value().isEmpty())
            continue;
        const QString id = ids.value(number);
        Participant seat{id.isEmpty() ? ParticipantId::create() : ParticipantId{id}, {round.value()}, {}, {}};
        if (const QString person = people.value(number); !person.isEmpty())
            seat.person = PersonId{person};
        else
            seat.label = Storage::tr("Recovered %1").arg(number);
        if (m_workspace.find<Participant>(seat.id))
            continue;
        m_seats.insert(number, seat.id);
        take(seat);
    }
}

void RawRecords::takeBallots()
{
    const RawTable &raw = m_raw.table(QStringLiteral("ballot"));
    m_tally.noteTable<Ballot>(raw);
    static const QStringList columns = layoutOf(QStringLiteral("ballot"))->columns;
    for (const RawRow &values : raw.rows) {
        Row row(values.values, columns);
        qint64 participant = 0;
        qint64 item = 0;
        Ballot ballot;
        row.read(0, participant);
        row.read(1, item);
        row.read(2, ballot.value, {.low = 0, .high = highestStepOfAnyModel});
        ballot.participant = m_seats.value(participant);
        ballot.item.text = m_items.value(item);
        const bool whole = row.badColumn().isEmpty() && !ballot.participant.isNull() && !ballot.item.isNull();
        if (!whole || !m_ballots.emplace(std::pair(ballot.participant.text, ballot.item.text), ballot).second)
            ++m_tally.of<Ballot>().lost;
    }
}

} // namespace cxw
