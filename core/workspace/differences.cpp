// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/differences.h"

#include "core/workspace/recorddescriptions.h"

#include <QCoreApplication>

#include <map>

namespace cxw {

namespace {

struct Differences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Differences)
};

struct Counts
{
    int added = 0;
    int changed = 0;
    int removed = 0;
};

QString roundName(const Workspace &in, const Workspace &orIn, const RoundId &id)
{
    const Round *round = in.find<Round>(id);
    if (!round)
        round = orIn.find<Round>(id);
    return round ? round->name : QString();
}

QString unitName(const Workspace &in, const Workspace &orIn, const UnitId &id)
{
    const Unit *unit = in.find<Unit>(id);
    if (!unit)
        unit = orIn.find<Unit>(id);
    return unit ? unit->name : QString();
}

class Comparer
{
public:
    Comparer(const Workspace &from, const Workspace &to) : m_from(from), m_to(to) {}

    QStringList sentences()
    {
        forEachKind([this]<typename R>(KindOf<R>) {
            // They are counted, not read.
            if constexpr (!std::is_same_v<R, Ballot>)
                compare<R>();
        });
        return std::move(m_sentences);
    }

private:
    /// The name of the round or unit that a record belongs to.
    template <typename R>
    [[nodiscard]] QString placeOf(const R &record) const
    {
        if constexpr (requires { record.round; })
            return roundName(m_to, m_from, record.round);
        else if constexpr (requires { record.unit; })
            return unitName(m_to, m_from, record.unit);
        else
            return {};
    }

    template <typename R>
    void compare()
    {
        std::map<QString, Counts> places;
        const auto &before = m_from.all<R>();
        const auto &after = m_to.all<R>();
        for (const auto &[key, record] : after) {
            const auto old = before.find(key);
            if (old == before.end())
                ++places[placeOf(record)].added;
            else if (old->second != record)
                ++places[placeOf(record)].changed;
        }
        for (const auto &[key, record] : before) {
            if (!after.contains(key))
                ++places[placeOf(record)].removed;
        }
        for (const auto &[place, counts] : places) {
            say(Description<R>::words.added, counts.added, place);
            say(Description<R>::words.changed, counts.changed, place);
            say(Description<R>::words.removed, counts.removed, place);
        }
    }

    void say(const char *sentence, int count, const QString &place)
    {
        if (count == 0)
            return;
        const bool namesPlace = QByteArrayView(sentence).contains("%1");
        m_sentences.append(namesPlace ? Differences::tr(sentence, nullptr, count).arg(place)
                                      : Differences::tr(sentence, nullptr, count));
    }

    const Workspace &m_from;
    const Workspace &m_to;
    QStringList m_sentences;
};

QStringList ballotSentences(const Workspace &from, const BallotCounts &ballotsFrom, const Workspace &to,
                            const BallotCounts &ballotsTo)
{
    std::map<QString, std::pair<int, int>> rounds;
    for (auto round = ballotsFrom.cbegin(); round != ballotsFrom.cend(); ++round)
        rounds[roundName(to, from, round.key())].first += round->ballots;
    for (auto round = ballotsTo.cbegin(); round != ballotsTo.cend(); ++round)
        rounds[roundName(to, from, round.key())].second += round->ballots;
    QStringList sentences;
    for (const auto &[name, counts] : rounds) {
        if (counts.first != counts.second)
            sentences.append(Differences::tr("The round “%1” had %n ballots and has %2.", nullptr, counts.first)
                                 .arg(name, QString::number(counts.second)));
    }
    return sentences;
}

} // namespace

QStringList differencesBetween(const Workspace &from, const BallotCounts &ballotsFrom, const Workspace &to,
                               const BallotCounts &ballotsTo)
{
    return Comparer(from, to).sentences() + ballotSentences(from, ballotsFrom, to, ballotsTo);
}

} // namespace cxw
