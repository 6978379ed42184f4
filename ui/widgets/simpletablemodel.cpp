// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/simpletablemodel.h"

#include "ui/style/plaintext.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace cxw {

namespace {

QVariant cellData(const TableCell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cell.alignment);
    case Qt::ForegroundRole:
        return style::color(cell.role, QGuiApplication::palette());
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : toolTipText(cell.toolTip);
    case Qt::AccessibleTextRole:
        return cell.accessibleText.isEmpty() ? cell.text : cell.accessibleText;
    case SimpleTableModel::SortRole:
        return cell.sortKey.isValid() ? cell.sortKey : cell.text;
    case SimpleTableModel::ExplainedRole:
        return cell.explained;
    default:
        return {};
    }
}

} // namespace

TableCell TableCell::number(const QString &text, std::optional<double> value)
{
    return {.text = text, .alignment = Qt::AlignRight | Qt::AlignVCenter, .sortKey = value.value_or(noNumber)};
}

TableCell TableCell::figure(const QString &text, std::optional<double> value)
{
    TableCell cell = number(text, value);
    cell.explained = true;
    return cell;
}

SimpleTableModel::SimpleTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void SimpleTableModel::setHeader(std::vector<TableCell> header)
{
    if (header == m_header)
        return;
    beginResetModel();
    m_header = std::move(header);
    endResetModel();
}

void SimpleTableModel::setRows(std::vector<TableRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameKeys = std::ranges::equal(rows, m_rows, {}, &TableRow::key, &TableRow::key);
    if (sameKeys) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString SimpleTableModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].key : QString();
}

int SimpleTableModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &TableRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SimpleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SimpleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant SimpleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == KeyRole)
        return row.key;
    const auto column = static_cast<size_t>(index.column());
    return column < row.cells.size() ? cellData(row.cells[column], role) : QVariant();
}

QVariant SimpleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableCell &cell = m_header[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cell.alignment);
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : toolTipText(cell.toolTip);
    default:
        return {};
    }
}

} // namespace cxw
