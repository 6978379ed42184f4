// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparetables.h"

#include "core/base/display.h"
#include "ui/compare/verdictsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ComparePage)
};

constexpr Qt::Alignment numbers = Qt::AlignRight | Qt::AlignVCenter;

TableCell headed(const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    TableCell cell;
    cell.text = text;
    cell.alignment = alignment;
    return cell;
}

TableCell words(const QString &text, Role role = Role::Text)
{
    TableCell cell;
    cell.text = text;
    cell.role = role;
    return cell;
}

std::vector<TableCell> movementHeader(const CompareContext &context, const QString &what)
{
    return {headed(what), headed(context.nameOf(context.from), numbers), headed(context.nameOf(context.to), numbers),
            headed(Words::tr("Change"), numbers)};
}

TableRow movementRow(const QString &key, const QString &name, const Movement &movement)
{
    const auto delta = movement.delta();
    return {key,
            {words(name), TableCell::figure(displayScore(movement.from.value), movement.from.value),
             TableCell::figure(displayScore(movement.to.value), movement.to.value),
             TableCell::figure(displayDelta(delta), delta)}};
}

/// The tested competencies are judged together, so that one confidence holds for the whole column.
QString intervalHeader(const Comparison &comparison)
{
    const auto tested = std::ranges::find_if(comparison.competencies, [](const JudgedMovement &moved) {
        return moved.judgement.test.has_value();
    });
    if (tested == comparison.competencies.end())
        return Words::tr("Interval");
    return Words::tr("%1 interval", "confidence").arg(displayConfidence(tested->judgement.confidence));
}

double size(const Movement &movement)
{
    return movement.delta() ? std::abs(*movement.delta()) : -1;
}

} // namespace

CompareTable competencyMovements(const CompareContext &context)
{
    CompareTable table;
    table.header = movementHeader(context, Words::tr("Competency"));
    for (const TableCell &cell :
         {headed(Words::tr("Verdict")), headed(intervalHeader(context.comparison), numbers),
          headed(Words::tr("People"), numbers), headed(Words::tr("Test")), headed(Words::tr("On own\nitems"), numbers)})
        table.header.push_back(cell);
    for (size_t place = 0; place < context.comparison.competencies.size(); ++place) {
        const Competency &competency = context.model().competencies[place];
        const JudgedMovement &moved = context.comparison.competencies[place];
        const Judgement &judgement = moved.judgement;
        TableRow row = movementRow(competency.id.text, competency.name, moved.likeForLike);
        TableCell interval = words(displayInterval(judgement), Role::Muted);
        interval.alignment = numbers;
        TableCell people = words(displayPeople(judgement), Role::Muted);
        people.alignment = numbers;
        TableCell raw = TableCell::figure(displayDelta(moved.raw.delta()), moved.raw.delta());
        raw.role = Role::Muted;
        for (const TableCell &cell :
             {words(displayName(judgement.verdict)), interval, people, words(displayTest(judgement), Role::Muted), raw})
            row.cells.push_back(cell);
        row.cells[4].toolTip = verdictSentence(judgement);
        table.rows.push_back(std::move(row));
        table.widestDelta = std::max(table.widestDelta, size(moved.likeForLike));
    }
    return table;
}

CompareTable habitMovements(const CompareContext &context)
{
    CompareTable table;
    table.header = movementHeader(context, Words::tr("Habit"));
    for (size_t place = 0; place < context.comparison.habits.size(); ++place) {
        const Habit &habit = context.model().habits[place];
        const Movement &moved = context.comparison.habits[place];
        table.rows.push_back(movementRow(habit.id.text, habit.name, moved));
        table.widestDelta = std::max(table.widestDelta, size(moved));
    }
    return table;
}

CompareTable practiceMovements(const CompareContext &context, bool biggestFirst)
{
    const auto &practices = context.comparison.practices;
    std::vector<size_t> order;
    for (size_t place = 0; place < practices.size(); ++place)
        order.push_back(place);
    if (biggestFirst)
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](size_t place) { return settled(size(practices[place])); });
    CompareTable table;
    table.header = movementHeader(context, Words::tr("Practice"));
    for (const size_t place : order) {
        const Practice &practice = context.model().practices[place];
        TableRow row = movementRow(practice.id.text, practice.title, practices[place]);
        row.cells.front().toolTip = practice.statement;
        table.rows.push_back(std::move(row));
        table.widestDelta = std::max(table.widestDelta, size(practices[place]));
    }
    return table;
}

namespace {

/// Items of one practice or group of empathy that share a cause.
struct Gone
{
    QString owner;
    QStringList parts;
    NotCommonCause cause = NotCommonCause::Unanswered;
};

std::vector<Gone> grouped(const MaturityModel &model, const std::vector<NotCommon> &list)
{
    std::vector<Gone> groups;
    for (const NotCommon &single : list) {
        Gone gone{single.item.text, {}, single.cause};
        if (const auto item = model.findItem(single.item)) {
            const bool practice = model.isPracticeItem(*item);
            gone.owner = practice ? model.practices[static_cast<size_t>(model.practiceOf(*item))].title
                                  : Words::tr("%1: %2", "empathy, group")
                                        .arg(model.empathyName,
                                             model.empathyGroups[static_cast<size_t>(model.groupOf(*item))].name);
            gone.parts << (practice ? model.habits[static_cast<size_t>(model.habitOf(*item))].name
                                    : model.empathyFacets[static_cast<size_t>(model.facetOf(*item))].name);
        }
        const auto same = std::ranges::find_if(groups, [&](const Gone &group) {
            return group.owner == gone.owner && group.cause == gone.cause;
        });
        if (same == groups.end())
            groups.push_back(std::move(gone));
        else
            same->parts += gone.parts;
    }
    return groups;
}

} // namespace

CompareTable notComparable(const CompareContext &context)
{
    CompareTable table;
    table.header = {headed(Words::tr("Practice")), headed(Words::tr("Items")), headed(Words::tr("Has a value only in")),
                    headed(Words::tr("Why"))};
    const auto add = [&](const std::vector<NotCommon> &list, const MaturityModel &model, const Round &round) {
        for (const Gone &gone : grouped(model, list)) {
            TableRow row;
            row.key = QStringLiteral("%1/%2/%3")
                          .arg(round.id.text, gone.owner, QString::number(static_cast<int>(gone.cause)));
            row.cells = {words(gone.owner), words(QLocale().createSeparatedList(gone.parts)),
                         words(context.nameOf(round), Role::Muted), words(displayName(gone.cause), Role::Muted)};
            row.cells[1].toolTip = row.cells[1].text;
            table.rows.push_back(std::move(row));
        }
    };
    add(context.comparison.onlyFrom, *context.comparison.fromModel, context.from);
    add(context.comparison.onlyTo, context.model(), context.to);
    return table;
}

} // namespace cxw
