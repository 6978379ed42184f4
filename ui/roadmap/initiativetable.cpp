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
    WindowTable window = windowTable(initiativeTable(model, initiatives)
                                         .chosen({{QStringLiteral("initiative")},
                                                  {QStringLiteral("phase")},
                                                  {QStringLiteral("owner")},
                                                  {QStringLiteral("start")},
                                                  {QStringLiteral("end")},
                                                  {QStringLiteral("effort")},
                                                  {QStringLiteral("status")},
                                                  {QStringLiteral("practices")},
                                                  {QStringLiteral("measure")}}));
    // A text that is cut in its cell is read whole in the tool tip.
    for (TableRow &row : window.rows) {
        for (TableCell &cell : row.cells)
            cell.toolTip = cell.text;
    }
    return window;
}

} // namespace

InitiativeTable::InitiativeTable(QWidget *parent) : DataTable(tr("Initiatives"), parent)
{
    setContent(shown({}, {}).header, {});
    setSortable(true);
    setScrolls(true);
}

void InitiativeTable::setRoadmap(const MaturityModel &model, const Roadmap &roadmap)
{
    WindowTable window = shown(model, roadmap.initiatives);
    std::ranges::stable_sort(window.rows, {}, [](const TableRow &row) { return row.cells[1].sortKey.toInt(); });
    content().setRows(std::move(window.rows));
}

} // namespace cxw
