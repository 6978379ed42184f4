// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/findables.h"

#include "core/base/bidi.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct Findables
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Findables)
};

/// The parts that say something, one behind the other.
QString together(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(isolated(part));
    }
    return said.join(QStringLiteral(" · "));
}

class Gathering
{
public:
    Gathering(const Workspace &workspace, const MaturityModel &model) : m_workspace(workspace), m_model(model) {}

    std::vector<Findable> take() { return std::move(m_all); }

    void addUnits()
    {
        for (const Unit &unit : m_workspace.units())
            add({FindableKind::Unit, unit.name, {}, {unit.id, {}}, {}});
    }

    void addRounds()
    {
        for (const Unit &unit : m_workspace.units()) {
            for (const Round &round : m_workspace.rounds(unit.id))
                add({FindableKind::Round, round.name, unit.name, {unit.id, round.id}, {}});
        }
    }

    void addPractices()
    {
        for (const Practice &practice : m_model.practices)
            add({FindableKind::Practice, practice.title, competencyOf(practice), {}, practice.id});
    }

    void addPlans()
    {
        for (const Unit &unit : m_workspace.units()) {
            for (const Initiative &one : m_workspace.initiatives(unit.id, unit.cycle))
                add({FindableKind::Initiative, one.title, together({one.owner, unit.name}), {unit.id, {}}, one.id});
            for (const PainPoint &pain : m_workspace.painPoints(unit.id))
                add({FindableKind::PainPoint,
                     pain.title,
                     together({pain.touchpoint, unit.name}),
                     {unit.id, {}},
                     pain.id});
            for (const UnmetNeed &need : m_workspace.unmetNeeds(unit.id))
                add({FindableKind::UnmetNeed,
                     need.title,
                     together({need.touchpoint, unit.name}),
                     {unit.id, {}},
                     need.id});
        }
    }

    void addPeople()
    {
        for (const Person &person : m_workspace.people())
            add({FindableKind::Person, person.name, person.role, {}, PeopleSpot{person.id}});
    }

    void addAnswersOf(const RoundId &round)
    {
        for (int item = 0; item < m_model.itemCount(); ++item) {
            if (const auto *agreed = m_workspace.find<AgreedValue>(round, m_model.itemId(item)))
                add({FindableKind::Reason, agreed->reason, m_model.itemName(item), {}, agreed->item});
        }
        for (const Practice &practice : m_model.practices) {
            if (const auto *note = m_workspace.find<PracticeNote>(round, practice.id)) {
                add({FindableKind::Evidence, note->evidence, practice.title, {}, practice.id});
                add({FindableKind::Note, note->note, practice.title, {}, practice.id});
            }
            const auto *stock = m_workspace.find<Stock>(round, practice.id);
            if (stock)
                add({FindableKind::Whereabouts,
                     together({stock->where, stock->owner}),
                     practice.title,
                     {},
                     StockSpot{practice.id}});
        }
    }

private:
    void add(Findable found)
    {
        found.name = found.name.simplified();
        found.where = found.where.simplified();
        if (!found.name.isEmpty())
            m_all.push_back(std::move(found));
    }

    [[nodiscard]] QString competencyOf(const Practice &practice) const
    {
        return m_model.competencies[static_cast<size_t>(practice.competency)].name;
    }

    const Workspace &m_workspace;
    const MaturityModel &m_model;
    std::vector<Findable> m_all;
};

} // namespace

QString displayName(FindableKind kind)
{
    switch (kind) {
    case FindableKind::Unit:
        return Findables::tr("Unit");
    case FindableKind::Round:
        return Findables::tr("Round");
    case FindableKind::Practice:
        return Findables::tr("Practice");
    case FindableKind::Initiative:
        return Findables::tr("Initiative");
    case FindableKind::PainPoint:
        return Findables::tr("Pain point");
    case FindableKind::UnmetNeed:
        return Findables::tr("Unmet need");
    case FindableKind::Person:
        return Findables::tr("Person");
    case FindableKind::Reason:
        return Findables::tr("Reason");
    case FindableKind::Evidence:
        return Findables::tr("Evidence");
    case FindableKind::Note:
        return Findables::tr("Note");
    case FindableKind::Whereabouts:
        return Findables::tr("Stock");
    }
    return {};
}

std::vector<Findable> findables(const Workspace &workspace, const MaturityModel &model, const RoundId &shown)
{
    Gathering gathering(workspace, model);
    gathering.addUnits();
    gathering.addRounds();
    gathering.addPractices();
    gathering.addPlans();
    gathering.addPeople();
    gathering.addAnswersOf(shown);
    return gathering.take();
}

} // namespace cxw
