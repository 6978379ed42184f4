// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/withoutnames.h"

#include "core/exchange/namescrub.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/setupedits.h"
#include "core/workspace/votes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace cxw {

namespace {

struct NamelessText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::NamelessText)
};

/// Everything that was written down as a name of somebody.
QStringList namesIn(const Workspace &workspace)
{
    QStringList names;
    for (const auto &[key, person] : workspace.all<Person>())
        names.append(person.name);
    for (const auto &[key, seat] : workspace.all<Participant>())
        names.append(seat.label);
    for (const auto &[key, round] : workspace.all<Round>())
        names.append(round.facilitator);
    for (const auto &[key, stock] : workspace.all<Stock>())
        names.append(stock.owner);
    for (const auto &[key, initiative] : workspace.all<Initiative>())
        names.append(initiative.owner);
    return names;
}

/// Makes the nameless copy of each record, one kind after the other.
class NamelessCopy
{
public:
    NamelessCopy(const Workspace &workspace, KeptNames kept, QRandomGenerator &lot)
        : m_workspace(workspace), m_kept(kept), m_lot(lot), m_withoutNames(namesIn(workspace))
    {
    }

    Edit make()
    {
        m_edit.label = NamelessText::tr("Copy without names");
        putModels();
        putPlaces();
        putPeople();
        putSeats();
        putAnswers();
        putPlans();
        putInitiatives();
        return std::move(m_edit);
    }

private:
    /// The same new id for the same old one.
    template <typename Kind>
    Id<Kind> fresh(const Id<Kind> &id)
    {
        QString &text = m_ids[id.text];
        if (text.isEmpty())
            text = Id<Kind>::create().text;
        return {text};
    }

    /// New ids for those of the things that are there.
    template <typename R, typename Kind>
    std::vector<Id<Kind>> freshOf(const std::vector<Id<Kind>> &ids)
    {
        std::vector<Id<Kind>> list;
        for (const Id<Kind> &id : ids) {
            if (m_workspace.find<R>(id))
                list.push_back(fresh(id));
        }
        return list;
    }

    /// The records of a kind in an order drawn by lot, so that their places tell nothing.
    template <typename R>
    std::vector<R> drawn()
    {
        std::vector<R> list;
        for (const auto &[key, record] : m_workspace.all<R>())
            list.push_back(record);
        std::ranges::shuffle(list, m_lot);
        return list;
    }

    [[nodiscard]] QJsonValue withoutNames(const QJsonValue &value) const;

    void add(Record record) { m_edit.changes.push_back(put(std::move(record))); }

    void putModels();
    void putPlaces();
    void putPeople();
    void putSeats();
    void putAnswers();
    void putPlans();
    void putFindings();
    void putInitiatives();

    const Workspace &m_workspace;
    KeptNames m_kept;
    QRandomGenerator &m_lot;
    NameScrub m_withoutNames;
    QHash<QString, QString> m_ids;
    Edit m_edit;
};

void NamelessCopy::putModels()
{
    for (const auto &[key, version] : m_workspace.all<ModelVersion>())
        add(version);
    for (auto [key, part] : m_workspace.all<ModelPart>()) {
        const QJsonObject content = QJsonDocument::fromJson(part.content.toUtf8()).object();
        const QJsonObject nameless = withoutNames(content).toObject();
        part.content = QString::fromUtf8(QJsonDocument(nameless).toJson(QJsonDocument::Compact));
        add(part);
    }
}

/// The texts of a part of a model without names; what its pieces are told apart by stays.
QJsonValue NamelessCopy::withoutNames(const QJsonValue &value) const
{
    static const QStringList identities{QStringLiteral("id"),   QStringLiteral("was"),    QStringLiteral("practice"),
                                        QStringLiteral("kind"), QStringLiteral("effort"), QStringLiteral("version"),
                                        QStringLiteral("grade")};
    if (value.isString())
        return m_withoutNames(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &member : value.toArray())
            list.append(withoutNames(member));
        return list;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject())
        return value;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!identities.contains(member.key()))
            member.value() = withoutNames(QJsonValue(member.value()));
    }
    return object;
}

