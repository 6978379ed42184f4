// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/roundsheet.h"
#include "core/exchange/sheetproblems.h"

#include <QHash>

#include <array>
#include <deque>
#include <map>

namespace cxw {

/// Turns the rows of one sheet into what they say, and notes all that is wrong with them.
class SheetReading
{
public:
    /// `separator` parts the sheet's cells: where it is no comma, a comma may stand in numbers.
    SheetReading(const MaturityModel &model, SheetProblems &problems, SheetCells cells, QChar separator);

    /// The columns that a sheet may have.
    [[nodiscard]] static QStringList columns();

    /// Finds the columns; false when the sheet can't be read without them.
    bool takeHeader(const CsvRow &row);
    void takeRow(const CsvRow &row);
    /// Whether there was anything below the header.
    [[nodiscard]] bool tookAnything() const { return m_tookAnything; }

    RoundSheet sheet;

private:
    /// The columns that a sheet may have; the first three it must have.
    enum Column : size_t {
        ItemColumn,
        ParticipantColumn,
        ValueColumn,
        NoteColumn,
        PassColumn,
        GroupColumn,
        EvidenceColumn,
        ColumnCount
    };
    /// Line on which each thing was first said; 0 for not yet.
    using FirstLines = std::vector<int>;

    /// One way in which a participant is written.
    struct Spelling
    {
        int participant = 0;
        /// Why nobody can be named so; empty where somebody can.
        QString trouble;
    };

    [[nodiscard]] QStringView cell(const CsvRow &row, Column column) const;
    [[nodiscard]] CsvPlace placeOf(const CsvRow &row, Column column) const;
    /// What a message quotes of a cell.
    [[nodiscard]] QString shown(QStringView text) const;
    void report(const CsvRow &row, Column column, SheetTrouble kind, const QString &message);
    [[nodiscard]] bool hasAllCells(const CsvRow &row);
    void takeStock(const CsvRow &row);
    void takeBallot(const CsvRow &row, std::optional<int> item);
    void takeAgreed(const CsvRow &row, std::optional<int> item);
    void checkNote(const CsvRow &row);
    [[nodiscard]] FirstLines &linesOf(int participant, int pass);
    void takeGroup(const CsvRow &row, int participant);
    void takeEvidence(const CsvRow &row, int practice);
    /// Notes what stands in columns that say nothing of the shared answers of a room.
    void checkNoBallot(const CsvRow &row);
    void checkNoEvidence(const CsvRow &row);
    /// 1 or 2; none, noted, where it is neither.
    [[nodiscard]] std::optional<int> passIn(const CsvRow &row);
    [[nodiscard]] std::optional<int> wholeIn(QStringView text) const;
    [[nodiscard]] std::optional<int> stepIn(QStringView text) const;
    [[nodiscard]] int participantIndex(const CsvRow &row);
    [[nodiscard]] Spelling newSpelling(QStringView name);
    /// Notes it when the thing was said before.
    void takeOnce(const CsvRow &row, FirstLines &lines, int index);
    void reportUnknownItem(const CsvRow &row);

    const MaturityModel &m_model;
    bool m_quotes;
    QChar m_separator;
    SheetProblems &m_problems;
    std::array<std::optional<size_t>, ColumnCount> m_columns;
    size_t m_headerCells = 0;
    bool m_tookAnything = false;
    // The names stay here because the look-ups hold views of them.
    std::vector<QString> m_names;
    std::deque<QString> m_written;
    QHash<QStringView, int> m_practices;
    QHash<QStringView, int> m_items;
    QHash<QStringView, Spelling> m_spellings;
    /// Participants by what the spellings of a name have in common.
    QHash<QString, int> m_participants;
    FirstLines m_stockLines;
    FirstLines m_agreedLines;
    std::vector<FirstLines> m_ballotLines;
    /// Of the second pass; only of participants who have one.
    std::map<int, FirstLines> m_secondLines;
    /// On which line a participant's role group was said first.
    std::map<int, int> m_groupLines;
};

} // namespace cxw
