// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtable.h"

#include "core/base/printable.h"

#include <algorithm>

namespace cxw {

namespace {

QStringList cellsOf(const FigureTableRow &row)
{
    QStringList cells;
    for (const FigureCell &cell : row.cells)
        cells.append(printable(cell.text));
    return cells;
}

QString line(const FigureTable &table, const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString text;
    for (size_t column = 0; column < widths.size(); ++column) {
        const QString cell = cells.value(static_cast<qsizetype>(column));
        const bool toTheLeft = table.columns[column].kind == FigureColumn::Kind::Text;
        text += toTheLeft ? cell.leftJustified(widths[column]) : cell.rightJustified(widths[column]);
        text += QLatin1String("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

QString tableText(const FigureTable &table)
{
    if (table.isEmpty())
        return {};
    QStringList titles;
    std::vector<QStringList> rows;
    for (const FigureTableRow &row : table.rows)
        rows.push_back(cellsOf(row));
    std::vector<qsizetype> widths;
    for (const FigureColumn &column : table.columns) {
        qsizetype width = column.title.size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(titles.size()).size());
        titles.append(column.title);
        widths.push_back(width);
    }
    QString text = line(table, titles, widths);
    for (const QStringList &row : rows)
        text += line(table, row, widths);
    return text;
}

} // namespace cxw
