// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cxwtable.h"

#include "core/base/printable.h"

#include <algorithm>

namespace cxw {

void TextTable::addRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = printable(cell);
    m_rows.push_back(std::move(cells));
}

QString TextTable::text() const
{
    QStringList titles;
    std::vector<qsizetype> widths;
    for (const Column &column : m_columns) {
        qsizetype width = column.title.size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.value(titles.size()).size());
        titles.append(column.title);
        widths.push_back(width);
    }
    QString text = line(titles, widths);
    for (const QStringList &row : m_rows)
        text += line(row, widths);
    return text;
}

QString TextTable::line(const QStringList &cells, const std::vector<qsizetype> &widths) const
{
    QString text;
    for (size_t column = 0; column < widths.size(); ++column) {
        const QString cell = cells.value(static_cast<qsizetype>(column));
        text += m_columns[column].figures ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]);
        text += QLatin1String("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace cxw
