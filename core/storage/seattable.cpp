// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/seattable.h"

#include "core/model/modellimits.h"
#include "core/storage/recordtable.h"
#include "core/storage/sqlvalue.h"

namespace cxw {

namespace {

/// Names by number.
using Names = QHash<qint64, QString>;

Result<Names> readNames(Connection &connection, const QString &sql, const QVariantList &values)
{
    Names names;
    const auto done = connection.read(sql, values, [&](Row &row) {
        qint64 number = 0;
        QString name;
        row.read(0, number);
        row.read(1, name);
        names.insert(number, name);
    });
    if (!done)
        return done.error();
    return names;
}

/// How many ballots are gathered before they are written.
constexpr int ballotsAtOnce = 1000;

/// As many rows go in by one statement; it has three values in each.
constexpr size_t rowsAtOnce = 250;

QString insertRows(size_t rows)
{
    const QStringList places(static_cast<qsizetype>(rows), QStringLiteral("(?, ?, ?, 1)"));
    return QStringLiteral("INSERT INTO ballot (participant, item, value, revision) VALUES %1")
        .arg(places.join(QStringLiteral(", ")));
}

QString allItems()
{
    return QStringLiteral("SELECT number, id FROM item");
}

} // namespace

Result<void> SeatWriter::readHighestParticipant()
{
    // Before anything is taken away, lest a number be given twice.
    m_participants.read = true;
    return m_transaction.connection().read(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM participant"), {},
                                           [&](Row &row) { row.read(0, m_participants.highest); });
}

Result<qint64> SeatWriter::numberOf(const ParticipantId &id)
{
    if (const auto known = m_participants.known.constFind(id.text); known != m_participants.known.cend())
        return known.value();
    if (!m_participants.read) {
        if (const auto done = readHighestParticipant(); !done)
            return done.error();
    }
    qint64 number = 0;
    const auto done = m_transaction.connection().read(QStringLiteral("SELECT number FROM participant WHERE id = ?"),
                                                      {sqlValue(id)}, [&](Row &row) { row.read(0, number); });
    if (!done)
        return done.error();
    if (number == 0)
        number = ++m_participants.highest;
    m_participants.known.insert(id.text, number);
    return number;
}

Result<void> SeatWriter::readItems()
{
    const auto names = readNames(m_transaction.connection(), allItems(), {});
    if (!names)
        return names.error();
    m_items.read = true;
    for (auto name = names.value().cbegin(); name != names.value().cend(); ++name) {
        m_items.known.insert(name.value(), name.key());
        m_items.highest = std::max(m_items.highest, name.key());
    }
    return {};
}

Result<qint64> SeatWriter::numberOf(const ItemId &id)
{
    if (!m_items.read) {
        if (const auto done = readItems(); !done)
            return done.error();
    }
    if (const auto known = m_items.known.constFind(id.text); known != m_items.known.cend())
        return known.value();
    const qint64 number = ++m_items.highest;
    const auto done = m_transaction.run(QStringLiteral("INSERT INTO item (number, id) VALUES (?, ?)"),
                                        {sqlValue(number), sqlValue(id)});
    if (!done)
        return done.error();
    m_items.known.insert(id.text, number);
    return number;
}

Result<void> SeatWriter::put(const Participant &participant)
{
    const auto number = numberOf(participant.id);
    if (!number)
        return number.error();
    const auto done =
        m_transaction.run(QStringLiteral(
                              "INSERT INTO participant (number, id, round, person, label, role_group, revision) "
                              "VALUES (?, ?, ?, ?, ?, ?, 1) "
                              "ON CONFLICT (id) DO UPDATE SET round = excluded.round, person = excluded.person, "
                              "label = excluded.label, role_group = excluded.role_group, "
                              "revision = participant.revision + 1"),
                          {sqlValue(number.value()), sqlValue(participant.id), sqlValue(participant.round),
                           sqlValue(participant.person), sqlValue(participant.label), sqlValue(participant.group)});
    return done ? Result<void>() : done.error();
}

Result<SeatWriter::Seat> SeatWriter::seatOf(const Ballot &ballot)
{
    const auto participant = numberOf(ballot.participant);
    if (!participant)
        return participant.error();
    const auto item = numberOf(ballot.item);
    if (!item)
        return item.error();
    return Seat{participant.value(), item.value()};
}

Result<void> SeatWriter::put(const Ballot &ballot)
{
    if (!keepsRanges(ballot))
        return outOfRangeError(m_transaction.connection().path());
    const auto seat = seatOf(ballot);
    if (!seat)
        return seat.error();
    m_ballotParticipants.append(sqlValue(seat.value().participant));
    m_ballotItems.append(sqlValue(seat.value().item));
    m_ballotValues.append(sqlValue(ballot.value));
    return m_ballotValues.size() < ballotsAtOnce ? Result<void>() : finish();
}

Result<void> SeatWriter::finish()
{
    if (m_ballotValues.isEmpty())
        return {};
    auto done =
        m_transaction.runForEach(QStringLiteral(
                                     "INSERT INTO ballot (participant, item, value, revision) VALUES (?, ?, ?, 1) "
                                     "ON CONFLICT (participant, item) DO UPDATE SET value = excluded.value, "
                                     "revision = ballot.revision + 1"),
                                 {m_ballotParticipants, m_ballotItems, m_ballotValues});
    m_ballotParticipants.clear();
    m_ballotItems.clear();
    m_ballotValues.clear();
    return done;
}

template <typename SomeId>
Result<std::vector<qint64>> SeatWriter::numbersOf(const std::vector<SomeId> &ids)
{
    std::vector<qint64> numbers;
    for (const SomeId &id : ids) {
        const auto number = numberOf(id);
        if (!number)
            return number.error();
        numbers.push_back(number.value());
    }
    return numbers;
}

Result<void> SeatWriter::put(const BallotBatch &coming)
{
    const auto keeps = [&](const BallotBatch::Line &line) { return keepsRanges(coming.ballot(line)); };
    if (!std::ranges::all_of(coming.lines(), keeps))
        return outOfRangeError(m_transaction.connection().path());
    const auto seats = numbersOf(coming.seats());
    if (!seats)
        return seats.error();
    const auto items = numbersOf(coming.items());
    if (!items)
        return items.error();
    // In the order of the table, which then grows at its end alone.
    std::vector<BallotBatch::Line> lines = coming.lines();
    std::ranges::sort(lines, {}, [&](const BallotBatch::Line &line) {
        return std::pair(seats.value()[line.seat], items.value()[line.item]);
    });
    for (size_t start = 0; start < lines.size(); start += rowsAtOnce) {
        const size_t rows = std::min(rowsAtOnce, lines.size() - start);
        QVariantList values;
        values.reserve(static_cast<qsizetype>(3 * rows));
        for (size_t row = start; row < start + rows; ++row) {
            values.append(seats.value()[lines[row].seat]);
            values.append(items.value()[lines[row].item]);
            values.append(sqlValue(BallotBatch::valueOf(lines[row])));
        }
        if (const auto done = m_transaction.run(insertRows(rows), values); !done)
            return done.error();
    }
    return {};
}

Result<void> SeatWriter::remove(const BallotBatch &leaving)
{
    for (const BallotBatch::Line &line : leaving.lines()) {
        if (auto done = remove(leaving.ballot(line)); !done)
            return done;
    }
    return {};
}

Result<void> SeatWriter::remove(const Participant &participant)
{
    const auto number = numberOf(participant.id);
    if (!number)
        return number.error();
    const auto done =
        m_transaction.run(QStringLiteral("DELETE FROM participant WHERE number = ?"), {sqlValue(number.value())});
    return done ? Result<void>() : done.error();
}

Result<void> SeatWriter::remove(const Ballot &ballot)
{
    // It may have been put just before.
    if (auto done = finish(); !done)
        return done;
    const auto seat = seatOf(ballot);
    if (!seat)
        return seat.error();
    const auto done = m_transaction.run(QStringLiteral("DELETE FROM ballot WHERE participant = ? AND item = ?"),
                                        {sqlValue(seat.value().participant), sqlValue(seat.value().item)});
    return done ? Result<void>() : done.error();
}

Result<std::vector<Ballot>> readBallots(Connection &connection, const RoundId &round)
{
    // The names are read once each, so that the ballots share their texts.
    const auto participants =
        readNames(connection, QStringLiteral("SELECT number, id FROM participant WHERE round = ?"), {sqlValue(round)});
    if (!participants)
        return participants.error();
    const auto items = readNames(connection, allItems(), {});
    if (!items)
        return items.error();
    std::vector<Ballot> ballots;
    const auto done =
        connection.read(QStringLiteral(
                            "SELECT ballot.participant, ballot.item, ballot.value FROM participant "
                            "JOIN ballot ON ballot.participant = participant.number WHERE participant.round = ? "
                            "ORDER BY participant.number, ballot.item"),
                        {sqlValue(round)}, [&](Row &row) {
                            qint64 participant = 0;
                            qint64 item = 0;
                            Ballot &ballot = ballots.emplace_back();
                            row.read(0, participant);
                            row.read(1, item);
                            row.read(2, ballot.value, {.low = 0, .high = highestStepOfAnyModel});
                            ballot.participant.text = participants.value().value(participant);
                            ballot.item.text = items.value().value(item);
                            row.require(0, !ballot.participant.isNull());
                            row.require(1, !ballot.item.isNull());
                        });
    if (!done)
        return done.error();
    return ballots;
}

Result<std::vector<GivenAnswer>> readGivenAnswers(Connection &connection, const RoundId &round)
{
    std::vector<GivenAnswer> answers;
    // Only what differs is joined with the names: a round has thousands of ballots and hundreds of answers.
    const auto done = connection.read(
        QStringLiteral("SELECT item.id, given.value FROM (SELECT DISTINCT ballot.item, ballot.value FROM participant "
                       "JOIN ballot ON ballot.participant = participant.number WHERE participant.round = ?) AS given "
                       "JOIN item ON item.number = given.item ORDER BY item.id, given.value"),
        {sqlValue(round)}, [&](Row &row) {
            GivenAnswer &answer = answers.emplace_back();
            row.read(0, answer.item);
            row.read(1, answer.value, {.low = 0, .high = highestStepOfAnyModel});
        });
    if (!done)
        return done.error();
    return answers;
}

Result<QHash<RoundId, BallotCount>> countBallots(Connection &connection)
{
    QHash<RoundId, BallotCount> counts;
    const auto done =
        connection.read(QStringLiteral(
                            "SELECT participant.round, COUNT(*), SUM(seat.ballots) FROM "
                            "(SELECT participant, COUNT(*) AS ballots FROM ballot GROUP BY participant) AS seat "
                            "JOIN participant ON participant.number = seat.participant GROUP BY participant.round"),
                        {}, [&](Row &row) {
                            RoundId round;
                            BallotCount count;
                            row.read(0, round);
                            row.read(1, count.people, {.low = 1});
                            row.read(2, count.ballots, {.low = 1});
                            counts.insert(round, count);
                        });
    if (!done)
        return done.error();
    return counts;
}

} // namespace cxw
