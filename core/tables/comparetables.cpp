// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/comparetables.h"

#include "core/base/display.h"
#include "core/tables/verdictsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cxw {

namespace {

using namespace figurecell;

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::CompareTables)
};

std::vector<FigureColumn> movementColumns(const QString &what, const ComparedNames &names)
{
    return {{id("name"), what},
            {id("from"), names.from, Kind::Number},
            {id("to"), names.to, Kind::Number},
            {id("change"), CompareText::tr("Change"), Kind::Number}};
}

/// A difference of two figures that says how they were computed.
FigureCell explainedDelta(const Movement &movement)
{
    FigureCell cell = delta(movement.delta());
    cell.figure = movement.to;
    return cell;
}

FigureTableRow movementRow(const QString &key, const FigureCell &name, const Movement &movement)
{
    return {key, {name, score(movement.from), score(movement.to), explainedDelta(movement)}};
}

/// The tested competencies are judged together, so that one confidence holds for the whole column.
QString intervalTitle(const Comparison &comparison)
{
    const auto tested = std::ranges::find_if(comparison.competencies, [](const JudgedMovement &moved) {
        return moved.judgement.test.has_value();
    });
    if (tested == comparison.competencies.end())
        return CompareText::tr("Interval");
    return CompareText::tr("%1 interval", "confidence").arg(displayConfidence(tested->judgement.confidence));
}

FigureTableRow judgedRow(const QString &key, const QString &name, const JudgedMovement &moved)
{
    const Judgement &judgement = moved.judgement;
    FigureTableRow row = movementRow(key, words(name), moved.likeForLike);
    FigureCell confidence = words(displayScore(std::nullopt));
    if (judgement.test)
        confidence = {.text = displayConfidence(judgement.confidence), .value = judgement.confidence};
    const std::vector<FigureCell> judged{words(displayName(judgement.verdict), verdictSentence(judgement)),
                                         words(displayInterval(judgement)),
                                         std::move(confidence),
                                         words(displayPeople(judgement)),
                                         words(displayTest(judgement)),
                                         explainedDelta(moved.raw)};
    row.cells.insert(row.cells.end(), judged.begin(), judged.end());
    return row;
}

} // namespace

FigureTable competencyMovements(const Comparison &comparison, const ComparedNames &names)
{
    const MaturityModel &model = *comparison.model;
    FigureTable table{CompareText::tr("Competencies"), movementColumns(CompareText::tr("Competency"), names), {}};
    const std::vector<FigureColumn> judged{{id("verdict"), CompareText::tr("Verdict")},
                                           {id("interval"), intervalTitle(comparison), Kind::Number},
                                           {id("confidence"), CompareText::tr("Confidence"), Kind::Number},
                                           {id("people"), CompareText::tr("People"), Kind::Number},
                                           {id("test"), CompareText::tr("Test")},
                                           {id("raw"), CompareText::tr("Raw change"), Kind::Number}};
    table.columns.insert(table.columns.end(), judged.begin(), judged.end());
    for (size_t place = 0; place < model.competencies.size(); ++place) {
        const Competency &competency = model.competencies[place];
        table.rows.push_back(judgedRow(competency.id.text, competency.name, comparison.competencies[place]));
    }
    table.rows.push_back(judgedRow(QStringLiteral("overall"), CompareText::tr("Overall"), comparison.overall));
    table.rows.back().isTotal = true;
    return table;
}

FigureTable habitMovements(const Comparison &comparison, const ComparedNames &names)
{
    const MaturityModel &model = *comparison.model;
    FigureTable table{CompareText::tr("Habits"), movementColumns(CompareText::tr("Habit"), names), {}};
    for (size_t place = 0; place < model.habits.size(); ++place) {
        const Habit &habit = model.habits[place];
        table.rows.push_back(movementRow(habit.id.text, words(habit.name), comparison.habits[place]));
    }
    return table;
}

FigureTable practiceMovements(const Comparison &comparison, const ComparedNames &names, MovementOrder order)
{
    const MaturityModel &model = *comparison.model;
    FigureTable table{CompareText::tr("Practices"), movementColumns(CompareText::tr("Practice"), names), {}};
    for (size_t place = 0; place < model.practices.size(); ++place) {
        const Practice &practice = model.practices[place];
        const FigureCell name = words(practice.title, practice.statement);
        table.rows.push_back(movementRow(practice.id.text, name, comparison.practices[place]));
    }
    if (order == MovementOrder::BiggestFirst) {
        std::ranges::stable_sort(table.rows, std::ranges::greater(), [](const FigureTableRow &row) {
            const auto moved = row.cells.back().value;
            return moved ? settled(std::abs(*moved)) : -1;
        });
    }
    return table;
}

FigureTable empathyMovement(const Comparison &comparison, const ComparedNames &names)
{
    const QString &name = (comparison.model->groupCount() > 0 ? comparison.model : comparison.fromModel)->empathyName;
    FigureTable table{name, movementColumns(name, names), {}};
    if (comparison.hasEmpathy())
        table.rows.push_back(movementRow(QStringLiteral("empathy"), words(name), comparison.empathy));
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

Gone goneOf(const MaturityModel &model, const NotCommon &single)
{
    Gone gone{single.item.text, {}, single.cause};
    const auto item = model.findItem(single.item);
    if (!item)
        return gone;
    if (model.isPracticeItem(*item)) {
        gone.owner = model.practices[static_cast<size_t>(model.practiceOf(*item))].title;
        gone.parts << model.habits[static_cast<size_t>(model.habitOf(*item))].name;
    } else {
        const QString &group = model.empathyGroups[static_cast<size_t>(model.groupOf(*item))].name;
        gone.owner = CompareText::tr("%1: %2", "empathy, group").arg(model.empathyName, group);
        gone.parts << model.empathyFacets[static_cast<size_t>(model.facetOf(*item))].name;
    }
    return gone;
}

std::vector<Gone> grouped(const MaturityModel &model, const std::vector<NotCommon> &list)
{
    std::vector<Gone> groups;
    for (const NotCommon &single : list) {
        Gone gone = goneOf(model, single);
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

FigureTable notComparable(const Comparison &comparison, const ComparedNames &names)
{
    FigureTable table{CompareText::tr("Not comparable"), {}, {}};
    table.columns = {{id("name"), CompareText::tr("Practice")},
                     {id("items"), CompareText::tr("Items")},
                     {id("only-in"), CompareText::tr("Has a value only in")},
                     {id("why"), CompareText::tr("Why")}};
    const auto add = [&](const std::vector<NotCommon> &list, const MaturityModel &model, const QString &key,
                         const QString &round) {
        const auto groups = grouped(model, list);
        for (const Gone &gone : groups) {
            const QString parts = QLocale().createSeparatedList(gone.parts);
            const QString cause = QString::number(static_cast<int>(gone.cause));
            table.rows.push_back(
                {QStringLiteral("%1/%2/%3").arg(key, gone.owner, cause),
                 {words(gone.owner), words(parts, parts), given(round), words(displayName(gone.cause))}});
        }
    };
    add(comparison.onlyFrom, *comparison.fromModel, QStringLiteral("from"), names.from);
    add(comparison.onlyTo, *comparison.model, QStringLiteral("to"), names.to);
    return table;
}

} // namespace cxw
