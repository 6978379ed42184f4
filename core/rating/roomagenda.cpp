// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/roomagenda.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct RoomAgenda
{
    Q_DECLARE_TR_FUNCTIONS(cxw::RoomAgenda)
};

constexpr QLatin1String practiceWord("practice/");
constexpr QLatin1String habitWord("habit/");
constexpr QLatin1String empathyWord("empathy/");
constexpr QLatin1String itemsWord("items/");
/// What stands for empathy among the competencies that are left out.
constexpr QLatin1String empathyLeftOut("empathy");

std::vector<int> itemsOfPractice(const MaturityModel &model, int practice)
{
    std::vector<int> items;
    for (int habit = 0; habit < model.habitCount(); ++habit)
        items.push_back(model.practiceItem(practice, habit));
    return items;
}

RoomPart practicePart(const MaturityModel &model, int practice)
{
    const Practice &one = model.practices[static_cast<size_t>(practice)];
    return {partOfPractice(one.id), one.title, itemsOfPractice(model, practice)};
}

RoomPart habitPart(const MaturityModel &model, const Competency &competency, int habit)
{
    const Habit &one = model.habits[static_cast<size_t>(habit)];
    RoomPart part{habitWord + competency.id.text + u'/' + one.id.text,
                  model.habitCount() == 1
                      ? competency.name
                      : RoomAgenda::tr("%1 · %2", "competency, habit").arg(competency.name, one.name),
                  {}};
    for (int practice = 0; practice < competency.practiceCount; ++practice)
        part.items.push_back(model.practiceItem(competency.firstPractice + practice, habit));
    return part;
}

RoomPart groupPart(const MaturityModel &model, int group)
{
    const EmpathyGroup &one = model.empathyGroups[static_cast<size_t>(group)];
    RoomPart part{empathyWord + one.id, one.name, {}};
    for (int facet = 0; facet < model.facetCount(); ++facet)
        part.items.push_back(model.empathyItem(group, facet));
    return part;
}

QString titleOfItems(const MaturityModel &model, const std::vector<int> &items)
{
    if (items.size() == 1)
        return model.itemName(items.front());
    const bool ofOnePractice = std::ranges::all_of(items, [&](int item) {
        return model.isPracticeItem(item) && model.practiceOf(item) == model.practiceOf(items.front());
    });
    if (ofOnePractice)
        return model.practices[static_cast<size_t>(model.practiceOf(items.front()))].title;
    return RoomAgenda::tr("%n item(s)", "that are voted on together", static_cast<int>(items.size()));
}

std::optional<RoomPart> itemsPart(const MaturityModel &model, const QString &ids)
{
    std::vector<int> items;
    const QStringList each = ids.split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : each) {
        const auto item = model.findItem({id});
        if (!item)
            return std::nullopt;
        items.push_back(*item);
    }
    if (items.empty())
        return std::nullopt;
    return RoomPart{partOfItems(model, items), titleOfItems(model, items), items};
}

std::optional<RoomPart> habitPartNamed(const MaturityModel &model, const QString &ids)
{
    const QString competencyId = ids.section(u'/', 0, 0);
    const auto competency = model.findCompetency({competencyId});
    const auto habit = std::ranges::find(model.habits, HabitId{ids.section(u'/', 1)}, &Habit::id);
    if (!competency || habit == model.habits.end())
        return std::nullopt;
    return habitPart(model, model.competencies[static_cast<size_t>(*competency)],
                     static_cast<int>(habit - model.habits.begin()));
}

/// The part with all its items, asked or not.
std::optional<RoomPart> wholePart(const MaturityModel &model, const QString &word)
{
    if (word.startsWith(practiceWord)) {
        const auto practice = model.findPractice({word.mid(practiceWord.size())});
        return practice ? std::optional(practicePart(model, *practice)) : std::nullopt;
    }
    if (word.startsWith(habitWord))
        return habitPartNamed(model, word.mid(habitWord.size()));
    if (word.startsWith(empathyWord)) {
        const auto group = std::ranges::find(model.empathyGroups, word.mid(empathyWord.size()), &EmpathyGroup::id);
        return group == model.empathyGroups.end()
                   ? std::nullopt
                   : std::optional(groupPart(model, static_cast<int>(group - model.empathyGroups.begin())));
    }
    return word.startsWith(itemsWord) ? itemsPart(model, word.mid(itemsWord.size())) : std::nullopt;
}

/// Leaves the items on which anybody is asked, or is just voting.
RoomPart asked(const RatingBasis &basis, RoomPart part)
{
    std::erase_if(part.items, [&](int item) {
        return !isAskedInRoom(basis, item) && !basis.workspace.find<OpenVote>(basis.round, basis.model.itemId(item));
    });
    return part;
}

} // namespace

Workshop workshopOf(const RatingBasis &basis)
{
    const auto *workshop = basis.workspace.find<Workshop>(basis.round);
    Workshop usual;
    usual.round = basis.round;
    return workshop ? *workshop : usual;
}

std::vector<RoomPart> roomAgenda(const RatingBasis &basis)
{
    const MaturityModel &model = basis.model;
    const Workshop workshop = workshopOf(basis);
    const QStringList leftOut = workshop.leftOut.split(u' ', Qt::SkipEmptyParts);
    std::vector<RoomPart> parts;
    const auto add = [&](const RoomPart &part) {
        RoomPart one = asked(basis, part);
        if (!one.items.empty())
            parts.push_back(std::move(one));
    };
    for (const Competency &competency : model.competencies) {
        if (leftOut.contains(competency.id.text))
            continue;
        const bool byHabit = workshop.order == WorkshopOrder::ByHabit;
        const int count = byHabit ? model.habitCount() : competency.practiceCount;
        for (int place = 0; place < count; ++place)
            add(byHabit ? habitPart(model, competency, place) : practicePart(model, competency.firstPractice + place));
    }
    for (int group = 0; group < model.groupCount() && !leftOut.contains(empathyLeftOut); ++group)
        add(groupPart(model, group));
    return parts;
}

std::optional<RoomPart> roomPart(const RatingBasis &basis, const QString &word)
{
    auto part = wholePart(basis.model, word);
    return part ? std::optional(asked(basis, std::move(*part))) : std::nullopt;
}

QString partOfPractice(const PracticeId &practice)
{
    return practiceWord + practice.text;
}

QString partOfItems(const MaturityModel &model, std::vector<int> items)
{
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    QStringList ids;
    for (const int item : items)
        ids.append(model.itemId(item).text);
    return itemsWord + ids.join(u' ');
}

bool isAskedInRoom(const RatingBasis &basis, int item)
{
    if (!basis.model.isPracticeItem(item))
        return true;
    const Practice &practice = basis.model.practices[static_cast<size_t>(basis.model.practiceOf(item))];
    const auto *stock = basis.workspace.find<Stock>(basis.round, practice.id);
    return !stock || (stock->state != StockState::Absent && stock->state != StockState::NotApplicable);
}

} // namespace cxw
