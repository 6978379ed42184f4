// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/figuretable.h"

#include "core/base/display.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cxw {

std::optional<size_t> FigureTable::columnOf(const QString &id) const
{
    const auto found = std::ranges::find(columns, id, &FigureColumn::id);
    return found == columns.end() ? std::nullopt : std::optional(static_cast<size_t>(found - columns.begin()));
}

const FigureTableRow *FigureTable::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(rows, key, &FigureTableRow::key);
    return found == rows.end() ? nullptr : &*found;
}

FigureTable FigureTable::chosen(const std::vector<ColumnChoice> &choice) const
{
    FigureTable table{title, {}, {}, notes};
    std::vector<size_t> places;
    for (const ColumnChoice &each : choice) {
        const auto place = columnOf(each.id);
        if (!place)
            continue;
        places.push_back(*place);
        table.columns.push_back(columns[*place]);
        if (!each.title.isEmpty())
            table.columns.back().title = each.title;
    }
    for (const FigureTableRow &row : rows) {
        FigureTableRow kept{row.key, {}, row.isTotal, row.isQuiet};
        for (const size_t place : places)
            kept.cells.push_back(place < row.cells.size() ? row.cells[place] : FigureCell());
        table.rows.push_back(std::move(kept));
    }
    return table;
}

FigureTable FigureTable::withoutTotals() const
{
    FigureTable table = *this;
    std::erase_if(table.rows, [](const FigureTableRow &row) { return row.isTotal; });
    return table;
}

double FigureTable::widest(const QString &column) const
{
    double widest = 0;
    const auto place = columnOf(column);
    for (const FigureTableRow &row : rows) {
        if (place && *place < row.cells.size())
            widest = std::max(widest, std::abs(row.cells[*place].value.value_or(0)));
    }
    return widest;
}

namespace figurecell {

FigureCell words(const QString &text, const QString &note)
{
    return {.text = text, .note = note};
}

FigureCell given(const QString &text)
{
    return {.text = text, .given = true};
}

FigureCell score(const Figure &figure)
{
    return {.text = displayScore(figure.value), .value = figure.value, .figure = figure};
}

FigureCell score(std::optional<double> value)
{
    return {.text = displayScore(value), .value = value};
}

FigureCell delta(std::optional<double> value)
{
    return {.text = displayDelta(value), .value = value};
}

FigureCell share(const Figure &figure)
{
    return {.text = displayShare(figure.value), .value = figure.value, .figure = figure};
}

FigureCell count(qsizetype number)
{
    return {.text = QLocale().toString(number), .value = static_cast<double>(number)};
}

FigureCell date(QDate date)
{
    const QDate sorted = date.isValid() ? date : QDate(9999, 12, 31);
    return {.text = displayDate(date), .value = static_cast<double>(sorted.toJulianDay())};
}

FigureCell level(const MaturityModel &model, std::optional<int> step)
{
    return {.text = step ? model.stepName(*step) : displayScore(std::nullopt),
            .value = step ? std::optional<double>(*step) : std::nullopt};
}

} // namespace figurecell

} // namespace cxw
