// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figuretables.h"

namespace cxw {

namespace {

TableCell shown(const FigureColumn &column, const FigureCell &cell)
{
    if (column.kind == FigureColumn::Kind::Number)
        return cell.figure ? TableCell::figure(cell.text, cell.value) : TableCell::number(cell.text, cell.value);
    TableCell made{cell.text.isEmpty() ? QStringLiteral("–") : cell.text};
    if (cell.value)
        made.sortKey = *cell.value;
    return made;
}

} // namespace

WindowTable windowTable(const FigureTable &table, const QStringList &quiet)
{
    WindowTable window;
    for (const FigureColumn &column : table.columns) {
        TableCell title{column.title};
        if (column.kind == FigureColumn::Kind::Number)
            title.alignment = Qt::AlignRight | Qt::AlignVCenter;
        window.header.push_back(std::move(title));
    }
    for (const FigureTableRow &row : table.rows) {
        TableRow made{row.key, {}};
        for (size_t place = 0; place < table.columns.size(); ++place) {
            const FigureCell cell = place < row.cells.size() ? row.cells[place] : FigureCell();
            made.cells.push_back(shown(table.columns[place], cell));
            made.cells.back().toolTip = cell.note;
            if (row.isQuiet || quiet.contains(table.columns[place].id))
                made.cells.back().role = Role::Muted;
        }
        window.rows.push_back(std::move(made));
    }
    return window;
}

} // namespace cxw
