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

/// Adds the ballots of one seat; false when one of them can't be read.
bool readSeat(const ParticipantId &seat, const QString &answers, const std::vector<ItemId> &items,
              std::vector<Ballot> &ballots)
{
    if (seat.isNull() || answers.size() > static_cast<qsizetype>(items.size()))
        return false;
    for (qsizetype place = 0; place < answers.size(); ++place) {
        const char answer = answers[place].toLatin1();
        if (answer == noBallot)
            continue;
        const bool step = answer >= '0' && answer <= '0' + highestStepOfAnyModel;
        if (!step && answer != dontKnow)
            return false;
        const auto value = step ? std::optional<int>(answer - '0') : std::nullopt;
        ballots.push_back({seat, items[static_cast<size_t>(place)], value});
    }
    return true;
}

} // namespace

void BallotBlock::put(const Ballot &ballot)
{
    set(ballot, ballot.value ? static_cast<char>('0' + *ballot.value) : dontKnow);
}

void BallotBlock::remove(const Ballot &ballot)
{
    set(ballot, noBallot);
}

void BallotBlock::set(const Ballot &ballot, char answer)
{
    auto place = m_places.constFind(ballot.item.text);
    if (place == m_places.cend()) {
        place = m_places.insert(ballot.item.text, m_items.size());
        m_items.append(ballot.item.text);
    }
    QByteArray &answers = m_seats[ballot.participant.text];
    if (answers.size() <= place.value())
        answers.append(place.value() + 1 - answers.size(), noBallot);
    answers[place.value()] = answer;
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
    if (!block.value(itemsName).isArray() || !block.value(seatsName).isObject())
        return std::nullopt;
    std::vector<ItemId> items;
    for (const auto &item : block.value(itemsName).toArray()) {
        if (item.toString().isEmpty())
            return std::nullopt;
        items.push_back({item.toString()});
    }
    std::vector<Ballot> ballots;
    const QJsonObject seats = block.value(seatsName).toObject();
    for (auto seat = seats.begin(); seat != seats.end(); ++seat) {
        if (!seat.value().isString() || !readSeat({seat.key()}, seat.value().toString(), items, ballots))
            return std::nullopt;
    }
    return ballots;
}

} // namespace cxw
