// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/initiativetable.h"

#include "core/base/display.h"
#include "core/workspace/recordtext.h"

namespace cxw {

namespace {

std::vector<TableCell> header()
{
    return {{InitiativeTable::tr("Initiative")},
            {InitiativeTable::tr("Phase")},
            {InitiativeTable::tr("Owner")},
            {InitiativeTable::tr("Start")},
            {InitiativeTable::tr("End")},
            {InitiativeTable::tr("Effort")},
            {InitiativeTable::tr("Status")},
            {InitiativeTable::tr("Practices")},
            {InitiativeTable::tr("Measure of success")}};
}

TableCell dateCell(QDate date)
{
    TableCell cell{displayDate(date)};
    cell.sortKey = date.isValid() ? date : QDate(9999, 12, 31);
    return cell;
}

TableCell textCell(const QString &text)
{
    TableCell cell{text.isEmpty() ? QStringLiteral("–") : text};
    cell.toolTip = text;
    return cell;
}

/// Titles of the practices whose habits the initiative means to lift, each once.
QString practicesOf(const Initiative &initiative, const MaturityModel &model)
{
    QStringList titles;
    for (int practice = 0; practice < model.practiceCount(); ++practice) {
        const bool aimed = std::ranges::any_of(initiative.targets, [&](const ItemTarget &target) {
            const auto item = model.findItem(target.item);
            return item && model.isPracticeItem(*item) && model.practiceOf(*item) == practice;
        });
        if (aimed)
            titles.append(model.practices[static_cast<size_t>(practice)].title);
    }
    return titles.join(InitiativeTable::tr("; ", "between the titles of practices"));
}

TableRow rowOf(const Initiative &initiative, const MaturityModel &model)
{
    const auto phase = model.findPhase(initiative.phase);
    TableCell phaseCell = textCell(phase ? model.phases[static_cast<size_t>(*phase)].name : QString());
    phaseCell.sortKey = phase.value_or(static_cast<int>(model.phases.size()));
    TableCell status{displayName(initiative.status)};
    status.sortKey = static_cast<int>(initiative.status);
    TableRow row{initiative.id.text,
                 {textCell(initiative.title), phaseCell, textCell(initiative.owner), dateCell(initiative.start),
                  dateCell(initiative.end), textCell(initiative.effort), status,
                  textCell(practicesOf(initiative, model)), textCell(initiative.measure)}};
    if (initiative.status == InitiativeStatus::Dropped) {
        for (TableCell &cell : row.cells)
            cell.role = Role::Muted;
    }
    return row;
}

} // namespace

InitiativeTable::InitiativeTable(QWidget *parent) : DataTable(tr("Initiatives"), parent)
{
    setContent(header(), {});
    setSortable(true);
    setScrolls(true);
}

void InitiativeTable::setRoadmap(const MaturityModel &model, const Roadmap &roadmap)
{
    std::vector<TableRow> rows;
    for (const Initiative &initiative : roadmap.initiatives)
        rows.push_back(rowOf(initiative, model));
    std::ranges::stable_sort(rows, {}, [](const TableRow &row) { return row.cells[1].sortKey.toInt(); });
    content().setRows(std::move(rows));
}

} // namespace cxw
