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

void HistoryModel::setQuery(const HistoryQuery &query)
{
    beginResetModel();
    m_query = query;
    m_complete = false;
    m_entries = read(0);
    m_complete = m_complete || m_entries.size() < batch;
    endResetModel();
}

void HistoryModel::update()
{
    const qint64 newest = m_entries.empty() ? 0 : m_entries.front().number;
    std::vector<HistoryEntry> entries = read(0);
    std::erase_if(entries, [&](const HistoryEntry &entry) { return entry.number <= newest; });
    if (entries.empty())
        return;
    if (m_entries.empty() || entries.size() == batch)
        return setQuery(m_query);
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), entries.begin(), entries.end());
    endInsertRows();
    // The line that was first may no longer be the first of its day.
    const QModelIndex moved = index(static_cast<int>(entries.size()), 0);
    Q_EMIT dataChanged(moved, moved);
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::lower_bound(m_entries, number, std::ranges::greater(), &HistoryEntry::number);
    const bool there = found != m_entries.end() && found->number == number;
    return there ? static_cast<int>(found - m_entries.begin()) : -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
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
    return !parent.isValid() && !m_complete && !m_entries.empty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<HistoryEntry> older = read(m_entries.back().number);
    m_complete = m_complete || older.size() < batch;
    if (older.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    std::ranges::move(older, std::back_inserter(m_entries));
    endInsertRows();
}

} // namespace cxw
