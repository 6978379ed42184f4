// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roadmap/initiativetable.h"

#include "core/tables/plantables.h"
#include "ui/widgets/figuretables.h"

#include <algorithm>

namespace cxw {

namespace {

WindowTable shown(const MaturityModel &model, const std::vector<Initiative> &initiatives)
{
    std::vector<ColumnChoice> columns{{QStringLiteral("initiative")}};
    if (!model.phases.empty())
        columns.push_back({QStringLiteral("phase")});
    for (const char *name : {"owner", "start", "end", "effort", "status", "practices", "measure"})
        columns.push_back({QString::fromLatin1(name)});
    WindowTable window = windowTable(initiativeTable(model, initiatives).chosen(columns));
    // A text that is cut in its cell is read whole in the tool tip.
    for (TableRow &row : window.rows) {
        for (TableCell &cell : row.cells)
            cell.toolTip = cell.text;
    }
    return window;
}

} // namespace

InitiativeTable::InitiativeTable(const MaturityModel &model, QWidget *parent) : DataTable(tr("Initiatives"), parent)
{
    setContent(shown(model, {}).header, {});
    setSortable(true);
    setScrolls(true);
}

void InitiativeTable::setRoadmap(const MaturityModel &model, const Roadmap &roadmap)
{
    WindowTable window = shown(model, roadmap.initiatives);
    if (!model.phases.empty())
        std::ranges::stable_sort(window.rows, {}, [](const TableRow &row) { return row.cells[1].sortKey.toInt(); });
    content().setRows(std::move(window.rows));
}

} // namespace cxw
