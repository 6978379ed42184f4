// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/peoplemodel.h"

#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/workspace/setupedits.h"
#include "core/workspace/votes.h"
#include "ui/style/style.h"

#include <QLocale>

#include <algorithm>

namespace cxw {

PeopleModel::PeopleModel(QObject *parent) : QAbstractTableModel(parent) {}

void PeopleModel::refresh(const AssessContext &context)
{
    const Workspace &workspace = context.workspace();
    const RoundId round = context.round();
    std::vector<Line> lines;
    const auto ballots = [&](const std::optional<ParticipantId> &seat) {
        return seat && context.score() ? static_cast<int>(standingBallots(workspace, *seat).size()) : 0;
    };
    for (const Participant &seat : workspace.participants(round)) {
        if (!seat.person)
            lines.push_back({{}, seat.id, seat.label, {}, ballots(seat.id), {}});
    }
    const Round *record = context.record();
    for (const Person &person : record && record->anonymous ? std::vector<Person>() : workspace.people()) {
        const Participant *own = seatOf(workspace, round, person.id);
        Line line{person.id, own ? std::optional(own->id) : std::nullopt, person.name, person.role, 0, {}};
        line.ballots = ballots(line.seat);
        for (const RoundId &other : roundsOf(workspace, person.id)) {
            const Round *earlier = workspace.find<Round>(other);
            if (earlier && other != round)
                line.earlier.append(earlier->name);
        }
        line.earlier.sort();
        line.earlier.removeDuplicates();
        lines.push_back(line);
    }
    const bool editable = context.isEditable();
    if (lines == m_lines && editable == m_editable)
        return;
    m_editable = editable;
    if (lines.size() == m_lines.size()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<PersonId> PeopleModel::personAt(int row) const
{
    return m_lines[static_cast<size_t>(row)].person;
}

std::optional<ParticipantId> PeopleModel::seatAt(int row) const
{
    return m_lines[static_cast<size_t>(row)].seat;
}

bool PeopleModel::isInOtherRounds(int row) const
{
    return !m_lines[static_cast<size_t>(row)].earlier.isEmpty();
}

int PeopleModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) { return sameName(line.name, name); });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::textAt(const Line &line, int column) const
{
    switch (column) {
    case NameColumn:
        return printable(line.name);
    case RoleColumn:
        return printable(line.role);
    case BallotsColumn:
        return line.ballots > 0 ? QLocale().toString(line.ballots) : QString();
    default:
        return printable(line.earlier.join(tr(", ")));
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, column);
    case Qt::EditRole:
        return column == NameColumn ? line.name : line.role;
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(line.seat ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == BallotsColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole: {
        const Role ink = line.seat && column < EarlierColumn ? Role::Text : Role::Muted;
        return style::color(ink, QPalette());
    }
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return textAt(line, column);
        return line.seat ? tr("%1 takes part").arg(printable(line.name))
                         : tr("%1 does not take part").arg(printable(line.name));
    default:
        return {};
    }
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole)
        Q_EMIT tickWanted(index.row(), value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == NameColumn && !value.toString().trimmed().isEmpty())
        Q_EMIT nameWanted(index.row(), value.toString());
    else if (role == Qt::EditRole && index.column() == RoleColumn)
        Q_EMIT roleWanted(index.row(), value.toString().trimmed());
    else
        return false;
    return true;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == BallotsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Takes part");
    case RoleColumn:
        return tr("Role");
    case BallotsColumn:
        return tr("Ballots");
    default:
        return tr("Also in");
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_editable || !index.isValid())
        return flags;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() <= RoleColumn && personAt(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace cxw
