// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/setupedits.h"

#include "core/base/names.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/votes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cxw {

namespace {

struct SetupEdits
{
    Q_DECLARE_TR_FUNCTIONS(cxw::SetupEdits)
};

/// What is wrong with a name before anybody else's is looked at.
std::optional<QString> troubleWithin(const QString &name, const QString &whereNone)
{
    const auto clean = cleanName(name);
    if (!clean)
        return clean.error().sentence;
    return clean.value().isEmpty() ? std::optional(whereNone) : std::nullopt;
}

/// Puts a seat for each of these people who has none, and a person where the name is new.
void seatByName(const Workspace &workspace, const RoundId &round, const std::vector<ListedPerson> &listed, Edit &edit)
{
    const PeopleByName people(workspace);
    QSet<QString> seen;
    for (const auto &[name, role] : listed) {
        if (seen.contains(nameKey(name)))
            continue;
        seen.insert(nameKey(name));
        const Person *known = people.find(name);
        Person person = known ? *known : Person{PersonId::create(), name, {}};
        if (!role.isEmpty())
            person.role = role;
        edit.changes.push_back(put(person));
        if (!seatOf(workspace, round, person.id))
            edit.changes.push_back(put(Participant{ParticipantId::create(), round, person.id, {}}));
    }
}

Unit newUnit(const Workspace &workspace, const QString &name)
{
    const auto units = workspace.units();
    return {UnitId::create(), tidyName(name), units.empty() ? 0 : units.back().position + 1, 1};
}

void removeSeat(const Workspace &workspace, const Participant &seat, Edit &edit)
{
    for (const Ballot &ballot : workspace.ballots(seat.id))
        edit.changes.push_back(remove(ballot));
    for (const SecondBallot &ballot : secondBallots(workspace, seat.id))
        edit.changes.push_back(remove(ballot));
    edit.changes.push_back(remove(seat));
}

/// Takes the role group from those who stay behind in it where they are too few to hide among each other.
void clearSmallGroup(const Workspace &workspace, const Participant &leaving, Edit &edit)
{
    std::vector<Participant> others;
    for (const Participant &seat : workspace.participants(leaving.round)) {
        if (seat.id != leaving.id && seat.group == leaving.group)
            others.push_back(seat);
    }
    if (leaving.group.isEmpty() || others.size() >= static_cast<size_t>(fewestAlike))
        return;
    for (Participant &seat : others) {
        seat.group.clear();
        edit.changes.push_back(put(seat));
    }
}

bool hasLabel(const Workspace &workspace, const RoundId &round, const QString &label)
{
    return std::ranges::any_of(workspace.participants(round),
                               [&](const Participant &seat) { return !seat.person && sameName(seat.label, label); });
}

/// As many seats in an anonymous round.
void putVoters(const RoundId &round, size_t count, Edit &edit)
{
    for (size_t seat = 0; seat < count; ++seat)
        edit.changes.push_back(
            put(Participant{ParticipantId::create(), round, {}, voterLabel(static_cast<int>(seat) + 1)}));
}

/// Seats for those who sat in an earlier round.
void seatAgain(const Workspace &workspace, const Round &before, const Round &round, Edit &edit)
{
    const auto seats = workspace.participants(before.id);
    if (round.anonymous) {
        putVoters(round.id, seats.size(), edit);
        return;
    }
    for (Participant seat : seats) {
        if (!seat.person)
            continue;
        seat.id = ParticipantId::create();
        seat.round = round.id;
        // Another model may have other role groups.
        if (modelNameOf(before) != modelNameOf(round))
            seat.group.clear();
        edit.changes.push_back(put(seat));
    }
}

bool isAnonymous(const Workspace &workspace, const RoundId &round)
{
    const Round *record = workspace.find<Round>(round);
    return record && record->anonymous;
}

} // namespace

AddedUnit addUnitEdit(const Workspace &workspace, const QString &name)
{
    const Unit made = newUnit(workspace, name);
    return {{SetupEdits::tr("Add unit “%1”").arg(made.name), {put(made)}}, made.id};
}

