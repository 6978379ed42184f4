// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/style.h"

#include <QAbstractTableModel>

#include <limits>
#include <optional>
#include <vector>

namespace cxw {

/// What stands for no number where a column is sorted by numbers: it is below all of them.
inline constexpr double noNumber = std::numeric_limits<double>::lowest();

/// One cell of a SimpleTableModel.
struct TableCell
{
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// What the column is sorted by; the text where invalid.
    QVariant sortKey = {};
    /// The colour of the text.
    Role role = Role::Text;
    QString toolTip = {};
    /// What a screen reader says; the text where empty.
    QString accessibleText = {};
    /// Whether it is a figure that says how it was computed when one clicks on it.
    bool explained = false;

    /// A number for people, right-aligned, sorted by its value; nothing sorts lowest.
    [[nodiscard]] static TableCell number(const QString &text, std::optional<double> value);
    /// Such a number that says how it was computed.
    [[nodiscard]] static TableCell figure(const QString &text, std::optional<double> value);

    bool operator==(const TableCell &) const = default;
};

/// One row of a SimpleTableModel.
struct TableRow
{
    /// By which the row is known again when the table is filled anew (a record's id).
    QString key;
    std::vector<TableCell> cells;

    bool operator==(const TableRow &) const = default;
};

/// A read-only table: a snapshot of texts, filled as a whole.
class SimpleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole { KeyRole = Qt::UserRole, SortRole, ExplainedRole };

    explicit SimpleTableModel(QObject *parent = nullptr);

    /// The columns: text and alignment of each header.
    void setHeader(std::vector<TableCell> header);
    /// The rows; each must have a cell for every column.
    void setRows(std::vector<TableRow> rows);

    [[nodiscard]] const std::vector<TableRow> &rows() const { return m_rows; }
    [[nodiscard]] QString keyAt(int row) const;
    /// The row with this key; −1 where there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TableCell> m_header;
    std::vector<TableRow> m_rows;
};

} // namespace cxw
