// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/maturitymodel.h"

#include <algorithm>

namespace cxw {

namespace {

template <typename List, typename Key>
std::optional<int> positionOf(const List &list, const Key &id)
{
    const auto found = std::ranges::find(list, id, [](const auto &entry) { return entry.id; });
    if (found == list.end())
        return std::nullopt;
    return static_cast<int>(found - list.begin());
}

std::optional<int> found(const auto &hash, const auto &id)
{
    const auto entry = hash.constFind(id);
    return entry == hash.constEnd() ? std::nullopt : std::optional<int>(*entry);
}

} // namespace

void MaturityModel::index()
{
    m_itemIds.clear();
    m_items.clear();
    m_practices.clear();
    m_formerPractices.clear();
    for (const Practice &practice : practices) {
        const auto place = static_cast<int>(m_practices.size());
        for (const PracticeId &former : practice.was)
            m_formerPractices.insert(former, place);
        m_practices.insert(practice.id, place);
        for (const Habit &habit : habits)
            m_itemIds.push_back({practice.id.text + u'/' + habit.id.text});
    }
    for (const EmpathyGroup &group : empathyGroups) {
        for (const EmpathyFacet &facet : empathyFacets)
            m_itemIds.push_back({QStringLiteral("empathy.%1/%2").arg(group.id, facet.id)});
    }
    for (const ItemId &item : m_itemIds)
        m_items.insert(item, static_cast<int>(m_items.size()));
}

QString MaturityModel::itemName(int item) const
{
    const bool ofPractice = isPracticeItem(item);
    const QString &whole = ofPractice ? practices[static_cast<size_t>(practiceOf(item))].title
                                      : empathyGroups[static_cast<size_t>(groupOf(item))].name;
    const QString &part = ofPractice ? habits[static_cast<size_t>(habitOf(item))].name
                                     : empathyFacets[static_cast<size_t>(facetOf(item))].name;
    if (ofPractice && habitCount() == 1)
        return whole;
    return QStringLiteral("%1 \u00b7 %2").arg(whole, part);
}

std::optional<int> MaturityModel::findItem(const ItemId &item) const
{
    return found(m_items, item);
}

std::optional<int> MaturityModel::findPractice(const PracticeId &practice) const
{
    return found(m_practices, practice);
}

std::optional<int> MaturityModel::findPracticeThatWas(const PracticeId &practice) const
{
    const auto present = found(m_practices, practice);
    return present ? present : found(m_formerPractices, practice);
}

std::optional<int> MaturityModel::findItemThatWas(const ItemId &item) const
{
    if (const auto present = found(m_items, item))
        return present;
    const qsizetype slash = item.text.indexOf(u'/');
    const auto practice = found(m_formerPractices, PracticeId{item.text.left(slash)});
    const auto habit = positionOf(habits, HabitId{item.text.mid(slash + 1)});
    return practice && habit ? std::optional(practiceItem(*practice, *habit)) : std::nullopt;
}

std::optional<int> MaturityModel::findCompetency(const CompetencyId &competency) const
{
    return positionOf(competencies, competency);
}

std::optional<int> MaturityModel::findPhase(const PhaseId &phase) const
{
    return positionOf(phases, phase);
}

std::optional<int> MaturityModel::findRole(const QString &role) const
{
    return positionOf(roles, role);
}

std::optional<int> MaturityModel::evidenceCap(const QString &grade) const
{
    const auto found = std::ranges::find(evidence, grade, &EvidenceCap::grade);
    return found == evidence.end() ? std::nullopt : found->cap;
}

std::optional<int> MaturityModel::phaseOfPractice(int practice) const
{
    const auto holds = [practice](const Phase &phase) {
        return std::ranges::find(phase.criteria, practice, &GateCriterion::practice) != phase.criteria.end();
    };
    const auto phase = std::ranges::find_if(phases, holds);
    return phase == phases.end() ? std::nullopt : std::optional<int>(static_cast<int>(phase - phases.begin()));
}

} // namespace cxw
