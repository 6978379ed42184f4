// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ballotblock.h"

#include "core/model/modellimits.h"

#include <QJsonArray>

#include <algorithm>

namespace cxw {

namespace {

constexpr char noBallot = '-';
constexpr char dontKnow = '?';

const QLatin1String itemsName("items");
const QLatin1String seatsName("seats");

char answerFor(std::optional<int> value)
{
    return value ? static_cast<char>('0' + *value) : dontKnow;
}

/// The items of a block; none where they can't be read.
std::optional<std::vector<ItemId>> itemsOf(const QJsonObject &block)
{
    if (!block.value(itemsName).isArray())
        return std::nullopt;
    std::vector<ItemId> items;
    for (const auto &item : block.value(itemsName).toArray()) {
        if (item.toString().isEmpty())
            return std::nullopt;
        items.push_back({item.toString()});
    }
    return items;
}

/// Hands over the answers of one seat with their places; false when one of them can't be read.
bool readSeat(const QString &answers, const auto &take)
{
    for (qsizetype place = 0; place < answers.size(); ++place) {
        const char answer = answers[place].toLatin1();
        if (answer == noBallot)
            continue;
        const bool step = answer >= '0' && answer <= '0' + highestStepOfAnyModel;
        if (!step && answer != dontKnow)
            return false;
        take(static_cast<size_t>(place), step ? std::optional<int>(answer - '0') : std::nullopt);
    }
    return true;
}

/// Hands over the ballots of a block, each as its seat, its item and its value; false where the object is none.
bool eachBallot(const QJsonObject &block, const auto &take)
{
    const auto items = itemsOf(block);
    if (!items || !block.value(seatsName).isObject())
        return false;
    const QJsonObject seats = block.value(seatsName).toObject();
    for (auto seat = seats.begin(); seat != seats.end(); ++seat) {
        const ParticipantId id{seat.key()};
        const QString answers = seat.value().toString();
        if (id.isNull() || !seat.value().isString() || answers.size() > static_cast<qsizetype>(items->size()))
            return false;
        if (!readSeat(answers, [&](size_t place, std::optional<int> value) { take(id, (*items)[place], value); }))
            return false;
    }
    return true;
}

} // namespace

void BallotBlock::put(const Ballot &ballot)
{
    set(ballot, answerFor(ballot.value));
}

void BallotBlock::put(const BallotBatch &batch)
{
    std::vector<qsizetype> places;
    for (const ItemId &item : batch.items())
        places.push_back(placeOf(item));
    std::vector<QByteArray> seats;
    for (const ParticipantId &seat : batch.seats())
        seats.push_back(m_seats.take(seat.text));
    for (const BallotBatch::Line &line : batch.lines())
        set(seats[line.seat], places[line.item], answerFor(BallotBatch::valueOf(line)));
    for (size_t seat = 0; seat < seats.size(); ++seat) {
        if (!seats[seat].isEmpty())
            m_seats.insert(batch.seats()[seat].text, std::move(seats[seat]));
    }
}

void BallotBlock::remove(const Ballot &ballot)
{
    set(ballot, noBallot);
}

void BallotBlock::set(const Ballot &ballot, char answer)
{
    set(m_seats[ballot.participant.text], placeOf(ballot.item), answer);
}

qsizetype BallotBlock::placeOf(const ItemId &item)
{
    const auto known = m_places.constFind(item.text);
    if (known != m_places.cend())
        return known.value();
    m_items.append(item.text);
    return m_places.insert(item.text, m_items.size() - 1).value();
}

void BallotBlock::set(QByteArray &answers, qsizetype place, char answer)
{
    if (answers.size() <= place)
        answers.append(place + 1 - answers.size(), noBallot);
    answers[place] = answer;
}

bool BallotBlock::isEmpty() const
{
    return std::ranges::all_of(m_seats,
                               [](const QByteArray &answers) { return answers.count(noBallot) == answers.size(); });
}

QJsonObject BallotBlock::toJson() const
{
    QJsonObject seats;
    for (auto seat = m_seats.cbegin(); seat != m_seats.cend(); ++seat)
        seats.insert(seat.key(), QString::fromLatin1(seat.value()));
    return {{itemsName, QJsonArray::fromStringList(m_items)}, {seatsName, seats}};
}

std::optional<std::vector<Ballot>> ballotsFromBlock(const QJsonObject &block)
{
    std::vector<Ballot> ballots;
    const auto take = [&](const ParticipantId &seat, const ItemId &item, std::optional<int> value) {
        ballots.push_back({seat, item, value});
    };
    return eachBallot(block, take) ? std::optional(std::move(ballots)) : std::nullopt;
}

bool isBallotBlock(const QJsonObject &block)
{
    return eachBallot(block, [](const auto &...) {});
}

std::optional<QSet<ParticipantId>> seatsOfBlock(const QJsonObject &block)
{
    if (!block.value(seatsName).isObject())
        return std::nullopt;
    QSet<ParticipantId> seats;
    const QStringList ids = block.value(seatsName).toObject().keys();
    for (const QString &id : ids)
        seats.insert({id});
    return seats;
}

} // namespace cxw
