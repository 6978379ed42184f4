// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/scoring/figure.h"

#include <QDate>

namespace cxw {

/// One column of a FigureTable.
struct FigureColumn
{
    enum class Kind { Text, Number, Date };

    /// By which whoever shows the table chooses it, the same in every language: "score".
    QString id;
    QString title;
    Kind kind = Kind::Text;

    bool operator==(const FigureColumn &) const = default;
};

/// One cell of a FigureTable.
struct FigureCell
{
    /// For people; empty where there is nothing to say.
    QString text;
    /// What the text stands for, to sort and to compute with: a number, the Julian day of a date, the place in an
    /// order.
    std::optional<double> value = {};
    /// Where the number comes from, where that can be told.
    std::optional<Figure> figure = {};
    /// More about it, for whoever points at it.
    QString note = {};
    /// Whether a person gave the text, so that it may run in another direction than what stands around it.
    bool given = false;

    bool operator==(const FigureCell &) const = default;
};

/// One row of a FigureTable.
struct FigureTableRow
{
    /// By which it is known again: the id of what it is about.
    QString key;
    std::vector<FigureCell> cells;
    /// Whether it sums the others up.
    bool isTotal = false;
    /// Whether it no longer counts.
    bool isQuiet = false;

    bool operator==(const FigureTableRow &) const = default;
};

/// A column that is to be shown, under another title where one is given.
struct ColumnChoice
{
    QString id;
    QString title = {};
};

/// A table of figures as it follows from scoring and planning. Window, report and command line render it; each chooses
/// from its columns, and nobody makes the cells anew.
struct FigureTable
{
    QString title;
    std::vector<FigureColumn> columns;
    std::vector<FigureTableRow> rows;
    /// What has to be said about the figures, in sentences.
    QStringList notes = {};

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
    /// The place of a column; none where the table does not have it.
    [[nodiscard]] std::optional<size_t> columnOf(const QString &id) const;
    /// The row with this key; null where there is none.
    [[nodiscard]] const FigureTableRow *rowOf(const QString &key) const;
    /// The same with these columns alone, in this order; what the table does not have is passed over.
    [[nodiscard]] FigureTable chosen(const std::vector<ColumnChoice> &choice) const;
    /// The same without rows that sum up.
    [[nodiscard]] FigureTable withoutTotals() const;
    /// The greatest number in a column, without its sign; 0 where there is none.
    [[nodiscard]] double widest(const QString &column) const;

    bool operator==(const FigureTable &) const = default;
};

/// Cells of one kind each.
namespace figurecell {

using Kind = FigureColumn::Kind;

/// The key of a row or a column.
[[nodiscard]] inline QString id(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

[[nodiscard]] FigureCell words(const QString &text, const QString &note = {});
/// What a person wrote.
[[nodiscard]] FigureCell given(const QString &text);
/// A score that says how it was computed.
[[nodiscard]] FigureCell score(const Figure &figure);
/// A score without more about it.
[[nodiscard]] FigureCell score(std::optional<double> value);
/// A difference, with its sign.
[[nodiscard]] FigureCell delta(std::optional<double> value);
/// A share of 0 to 1 that says how it was computed.
[[nodiscard]] FigureCell share(const Figure &figure);
[[nodiscard]] FigureCell count(qsizetype number);
/// A day; one that is unknown stands after all others.
[[nodiscard]] FigureCell date(QDate date);
/// The word for a step of the model's scale; an en dash for none.
[[nodiscard]] FigureCell level(const MaturityModel &model, std::optional<int> step);

} // namespace figurecell

} // namespace cxw
