// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomedits.h"

#include "core/base/names.h"
#include "core/workspace/planedits.h"
#include "core/workspace/recordtext.h"
#include "core/workspace/roundedits.h"
#include "core/workspace/setupedits.h"

#include <QRandomGenerator>

#include <algorithm>
#include <ranges>

namespace cxw::test {

namespace {

/// Makes one edit.
class EditMaker
{
public:
    EditMaker(quint32 number, const Workspace &workspace, const MaturityModel &model)
        : m_random(number), m_number(number), m_workspace(workspace), m_model(model)
    {
    }

    Edit make();

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(static_cast<quint32>(std::max(limit, 1)))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString text();
    /// A text that can be a name.
    QString name();
    /// A role group, or none.
    QString group(const RoundId &round)
    {
        if (m_workspace.find<Round>(round)->anonymous || oneIn(2))
            return {};
        return m_model.roles[static_cast<size_t>(below(static_cast<int>(m_model.roles.size())))].id;
    }
    QDate date();
    template <typename State>
    State state()
    {
        const QStringList words = allTexts<State>();
        return *fromText<State>(words[below(static_cast<int>(words.size()))]);
    }

    /// An id that nothing had before.
    template <typename SomeId>
    SomeId fresh()
    {
        return {QStringLiteral("%1-%2").arg(m_number, 8, 16, QChar(u'0')).arg(++m_ids)};
    }

    /// Any record of a kind that passes the test, or null.
    template <typename R, typename Test>
    const R *any(Test test)
    {
        std::vector<const R *> found;
        for (const R &record : m_workspace.all<R>() | std::views::values) {
            if (test(record))
                found.push_back(&record);
        }
        return found.empty() ? nullptr : found[static_cast<size_t>(below(static_cast<int>(found.size())))];
    }
    template <typename R>
    const R *any()
    {
        return any<R>([](const R &) { return true; });
    }
    const Round *openRound()
    {
        return any<Round>([](const Round &round) { return !round.locked; });
    }
    const Participant *openSeat()
    {
        return any<Participant>([&](const Participant &seat) { return !m_workspace.find<Round>(seat.round)->locked; });
    }

    /// Puts the record, or takes it away now and then.
    Change putOrRemove(Record record) { return oneIn(4) ? remove(std::move(record)) : put(std::move(record)); }
    void add(Change change) { m_edit.changes.push_back(std::move(change)); }

    void organization();
    void model();
    void unit();
    void removeUnit(const Unit &unit);
    void person();
    void newRound();
    void round();
    void seat();
    void import();
    void answers();
    void room();
    [[nodiscard]] bool isVotedOn(const RoundId &round, const ItemId &item) const;
    void practice();
    void target();
    void pain();
    void need();
    void phasePlan();
    void initiative();