void NamelessCopy::putPlaces()
{
    const bool keep = m_kept == KeptNames::OrganizationAndUnits;
    Organization organization = m_workspace.organization();
    organization.id = fresh(organization.id);
    if (!keep)
        organization.name = NamelessText::tr("Organization");
    add(organization);
    int number = 0;
    for (Unit unit : m_workspace.units()) {
        unit.id = fresh(unit.id);
        ++number;
        if (!keep)
            unit.name = NamelessText::tr("Unit %1").arg(number);
        add(unit);
    }
    for (auto [key, round] : m_workspace.all<Round>()) {
        round.id = fresh(round.id);
        round.unit = fresh(round.unit);
        round.facilitator.clear();
        add(round);
    }
}

void NamelessCopy::putPeople()
{
    QSet<PersonId> seated;
    for (const auto &[key, seat] : m_workspace.all<Participant>()) {
        if (seat.person)
            seated.insert(*seat.person);
    }
    int number = 0;
    for (const Person &person : drawn<Person>()) {
        if (seated.contains(person.id))
            add(Person{fresh(person.id), NamelessText::tr("Person %1").arg(++number), {}});
    }
}

void NamelessCopy::putSeats()
{
    QHash<RoundId, int> voters;
    for (Participant seat : drawn<Participant>()) {
        if (!hidesInGroup(m_workspace, seat))
            seat.group.clear();
        seat.id = fresh(seat.id);
        const bool known = seat.person && m_workspace.find<Person>(*seat.person);
        seat.person = known ? std::optional(fresh(*seat.person)) : std::nullopt;
        seat.label = known ? QString() : voterLabel(++voters[seat.round]);
        seat.round = fresh(seat.round);
        add(seat);
    }
}

void NamelessCopy::putAnswers()
{
    for (const auto &[key, stock] : m_workspace.all<Stock>())
        add(Stock{fresh(stock.round), stock.practice, stock.state, {}, {}});
    for (const auto &[key, agreed] : m_workspace.all<AgreedValue>())
        add(AgreedValue{fresh(agreed.round), agreed.item, agreed.value, {}});
    // What is still being voted on in secret stays at home.
    for (const auto &[key, ballot] : m_workspace.all<Ballot>()) {
        if (!isSecret(m_workspace, ballot))
            add(Ballot{fresh(ballot.participant), ballot.item, ballot.value});
    }
    for (const auto &[key, ballot] : m_workspace.all<SecondBallot>()) {
        if (!isSecret(m_workspace, ballot))
            add(SecondBallot{fresh(ballot.participant), ballot.item, ballot.value});
    }
    for (const auto &[key, note] : m_workspace.all<PracticeNote>()) {
        if (note.grade != EvidenceGrade::NotGraded)
            add(PracticeNote{fresh(note.round), note.practice, {}, {}, note.grade});
    }
}

void NamelessCopy::putPlans()
{
    for (auto [key, target] : m_workspace.all<CompetencyTarget>()) {
        target.unit = fresh(target.unit);
        add(target);
    }
    for (auto [key, plan] : m_workspace.all<PhasePlan>()) {
        plan.unit = fresh(plan.unit);
        add(plan);
    }
    putFindings();
}

void NamelessCopy::putFindings()
{
    const auto putNameless = [this](auto finding) {
        finding.id = fresh(finding.id);
        finding.unit = fresh(finding.unit);
        finding.title = m_withoutNames(finding.title);
        finding.touchpoint = m_withoutNames(finding.touchpoint);
        finding.note.clear();
        add(finding);
    };
    for (const auto &[key, pain] : m_workspace.all<PainPoint>())
        putNameless(pain);
    for (const auto &[key, need] : m_workspace.all<UnmetNeed>())
        putNameless(need);
}

void NamelessCopy::putInitiatives()
{
    for (auto [key, initiative] : m_workspace.all<Initiative>()) {
        initiative.id = fresh(initiative.id);
        initiative.unit = fresh(initiative.unit);
        initiative.title = m_withoutNames(initiative.title);
        initiative.description.clear();
        initiative.owner.clear();
        initiative.measure = m_withoutNames(initiative.measure);
        initiative.empathyStep.clear();
        initiative.dependsOn = freshOf<Initiative>(initiative.dependsOn);
        std::vector<FindingId> addresses = freshOf<PainPoint>(initiative.addresses);
        for (const FindingId &need : freshOf<UnmetNeed>(initiative.addresses))
            addresses.push_back(need);
        initiative.addresses = std::move(addresses);
        add(initiative);
    }
}

} // namespace

Edit withoutNamesEdit(const Workspace &workspace, KeptNames kept, QRandomGenerator &lot)
{
    return NamelessCopy(workspace, kept, lot).make();
}

} // namespace cxw
