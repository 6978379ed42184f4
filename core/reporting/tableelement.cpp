// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/tableelement.h"

#include "core/base/bidi.h"

namespace cxw {

TableElement tableElement(const FigureTable &table)
{
    TableElement element;
    for (const FigureColumn &column : table.columns)
        element.columns.push_back({column.title, column.kind == FigureColumn::Kind::Number});
    for (const FigureTableRow &row : table.rows) {
        QStringList texts;
        for (const FigureCell &cell : row.cells)
            texts.append(cell.given ? isolated(cell.text) : cell.text);
        element.rows.push_back(std::move(texts));
    }
    return element;
}

} // namespace cxw
