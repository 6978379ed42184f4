// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingstate.h"
#include "ui/assess/assesscontext.h"

#include <QAbstractTableModel>

namespace cxw {

/// The ballots on what is on the screen: a row for each participant and one for the agreed value, a column for each
/// habit. A snapshot; writing is its owner's.
class BallotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        /// The step, or nothing.
        StepRole = Qt::UserRole,
        /// Whether the cell is of the agreed values, which are set apart.
        AgreedRole,
    };

    explicit BallotModel(QObject *parent = nullptr);

    /// Reads the round anew; cells that are others now are announced one by one.
    void refresh(const AssessContext &context, const RatingSubject &subject);

    /// The participant of a row; none in the row of the agreed value.
    [[nodiscard]] std::optional<ParticipantId> participantAt(int row) const;
    /// How many rows are people's; the agreed value stands in the one below.
    [[nodiscard]] int peopleCount() const { return rowCount() - 1; }
    /// Whether a cell has an answer; "don't know" is one.
    [[nodiscard]] bool isAnswered(int row, int column) const;
    /// The step in a cell; none where it has none.
    [[nodiscard]] std::optional<int> stepAt(int row, int column) const;
    /// The item of a column.
    [[nodiscard]] int itemAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        std::optional<int> value;
        bool unsure = false;

        bool operator==(const Cell &) const = default;
    };
    struct Line
    {
        std::optional<ParticipantId> participant;
        QString name;

        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] std::vector<Line> linesOf(const AssessContext &context) const;
    [[nodiscard]] std::vector<Cell> cellsOf(const AssessContext &context) const;
    void takeCells(std::vector<Cell> cells);

    std::vector<RatingRow> m_columns;
    std::vector<Line> m_lines;
    /// Row by row.
    std::vector<Cell> m_cells;
    QStringList m_stepNames;
};

} // namespace cxw