StartedRound startRoundEdit(const Workspace &workspace, const RoundStart &start)
{
    const QString name = tidyName(start.name);
    StartedRound started{{SetupEdits::tr("Start round “%1”").arg(name), {}}, RoundId::create()};
    UnitId unit = start.unit.value_or(UnitId());
    if (!start.unit) {
        const Unit made = newUnit(workspace, start.unitName);
        unit = made.id;
        started.edit.changes.push_back(put(made));
    }
    const Round round{started.round,
                      unit,
                      name,
                      start.date,
                      tidyName(start.facilitator),
                      false,
                      start.anonymous,
                      workspace.nextMade(),
                      start.model.id,
                      start.model.version};
    started.edit.changes.push_back(put(round));
    if (const Round *before = start.peopleFrom ? workspace.find<Round>(*start.peopleFrom) : nullptr)
        seatAgain(workspace, *before, round, started.edit);
    return started;
}

std::optional<QString> roundNameTrouble(const Workspace &workspace, const UnitId &unit, const QString &name,
                                        const RoundId &self)
{
    if (auto wrong = troubleWithin(name, SetupEdits::tr("Give the round a name.")))
        return wrong;
    const bool taken = std::ranges::any_of(workspace.rounds(unit), [&](const Round &round) {
        return round.id != self && sameName(round.name, name);
    });
    if (taken)
        return SetupEdits::tr("The unit already has a round “%1”. Choose another name.").arg(name.trimmed());
    return std::nullopt;
}

std::optional<QString> unitNameTrouble(const Workspace &workspace, const QString &name, const UnitId &self)
{
    if (auto wrong = troubleWithin(name, SetupEdits::tr("Give the unit a name.")))
        return wrong;
    const bool taken = std::ranges::any_of(workspace.units(), [&](const Unit &unit) {
        return unit.id != self && sameName(unit.name, name);
    });
    if (taken)
        return SetupEdits::tr("There already is a unit “%1”. Choose another name.").arg(name.trimmed());
    return std::nullopt;
}

std::optional<QString> personNameTrouble(const Workspace &workspace, const QString &name, const PersonId &self)
{
    if (auto wrong = troubleWithin(name, SetupEdits::tr("Give the person a name.")))
        return wrong;
    const bool taken = std::ranges::any_of(workspace.people(), [&](const Person &person) {
        return person.id != self && sameName(person.name, name);
    });
    if (taken)
        return SetupEdits::tr("There already is a person “%1”. Tell the two apart, for example by an initial.")
            .arg(name.trimmed());
    return std::nullopt;
}

PeopleByName::PeopleByName(const Workspace &workspace)
{
    for (const auto &[key, person] : workspace.all<Person>()) {
        m_written.insert(person.name, &person);
        const QString same = nameKey(person.name);
        if (!m_same.contains(same))
            m_same.insert(same, &person);
    }
}

const Person *PeopleByName::find(const QString &name) const
{
    const Person *written = m_written.value(name);
    return written ? written : m_same.value(nameKey(name));
}

Edit describeRoundEdit(const Round &round)
{
    return {SetupEdits::tr("Edit round “%1”").arg(round.name), {put(round)}};
}

Edit renameUnitEdit(const Unit &unit)
{
    return {SetupEdits::tr("Name the unit “%1”").arg(unit.name), {put(unit)}};
}

Edit lockRoundEdit(Round round)
{
    round.locked = true;
    return {SetupEdits::tr("Lock round “%1”").arg(round.name), {put(round)}};
}

Edit reopenRoundEdit(Round round)
{
    round.locked = false;
    return {SetupEdits::tr("Reopen round “%1”").arg(round.name), {put(round)}};
}