    QRandomGenerator m_random;
    quint32 m_number;
    int m_ids = 0;
    const Workspace &m_workspace;
    const MaturityModel &m_model;
    Edit m_edit;
};

QString EditMaker::text()
{
    static const QStringList texts{QString(),
                                   QStringLiteral("Retail"),
                                   QString::fromUtf8("Größe “日本” 🙂"),
                                   QStringLiteral("'; DROP TABLE unit; --\n\t%1 \\ \""),
                                   QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")),
                                   QString(300, QChar(u'ß'))};
    const QString chosen = texts[below(static_cast<int>(texts.size()))];
    return oneIn(2) ? QString(chosen + QString::number(below(1000))) : chosen;
}

QString EditMaker::name()
{
    const auto clean = cleanName(text());
    return clean ? clean.value() : QString(longestName, QChar(u'n'));
}

QDate EditMaker::date()
{
    return oneIn(4) ? QDate() : QDate(2024, 2, 29).addDays(below(2000));
}

void EditMaker::organization()
{
    const Organization now = m_workspace.organization();
    Organization next{now.id, name(), m_model.id, m_model.version};
    if (next.id.isNull() || oneIn(3)) {
        if (!next.id.isNull())
            add(remove(now));
        next.id = fresh<OrganizationId>();
    }
    add(put(next));
}

/// A draft of a model, piece by piece.
void EditMaker::model()
{
    const ModelVersion *known = any<ModelVersion>();
    const ModelPart *part = any<ModelPart>();
    if (!known || oneIn(6)) {
        add(put(ModelVersion{{QStringLiteral("own")}, fresh<VersionId>(), true, 1 + below(9)}));
    } else if (oneIn(4)) {
        for (const ModelPart &each : m_workspace.all<ModelPart>() | std::views::values) {
            if (each.version == known->version)
                add(remove(each));
        }
        add(remove(*known));
    } else if (part && oneIn(3)) {
        add(putOrRemove(ModelPart{part->model, part->version, part->part, below(9), text()}));
    } else {
        add(put(ModelPart{known->model, known->version, fresh<ModelPartId>(), below(9), text()}));
    }
}

void EditMaker::unit()
{
    const Unit *known = any<Unit>();
    if (!known || oneIn(3))
        add(put(Unit{fresh<UnitId>(), name(), below(9) - 4, 1 + below(3)}));
    else if (oneIn(3))
        removeUnit(*known);
    else
        add(put(Unit{known->id, name(), below(9) - 4, 1 + below(3)}));
}

void EditMaker::removeUnit(const Unit &unit)
{
    const auto rounds = m_workspace.rounds(unit.id);
    if (std::ranges::any_of(rounds, &Round::locked))
        return;
    for (const Round &round : rounds)
        std::ranges::move(removeRoundEdit(m_workspace, round.id).changes, std::back_inserter(m_edit.changes));
    const auto removeAll = [&]<typename R>(const R *) {
        for (const R &record : m_workspace.all<R>() | std::views::values) {
            if (record.unit == unit.id)
                add(remove(record));
        }
    };
    removeAll(static_cast<const CompetencyTarget *>(nullptr));
    removeAll(static_cast<const PhasePlan *>(nullptr));
    removeAll(static_cast<const Initiative *>(nullptr));
    removeAll(static_cast<const PainPoint *>(nullptr));
    removeAll(static_cast<const UnmetNeed *>(nullptr));
    add(remove(unit));
}

void EditMaker::person()
{
    const Person *known = any<Person>();
    if (!known || oneIn(2))
        add(put(Person{fresh<PersonId>(), name(), text()}));
    else if (oneIn(2) && roundsOf(m_workspace, known->id).empty())
        add(remove(*known));
    else
        add(put(Person{known->id, name(), text()}));
}

void EditMaker::newRound()
{
    const Unit *unit = any<Unit>();
    if (!unit)
        return this->unit();
    add(put(Round{fresh<RoundId>(), unit->id, name(), date(), name(), oneIn(5), oneIn(3), m_workspace.nextMade()}));
}

void EditMaker::round()
{
    const Round *known = any<Round>();
    if (!known || oneIn(3))
        return newRound();
    if (known->locked) {
        m_edit = reopenRoundEdit(*known);
    } else if (oneIn(3)) {
        m_edit = lockRoundEdit(*known);
    } else if (oneIn(3)) {
        m_edit = removeRoundEdit(m_workspace, known->id);
    } else {
        Round other = *known;
        other.name = name();
        other.date = date();
        add(put(other));
    }
}

void EditMaker::seat()
{
    const Participant *known = openSeat();
    const Round *round = openRound();
    if (known && oneIn(3)) {
        m_edit = unseatEdit(m_workspace, known->id);
    } else if (known && oneIn(3)) {
        add(put(Participant{known->id, known->round, known->person, name(), group(known->round)}));
    } else if (round) {
        const Person *person = round->anonymous ? nullptr : any<Person>();
        add(put(Participant{fresh<ParticipantId>(), round->id, person ? std::optional(person->id) : std::nullopt,
                            name(), group(round->id)}));
    }
}

/// Replaces the answers of a round by those of many people, each to most items.
void EditMaker::import()
{
    const Round *round = openRound();
    if (!round)
        return newRound();
    m_edit.changes = removeAnswers(m_workspace, round->id);
    const int seats = 1 + below(3);
    for (int count = 0; count < seats; ++count) {
        const ParticipantId id = fresh<ParticipantId>();
        add(put(Participant{id, round->id, std::nullopt, name()}));
        for (int item = 0; item < m_model.itemCount(); ++item) {
            const int answer = below(7);
            if (answer < 6)
                add(put(Ballot{id, m_model.itemId(item), answer < 5 ? std::optional(answer) : std::nullopt}));
        }
    }
}

void EditMaker::answers()
{
    const Participant *seat = openSeat();
    const Round *round = openRound();
    for (int count = 1 + below(4); count > 0; --count) {
        const ItemId item = m_model.itemId(below(m_model.itemCount()));
        const auto value = oneIn(5) ? std::nullopt : std::optional(below(5));
        // Votes that are being taken in secret are no edits that can be taken back.
        const bool secret = seat && m_workspace.find<OpenVote>(seat->round, item);
        if (seat && !secret && oneIn(3))
            add(putOrRemove(SecondBallot{seat->id, item, value}));
        else if (seat && !secret && oneIn(2))
            add(putOrRemove(Ballot{seat->id, item, value}));
        else if (round)
            add(putOrRemove(AgreedValue{round->id, item, below(5), text()}));
    }
}

bool EditMaker::isVotedOn(const RoundId &round, const ItemId &item) const
{
    return std::ranges::any_of(m_workspace.participants(round), [&](const Participant &seat) {
        return m_workspace.find<Ballot>(seat.id, item) || m_workspace.find<SecondBallot>(seat.id, item);
    });
}

/// What the room keeps while it goes through a round.
void EditMaker::room()
{
    const Round *round = openRound();
    if (!round)
        return newRound();
    const QString part = QStringLiteral("practice/%1").arg(m_model.practices[static_cast<size_t>(below(3))].id.text);
    const ItemId item = m_model.itemId(below(m_model.itemCount()));
    if (oneIn(3) && !isVotedOn(round->id, item))
        add(putOrRemove(OpenVote{round->id, item, 1 + below(2)}));
    else if (oneIn(2))
        add(putOrRemove(Workshop{round->id, state<WorkshopOrder>(), 1 + below(2), 1 + below(60), oneIn(2),
                                 oneIn(2) ? part : text()}));
    else
        add(putOrRemove(WorkshopPart{round->id, part, state<WorkshopState>()}));
}

void EditMaker::practice()
{
    const Round *round = openRound();
    if (!round)
        return newRound();
    const PracticeId id = m_model.practices[static_cast<size_t>(below(m_model.practiceCount()))].id;
    if (oneIn(2))
        add(putOrRemove(Stock{round->id, id, state<StockState>(), text(), name()}));
    else
        add(putOrRemove(PracticeNote{round->id, id, text(), text(), state<EvidenceGrade>()}));
}

void EditMaker::target()
{
    const Unit *unit = any<Unit>();
    if (!unit)
        return;
    const CompetencyId id = m_model.competencies[static_cast<size_t>(below(m_model.competencyCount()))].id;
    add(putOrRemove(CompetencyTarget{unit->id, id, 4 * m_random.generateDouble(), date()}));
}

void EditMaker::pain()
{
    const Unit *unit = any<Unit>();
    const PainPoint *known = any<PainPoint>();
    if (known && oneIn(3))
        m_edit = removePainPointEdit(m_workspace, known->id);
    else if (known && oneIn(2))
        add(put(PainPoint{known->id, known->unit, text(), text(), 1 + below(5), 1 + below(5), state<PainStatus>(),
                          text()}));
    else if (unit)
        add(put(PainPoint{fresh<FindingId>(), unit->id, text(), text(), 1 + below(5), 1 + below(5), state<PainStatus>(),
                          text()}));
}

void EditMaker::need()
{
    const Unit *unit = any<Unit>();
    const UnmetNeed *known = any<UnmetNeed>();
    if (known && oneIn(3))
        m_edit = removeNeedEdit(m_workspace, known->id);
    else if (known && oneIn(2))
        add(put(UnmetNeed{known->id, known->unit, text(), text(), state<NeedStatus>(), below(3), text()}));
    else if (unit)
        add(put(UnmetNeed{fresh<FindingId>(), unit->id, text(), text(), state<NeedStatus>(), below(3), text()}));
}

void EditMaker::phasePlan()
{
    const Unit *unit = any<Unit>();
    if (!unit)
        return;
    const PhaseId phase = m_model.phases[static_cast<size_t>(below(static_cast<int>(m_model.phases.size())))].id;
    add(putOrRemove(PhasePlan{unit->id, 1 + below(2), phase, date(), date()}));
}

void EditMaker::initiative()
{
    const Unit *unit = any<Unit>();
    const Initiative *known = any<Initiative>();
    if (known && oneIn(3)) {
        m_edit = removeInitiativeEdit(m_workspace, known->id);
        return;
    }
    if (!unit)
        return;
    static const QStringList efforts{QString(), QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    const bool again = known && oneIn(2);
    // What it names is of its own unit, so that it can go with that unit.
    const UnitId home = again ? known->unit : unit->id;
    const auto sameUnit = [&](const auto &record) { return record.unit == home; };
    Initiative made{again ? known->id : fresh<InitiativeId>(),
                    home,
                    1 + below(2),
                    m_model.phases.front().id,
                    text(),
                    text(),
                    name(),
                    date(),
                    date(),
                    efforts[below(4)],
                    state<InitiativeStatus>(),
                    text(),
                    text(),
                    {},
                    {},
                    {}};
    if (const auto *other = any<Initiative>(sameUnit))
        made.dependsOn = {other->id};
    if (const auto *pain = any<PainPoint>(sameUnit))
        made.addresses.push_back(pain->id);
    if (const auto *need = any<UnmetNeed>(sameUnit); need && oneIn(2))
        made.addresses.push_back(need->id);
    for (int count = below(3); count > 0; --count)
        made.targets.push_back({m_model.itemId(below(m_model.itemCount())), below(5)});
    add(put(made));
}

Edit EditMaker::make()
{
    using Maker = void (EditMaker::*)();
    static constexpr Maker makers[]{&EditMaker::organization, &EditMaker::model,     &EditMaker::model,
                                    &EditMaker::unit,         &EditMaker::person,    &EditMaker::round,
                                    &EditMaker::round,        &EditMaker::round,     &EditMaker::newRound,
                                    &EditMaker::seat,         &EditMaker::import,    &EditMaker::answers,
                                    &EditMaker::answers,      &EditMaker::answers,   &EditMaker::practice,
                                    &EditMaker::practice,     &EditMaker::target,    &EditMaker::pain,
                                    &EditMaker::need,         &EditMaker::phasePlan, &EditMaker::initiative,
                                    &EditMaker::initiative,   &EditMaker::room,      &EditMaker::room};
    (this->*makers[below(static_cast<int>(std::size(makers)))])();
    m_edit.label = QStringLiteral("Edit %1").arg(m_number);
    return std::move(m_edit);
}

} // namespace

Edit randomEdit(quint32 number, const Workspace &workspace, const MaturityModel &model)
{
    return EditMaker(number, workspace, model).make();
}

} // namespace cxw::test
