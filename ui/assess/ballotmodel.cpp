// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/ballotmodel.h"

#include "core/rating/raters.h"
#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <algorithm>

namespace cxw {

BallotModel::BallotModel(QObject *parent) : QAbstractTableModel(parent) {}

std::vector<BallotModel::Line> BallotModel::linesOf(const AssessContext &context) const
{
    std::vector<Line> lines;
    const auto choices = raterChoices(context.workspace(), context.round());
    for (const RaterChoice &choice : choices)
        lines.push_back({choice.participant, choice.name});
    std::ranges::rotate(lines, lines.begin() + 1); // the room comes last
    return lines;
}

std::vector<BallotModel::Cell> BallotModel::cellsOf(const AssessContext &context) const
{
    std::vector<Cell> cells;
    const RatingBasis basis = context.basis();
    for (const Line &line : m_lines) {
        for (const RatingRow &column : m_columns) {
            Cell cell{stepOf(basis, line.participant, column.item), false};
            if (line.participant)
                cell.unsure = voteState(basis, *line.participant, column.item).unsure;
            cells.push_back(cell);
        }
    }
    return cells;
}

void BallotModel::refresh(const AssessContext &context, const RatingSubject &subject)
{
    const auto itemsOf = [](const std::vector<RatingRow> &rows) {
        std::vector<int> items;
        for (const RatingRow &row : rows)
            items.push_back(row.item);
        return items;
    };
    auto lines = linesOf(context);
    if (lines == m_lines && itemsOf(subject.rows) == itemsOf(m_columns)) {
        takeCells(cellsOf(context));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    m_columns = subject.rows;
    m_stepNames.clear();
    for (const ScaleStep &step : context.model().scale)
        m_stepNames.append(step.name);
    m_cells = cellsOf(context);
    endResetModel();
}

void BallotModel::takeCells(std::vector<Cell> cells)
{
    m_cells.swap(cells);
    for (size_t place = 0; place < m_cells.size(); ++place) {
        if (m_cells[place] == cells[place])
            continue;
        const auto columns = m_columns.size();
        const QModelIndex at = index(static_cast<int>(place / columns), static_cast<int>(place % columns));
        Q_EMIT dataChanged(at, at);
    }
}

std::optional<ParticipantId> BallotModel::participantAt(int row) const
{
    return m_lines[static_cast<size_t>(row)].participant;
}

bool BallotModel::isAnswered(int row, int column) const
{
    const Cell &cell = m_cells[static_cast<size_t>(row) * m_columns.size() + static_cast<size_t>(column)];
    return cell.value || cell.unsure;
}

std::optional<int> BallotModel::stepAt(int row, int column) const
{
    return m_cells[static_cast<size_t>(row) * m_columns.size() + static_cast<size_t>(column)].value;
}

int BallotModel::itemAt(int column) const
{
    return m_columns[static_cast<size_t>(column)].item;
}

int BallotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BallotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant BallotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<size_t>(index.column());
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const Cell &cell = m_cells[static_cast<size_t>(index.row()) * m_columns.size() + column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.value ? QString::number(*cell.value) : cell.unsure ? QStringLiteral("?") : QString();
    case StepRole:
        return cell.value ? QVariant(*cell.value) : QVariant();
    case AgreedRole:
        return !line.participant;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return cell.value ? toolTipText(m_columns[column].steps.value(*cell.value)) : QString();
    case Qt::AccessibleTextRole: {
        const QString answer = cell.value
                                   ? tr("%1 %2").arg(QString::number(*cell.value), m_stepNames.value(*cell.value))
                               : cell.unsure      ? tr("don't know")
                               : line.participant ? tr("not answered")
                                                  : tr("no value agreed");
        return tr("%1, %2: %3").arg(line.name, m_columns[column].name, answer);
    }
    default:
        return {};
    }
}

QVariant BallotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto place = static_cast<size_t>(section);
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns[place].name;
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return toolTipText(m_columns[place].question);
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return m_lines[place].name;
    if (orientation == Qt::Vertical && role == Qt::ToolTipRole)
        return toolTipText(m_lines[place].name);
    if (orientation == Qt::Vertical && role == Qt::FontRole && !m_lines[place].participant)
        return style::font(TextStyle::Strong);
    return {};
}

} // namespace cxw