Edit addParticipantEdit(const Workspace &workspace, const RoundId &round, const QString &name, const QString &role)
{
    if (isAnonymous(workspace, round))
        return addVoterEdit(workspace, round);
    Edit edit{SetupEdits::tr("Add %1").arg(tidyName(name)), {}};
    seatByName(workspace, round, {{tidyName(name), role.trimmed()}}, edit);
    return edit;
}

Result<Edit> addPeopleEdit(const Workspace &workspace, const RoundId &round, const std::vector<ListedPerson> &people)
{
    std::vector<ListedPerson> clean;
    for (const ListedPerson &listed : people) {
        const auto name = cleanName(listed.name);
        if (!name)
            return name.error();
        if (!name.value().isEmpty())
            clean.push_back({name.value(), listed.role.trimmed()});
    }
    if (clean.size() == 1)
        return addParticipantEdit(workspace, round, clean.front().name, clean.front().role);
    Edit edit{SetupEdits::tr("Add %n people", nullptr, static_cast<int>(clean.size())), {}};
    if (!isAnonymous(workspace, round))
        seatByName(workspace, round, clean, edit);
    return edit;
}

Result<Edit> addPeopleEdit(const Workspace &workspace, const RoundId &round, const QStringList &names,
                           const QString &role)
{
    std::vector<ListedPerson> people;
    for (const QString &name : names)
        people.push_back({name, role});
    return addPeopleEdit(workspace, round, people);
}

QString voterLabel(int number)
{
    return SetupEdits::tr("Voter %1").arg(number);
}

Edit addVoterEdit(const Workspace &workspace, const RoundId &round)
{
    // Beyond the seats there are, so that a label which was given back is not given to somebody else at once.
    auto number = static_cast<int>(workspace.participants(round).size()) + 1;
    while (hasLabel(workspace, round, voterLabel(number)))
        ++number;
    return {SetupEdits::tr("Add %1").arg(voterLabel(number)),
            {put(Participant{ParticipantId::create(), round, {}, voterLabel(number)})}};
}

Edit seatEdit(const Workspace &workspace, const RoundId &round, const PersonId &person)
{
    if (isAnonymous(workspace, round))
        return {};
    const Person *record = workspace.find<Person>(person);
    Edit edit{SetupEdits::tr("%1 takes part").arg(record ? record->name : QString()), {}};
    if (!seatOf(workspace, round, person))
        edit.changes.push_back(put(Participant{ParticipantId::create(), round, person, {}}));
    return edit;
}

Edit unseatEdit(const Workspace &workspace, const ParticipantId &participant)
{
    const auto *seat = workspace.find<Participant>(participant);
    if (!seat)
        return {};
    Edit edit{SetupEdits::tr("%1 does not take part").arg(workspace.nameOf(*seat)), {}};
    removeSeat(workspace, *seat, edit);
    if (isAnonymous(workspace, seat->round))
        clearSmallGroup(workspace, *seat, edit);
    return edit;
}

Edit forgetPersonEdit(const Workspace &workspace, const RoundId &round, const PersonId &person)
{
    const Person *record = workspace.find<Person>(person);
    if (!record)
        return {};
    Edit edit{SetupEdits::tr("Remove %1").arg(record->name), {}};
    if (const Participant *seat = seatOf(workspace, round, person))
        removeSeat(workspace, *seat, edit);
    edit.changes.push_back(remove(*record));
    return edit;
}

std::vector<RoundId> roundsOf(const Workspace &workspace, const PersonId &person)
{
    std::vector<RoundId> rounds;
    for (const auto &[key, seat] : workspace.all<Participant>()) {
        if (seat.person == person)
            rounds.push_back(seat.round);
    }
    return rounds;
}

const Participant *seatOf(const Workspace &workspace, const RoundId &round, const PersonId &person)
{
    for (const auto &[key, seat] : workspace.all<Participant>()) {
        if (seat.round == round && seat.person == person)
            return &seat;
    }
    return nullptr;
}

Edit describePersonEdit(const Person &person)
{
    return {SetupEdits::tr("Edit %1").arg(person.name), {put(person)}};
}

} // namespace cxw
