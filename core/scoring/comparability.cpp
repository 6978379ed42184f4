// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/comparability.h"

#include "core/base/bidi.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

using Places = std::vector<std::optional<int>>;

/// By practice of the later model. Ids that are the same come before earlier ids, so that no practice is taken twice.
Places matchPractices(const MaturityModel &from, const MaturityModel &to)
{
    Places matched(to.practices.size());
    std::vector<bool> taken(from.practices.size());
    const auto match = [&](std::optional<int> earlier, std::optional<int> later) {
        if (!earlier || !later || matched[static_cast<size_t>(*later)] || taken[static_cast<size_t>(*earlier)])
            return;
        matched[static_cast<size_t>(*later)] = earlier;
        taken[static_cast<size_t>(*earlier)] = true;
    };
    for (int practice = 0; practice < from.practiceCount(); ++practice)
        match(practice, to.findPractice(from.practices[static_cast<size_t>(practice)].id));
    for (int practice = 0; practice < from.practiceCount(); ++practice)
        match(practice, to.findPracticeThatWas(from.practices[static_cast<size_t>(practice)].id));
    for (int practice = 0; practice < to.practiceCount(); ++practice)
        match(from.findPracticeThatWas(to.practices[static_cast<size_t>(practice)].id), practice);
    return matched;
}

/// The earlier model's habit for each of the later model.
Places matchHabits(const MaturityModel &from, const MaturityModel &to)
{
    Places matched;
    for (const Habit &habit : to.habits) {
        const auto found = std::ranges::find(from.habits, habit.id, &Habit::id);
        const auto place = static_cast<int>(found - from.habits.begin());
        matched.push_back(found == from.habits.end() ? std::nullopt : std::optional(place));
    }
    return matched;
}

Places matchItems(const MaturityModel &from, const MaturityModel &to, const Places &practices)
{
    Places items(static_cast<size_t>(to.itemCount()));
    const Places habits = matchHabits(from, to);
    for (int practice = 0; practice < to.practiceCount(); ++practice) {
        for (int habit = 0; habit < to.habitCount(); ++habit) {
            const auto earlier = practices[static_cast<size_t>(practice)];
            const auto same = habits[static_cast<size_t>(habit)];
            if (earlier && same)
                items[static_cast<size_t>(to.practiceItem(practice, habit))] = from.practiceItem(*earlier, *same);
        }
    }
    for (int item = to.practiceItemCount(); item < to.itemCount(); ++item)
        items[static_cast<size_t>(item)] = from.findItem(to.itemId(item));
    return items;
}

} // namespace

ItemMatch::ItemMatch(const MaturityModel &from, const MaturityModel &to)
    : m_sameScale(from.scale.size() == to.scale.size()),
      m_practices(matchPractices(from, to)),
      m_fromItems(m_sameScale ? matchItems(from, to, m_practices) : Places(static_cast<size_t>(to.itemCount()))),
      m_toItems(static_cast<size_t>(from.itemCount()))
{
    for (size_t item = 0; item < m_fromItems.size(); ++item) {
        if (m_fromItems[item])
            m_toItems[static_cast<size_t>(*m_fromItems[item])] = static_cast<int>(item);
    }
}

ItemValues ItemMatch::inLaterModel(const ItemValues &values) const
{
    ItemValues result;
    for (const auto &item : m_fromItems) {
        result.values.push_back(item ? values.values[static_cast<size_t>(*item)] : std::nullopt);
        result.applicable.push_back(item && values.applicable[static_cast<size_t>(*item)]);
    }
    return result;
}

Comparability comparability(const MaturityModel &from, const MaturityModel &to)
{
    const ItemMatch match(from, to);
    Comparability result{match.sameScale(), 0, from.practiceCount(), {}, {}};
    std::vector<bool> kept(from.practices.size());
    for (int practice = 0; practice < to.practiceCount(); ++practice) {
        const auto earlier = match.practices()[static_cast<size_t>(practice)];
        if (earlier)
            kept[static_cast<size_t>(*earlier)] = true;
        else
            result.added.push_back(practice);
        bool common = false;
        for (int habit = 0; habit < to.habitCount(); ++habit)
            common = common || match.fromItem(to.practiceItem(practice, habit));
        result.staying += common ? 1 : 0;
    }
    for (size_t practice = 0; practice < kept.size(); ++practice) {
        if (!kept[practice])
            result.retired.push_back(static_cast<int>(practice));
    }
    return result;
}

QString displayText(const Comparability &comparability, const QString &earlier)
{
    if (!comparability.sameScale)
        return QCoreApplication::translate("cxw::Comparison", "Nothing stays comparable with %1: the scale has another "
                                                              "number of steps.")
            .arg(isolated(earlier));
    return QCoreApplication::translate("cxw::Comparison", "%1 of %n practices stay comparable with %2.", nullptr,
                                       comparability.practices)
        .arg(QLocale().toString(comparability.staying), isolated(earlier));
}

} // namespace cxw
