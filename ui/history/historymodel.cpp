// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

/// How many lines are read at a time.
constexpr int batch = 200;

QDate dayOf(const HistoryEntry &entry)
{
    return entry.at.toLocalTime().date();
}

QString detailOf(const HistoryEntry &entry)
{
    const QString changes = HistoryModel::tr("%n change(s)", nullptr, entry.changeCount);
    return entry.who.isEmpty() ? changes : HistoryModel::tr("%1 · %2", "who, how many changes").arg(entry.who, changes);
}

QString spoken(const HistoryEntry &entry)
{
    return HistoryModel::tr("%1. %2, %3. %4. %5.", "label, day, time, who and how much, place")
        .arg(entry.label, displayDay(entry.at), displayTime(entry.at), detailOf(entry),
             displayName(placeOf(entry.kinds)));
}

} // namespace

QString displayDay(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

QString displayTime(const QDateTime &moment)
{
    //: How a time of the day is written.
    return QLocale().toString(moment.toLocalTime().time(), HistoryModel::tr("HH:mm"));
}

HistoryModel::HistoryModel(Document &document, QObject *parent) : QAbstractListModel(parent), m_document(document) {}

std::vector<HistoryEntry> HistoryModel::read(qint64 before)
{
    HistoryQuery query = m_query;
    query.before = before;
    query.atMost = batch;
    auto entries = m_document.history(query);
    if (!entries) {
        m_complete = true; // asking again would only say the same
        Q_EMIT trouble(entries.error());
        return {};
    }
    return std::move(entries).value();
}

bool HistoryModel::isOneStay(const HistoryEntry &older, const HistoryEntry &newer) const
{
    if (!mayBeOneStay(older, newer))
        return false;
    const auto before = m_document.historyChanges(older.number);
    const auto after = m_document.historyChanges(newer.number);
    return before && after && cxw::isOneStay(older, before.value(), newer, after.value());
}

void HistoryModel::fold(std::vector<HistoryEntry> entries, std::vector<Row> &rows) const
{
    for (HistoryEntry &entry : entries) {
        if (!rows.empty() && isOneStay(entry, rows.back().oldest))
            rows.back().oldest = std::move(entry);
        else
            rows.push_back({entry, entry});
    }
}

Result<std::vector<RecordChange>> HistoryModel::changes(int row) const
{
    const Row &lines = m_rows[static_cast<size_t>(row)];
    auto changes = m_document.historyChanges(lines.newest.number);
    if (!changes || lines.newest.number == lines.oldest.number)
        return changes;
    const auto first = m_document.historyChanges(lines.oldest.number);
    if (!first)
        return first;
    // A stay is in one field of one record.
    changes.value().front().before = first.value().front().before;
    return changes;
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    beginResetModel();
    m_query = query;
    m_complete = false;
    std::vector<HistoryEntry> entries = read(0);
    m_complete = m_complete || entries.size() < batch;
    m_rows.clear();
    fold(std::move(entries), m_rows);
    endResetModel();
}

void HistoryModel::update()
{
    const qint64 newest = m_rows.empty() ? 0 : m_rows.front().newest.number;
    std::vector<HistoryEntry> entries = read(0);
    std::erase_if(entries, [&](const HistoryEntry &entry) { return entry.number <= newest; });
    if (entries.empty())
        return;
    if (m_rows.empty() || entries.size() == batch)
        return setQuery(m_query);
    std::vector<Row> rows;
    fold(std::move(entries), rows);
    if (isOneStay(m_rows.front().newest, rows.back().oldest)) {
        m_rows.front().newest = rows.back().newest;
        rows.pop_back();
    }
    const int added = static_cast<int>(rows.size());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
        endInsertRows();
    }
    // The line that was first may have gone on, and may no longer be the first of its day.
    const QModelIndex moved = index(added, 0);
    Q_EMIT dataChanged(moved, moved);
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find_if(m_rows, [number](const Row &row) {
        return row.oldest.number <= number && number <= row.newest.number;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool HistoryModel::startsDay(int row) const
{
    return row == 0 || dayOf(entry(row)) != dayOf(entry(row - 1));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &line = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.label;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case NumberRole:
        return line.number;
    case TimeRole:
        return displayTime(line.at);
    case DetailRole:
        return detailOf(line);
    case PlaceRole:
        return static_cast<int>(placeOf(line.kinds));
    case DayRole:
        return startsDay(index.row()) ? QVariant(displayDay(line.at)) : QVariant();
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_rows.empty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<HistoryEntry> older = read(m_rows.back().oldest.number);
    m_complete = m_complete || older.size() < batch;
    // A stay may begin among them.
    std::vector<Row> rows{m_rows.back()};
    fold(std::move(older), rows);
    m_rows.back() = rows.front();
    if (rows.size() == 1)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 2);
    m_rows.insert(m_rows.end(), std::next(rows.begin()), rows.end());
    endInsertRows();
}

} // namespace cxw
