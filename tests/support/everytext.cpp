// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/everytext.h"

#include <QStringList>

namespace cxw::test {

namespace {

constexpr int people = 5;
constexpr int initiatives = 5;

QString withoutBlanks(const QString &text)
{
    QString dense = text;
    erase_if(dense, [](QChar letter) { return letter.isSpace(); });
    return dense;
}

/// Makes the records, each with an id of its own.
class Filler
{
public:
    Filler(const MaturityModel &model, const QString &text) : m_model(model), m_text(text) {}

    Edit edit()
    {
        for (int person = 0; person < people; ++person)
            add(Person{{id("person", person)}, numbered(person), m_text});
        for (int unit = 0; unit < 2; ++unit)
            addUnit(unit);
        return {m_text, std::move(m_changes)};
    }

private:
    void add(Record record) { m_changes.push_back(put(std::move(record))); }

    [[nodiscard]] static QString id(const char *kind, int number)
    {
        return QStringLiteral("%1-%2").arg(QString::fromLatin1(kind), QString::number(number));
    }

    /// The text; with a number behind it from the second on.
    [[nodiscard]] QString numbered(int number) const
    {
        return number == 0 ? m_text : QStringLiteral("%1 %2").arg(m_text, QString::number(number + 1));
    }

    void addUnit(int number)
    {
        const UnitId unit{id("unit", number)};
        add(Unit{unit, numbered(number), number, 1});
        addRound(unit, 4 * number, QDate(2026, 4, 1), 0);
        addRound(unit, 4 * number + 1, QDate(2026, 10, 1), 1);
        for (const Competency &competency : m_model.competencies)
            add(CompetencyTarget{unit, competency.id, 3.5, QDate(2027, 12, 31)});
        addFindings(unit, number);
        addPlan(unit, number);
    }

    void addRound(const UnitId &unit, int number, QDate date, int inUnit)
    {
        const RoundId round{id("round", number)};
        const bool anonymous = unit.text.endsWith(u'1');
        add(Round{round, unit, numbered(inUnit), date, m_text, false, anonymous});
        for (int person = 0; person < people; ++person) {
            const ParticipantId seat{id("seat", number * people + person)};
            if (anonymous)
                add(Participant{seat, round, std::nullopt, numbered(person)});
            else
                add(Participant{seat, round, PersonId{id("person", person)}, {}});
            for (int item = 0; item < m_model.itemCount(); ++item)
                add(Ballot{seat, m_model.itemId(item), (item + person * (1 + item % 2) + inUnit) % 5});
        }
        addAnswers(round);
    }

    void addAnswers(const RoundId &round)
    {
        for (size_t practice = 0; practice < m_model.practices.size(); ++practice) {
            const PracticeId &id = m_model.practices[practice].id;
            const StockState state = practice % 7 == 6 ? StockState::Absent : StockState::Pockets;
            add(Stock{round, id, state, m_text, m_text});
            add(PracticeNote{round, id, m_text, m_text});
        }
        for (int item = 0; item < m_model.itemCount(); item += 3)
            add(AgreedValue{round, m_model.itemId(item), item % 5, m_text});
    }

    void addFindings(const UnitId &unit, int number)
    {
        for (int finding = 0; finding < 3; ++finding) {
            const FindingId pain{id("pain", 3 * number + finding)};
            const FindingId need{id("need", 3 * number + finding)};
            add(PainPoint{pain, unit, numbered(finding), m_text, 3 + finding % 3, 5, PainStatus::Open, m_text});
            add(UnmetNeed{need, unit, numbered(finding), m_text, NeedStatus::Discovered, 0, m_text});
        }
    }

    void addPlan(const UnitId &unit, int number)
    {
        for (size_t phase = 0; phase < m_model.phases.size(); ++phase) {
            const QDate start = QDate(2026, 11, 1).addMonths(static_cast<int>(phase));
            add(PhasePlan{unit, 1, m_model.phases[phase].id, start, start.addMonths(1)});
        }
        for (int place = 0; place < initiatives; ++place)
            add(initiative(unit, number, place));
    }

    /// They overlap, wait for each other and raise by too much, so that every check of the pace speaks of them.
    [[nodiscard]] Initiative initiative(const UnitId &unit, int number, int place) const
    {
        Initiative made;
        made.id = {id("initiative", initiatives * number + place)};
        made.unit = unit;
        made.phase = m_model.phases[static_cast<size_t>(place) % m_model.phases.size()].id;
        made.title = numbered(place);
        made.description = m_text;
        made.owner = m_text;
        made.start = QDate(2026, 11, 1).addDays(-10 * place);
        made.end = QDate(2027, 3, 1);
        made.effort = QStringLiteral("M");
        made.measure = m_text;
        made.empathyStep = m_text;
        made.targets = {{m_model.itemId(place), 4}};
        made.addresses = {{id("pain", 3 * number)}, {id("need", 3 * number)}};
        if (place > 0)
            made.dependsOn = {{id("initiative", initiatives * number + place - 1)}};
        return made;
    }

    const MaturityModel &m_model;
    QString m_text;
    std::vector<Change> m_changes;
};

} // namespace

QString marked(const QString &text)
{
    return QStringLiteral("qz%1zq").arg(text);
}

QString mangled(const QString &shown, const QString &markedText)
{
    const QString dense = withoutBlanks(shown);
    const QString wanted = withoutBlanks(markedText);
    for (qsizetype place = dense.indexOf(QLatin1String("qz")); place >= 0;
         place = dense.indexOf(QLatin1String("qz"), place + 1)) {
        const QStringView found = QStringView(dense).sliced(place);
        qsizetype same = 0;
        while (same < found.size() && same < wanted.size() && found[same] == wanted[same])
            ++same;
        const bool cut = same < found.size() && found[same] == u'…';
        if (same < wanted.size() && !cut)
            return found.first(std::min<qsizetype>(found.size(), wanted.size() + 20)).toString();
    }
    return {};
}

Edit everyTextEdit(const MaturityModel &model, const QString &text)
{
    return Filler(model, text).edit();
}

} // namespace cxw::test
