// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/differences.h"

#include <QCoreApplication>

#include <map>

namespace cxw {

namespace {

struct Differences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Differences)
};

/// What is said of records of one kind in one place, which %1 names where there is one.
struct Sentences
{
    const char *added;
    const char *changed;
    const char *removed;
};

template <typename R>
constexpr Sentences sentencesFor{};
template <>
constexpr Sentences sentencesFor<Organization>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n organizations were added."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n organizations were changed."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n organizations were removed."),
};
template <>
constexpr Sentences sentencesFor<Unit>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n units were added."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n units were changed."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n units were removed."),
};
template <>
constexpr Sentences sentencesFor<Person>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n people were added."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n people were changed."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n people were removed."),
};
template <>
constexpr Sentences sentencesFor<Round>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n rounds were added to the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n rounds were changed in the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n rounds were removed from the unit “%1”."),
};
template <>
constexpr Sentences sentencesFor<Participant>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n seats were added to the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n seats were changed in the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n seats were removed from the round “%1”."),
};
template <>
constexpr Sentences sentencesFor<Stock>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n practices taken stock of were added to the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n practices taken stock of were changed in the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n practices taken stock of were removed from the round “%1”."),
};
template <>
constexpr Sentences sentencesFor<AgreedValue>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n agreed values were added to the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n agreed values were changed in the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n agreed values were removed from the round “%1”."),
};
template <>
constexpr Sentences sentencesFor<PracticeNote>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n notes were added to the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n notes were changed in the round “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n notes were removed from the round “%1”."),
};
template <>
constexpr Sentences sentencesFor<CompetencyTarget>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n targets were added to the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n targets were changed in the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n targets were removed from the unit “%1”."),
};
template <>
constexpr Sentences sentencesFor<PainPoint>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n pain points were added to the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n pain points were changed in the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n pain points were removed from the unit “%1”."),
};
template <>
constexpr Sentences sentencesFor<UnmetNeed>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n unmet needs were added to the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n unmet needs were changed in the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n unmet needs were removed from the unit “%1”."),
};
template <>
constexpr Sentences sentencesFor<PhasePlan>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n phases with dates were added to the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n phases with dates were changed in the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n phases with dates were removed from the unit “%1”."),
};
template <>
constexpr Sentences sentencesFor<Initiative>{
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n initiatives were added to the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n initiatives were changed in the unit “%1”."),
    QT_TRANSLATE_N_NOOP("cxw::Differences", "%n initiatives were removed from the unit “%1”."),
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

    template <typename... R>
    QStringList sentences()
    {
        (compare<R>(), ...);
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
            say(sentencesFor<R>.added, counts.added, place);
            say(sentencesFor<R>.changed, counts.changed, place);
            say(sentencesFor<R>.removed, counts.removed, place);
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
    return Comparer(from, to)
               .sentences<Organization, Unit, Person, Round, Participant, Stock, AgreedValue, PracticeNote,
                          CompetencyTarget, PainPoint, UnmetNeed, PhasePlan, Initiative>()
           + ballotSentences(from, ballotsFrom, to, ballotsTo);
}

} // namespace cxw
