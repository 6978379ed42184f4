// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/workspace/typedfield.h"
#include "ui/history/historyplace.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace cxw {

/// The lines of the history that a query asks for, newest first, read some hundreds at a time as they are wanted. What
/// was written during one stay in a text field is one row, whose entry is the last of them.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside the display role, which is the label.
    enum DataRole {
        /// The line's number.
        NumberRole = Qt::UserRole,
        /// The time of the day, as the person's clock showed it.
        TimeRole,
        /// Who did it and how much it changed.
        DetailRole,
        /// A HistoryPlace, as int.
        PlaceRole,
        /// The day in words, on the first line of a day only.
        DayRole,
    };

    explicit HistoryModel(Document &document, QObject *parent = nullptr);

    /// Asks for other lines; what `query` says of their number does not count.
    void setQuery(const HistoryQuery &query);
    [[nodiscard]] const HistoryQuery &query() const { return m_query; }
    /// Takes in the lines that were written since.
    void update();

    /// The last line in a row, which must be there.
    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_rows[static_cast<size_t>(row)].newest; }
    /// What all lines of a row changed.
    [[nodiscard]] Result<std::vector<RecordChange>> changes(int row) const;
    /// The row that has a line; −1 where it is not among those that were read.
    [[nodiscard]] int rowOf(qint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The history could not be read.
    void trouble(const cxw::Error &error);

private:
    /// One line, or those of one stay in a field.
    struct Row
    {
        HistoryEntry newest;
        HistoryEntry oldest;
    };

    /// Puts lines, newest first, below rows, as rows of their own or as the earlier part of a stay.
    void fold(std::vector<HistoryEntry> entries, std::vector<Row> &rows) const;
    [[nodiscard]] bool isOneStay(const HistoryEntry &older, const HistoryEntry &newer) const;
    /// The lines older than a number, all for 0; nothing after trouble().
    [[nodiscard]] std::vector<HistoryEntry> read(qint64 before);
    [[nodiscard]] bool startsDay(int row) const;

    Document &m_document;
    HistoryQuery m_query;
    std::vector<Row> m_rows;
    /// Whether the oldest line that there is has been read.
    bool m_complete = false;
};

/// A moment's day for people, with its weekday: "Friday, 21 November 2026".
[[nodiscard]] QString displayDay(const QDateTime &moment);
/// A moment's time of the day for people.
[[nodiscard]] QString displayTime(const QDateTime &moment);

} // namespace cxw
