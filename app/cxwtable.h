// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace cxw {

/// A table for a terminal: columns as wide as they need to be, figures to the right.
class TextTable
{
public:
    struct Column
    {
        QString title;
        /// Figures stand to the right.
        bool figures = false;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// Each cell on one line, whatever it holds.
    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The lines, each with a line end.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &cells, const std::vector<qsizetype> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace cxw
