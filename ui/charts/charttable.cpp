// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

namespace cxw {

namespace {

/// A cell may hold no separator of its own.
QString line(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells)
        clean << cell.simplified();
    return clean.join(u'\t') + u'\n';
}

} // namespace

QString toTabbedText(const ChartTable &table)
{
    QString text = line(table.header);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

} // namespace cxw
