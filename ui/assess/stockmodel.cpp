// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stockmodel.h"

#include "core/workspace/recordtext.h"
#include "ui/style/plaintext.h"

#include <algorithm>

namespace cxw {

StockModel::StockModel(const MaturityModel &model, QObject *parent)
    : QAbstractListModel(parent), m_practices(model.practiceCount())
{
    for (const Competency &competency : model.competencies) {
        m_lines.push_back({competency.name, -1, {}, {}});
        for (int place = 0; place < competency.practiceCount; ++place) {
            const int practice = competency.firstPractice + place;
            m_lines.push_back({model.practices[static_cast<size_t>(practice)].title, practice, {}, {}});
        }
    }
}

void StockModel::refresh(const AssessContext &context)
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        Line &line = m_lines[row];
        if (line.practice < 0)
            continue;
        const PracticeId id = context.model().practices[static_cast<size_t>(line.practice)].id;
        const auto *stock = context.workspace().find<Stock>(context.round(), id);
        const auto state = stock ? std::optional(stock->state) : std::nullopt;
        const QString where = stock ? stock->where : QString();
        if (state == line.state && where == line.where)
            continue;
        line.state = state;
        line.where = where;
        const QModelIndex at = index(static_cast<int>(row));
        Q_EMIT dataChanged(at, at);
    }
}

int StockModel::rowOf(int practice) const
{
    return static_cast<int>(std::ranges::find(m_lines, practice, &Line::practice) - m_lines.begin());
}

int StockModel::practiceAt(int row) const
{
    return m_lines[static_cast<size_t>(row)].practice;
}

int StockModel::neighbour(int practice, int by) const
{
    return std::clamp(practice + by, 0, m_practices - 1);
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case PracticeRole:
        return line.practice;
    case StateRole:
        return line.state ? QVariant(static_cast<int>(*line.state)) : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(line.where);
    case Qt::AccessibleTextRole:
        if (line.practice < 0)
            return line.text;
        return tr("%1: %2").arg(line.text, line.state ? displayName(*line.state) : tr("not taken yet"));
    default:
        return {};
    }
}

Qt::ItemFlags StockModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || practiceAt(index.row()) < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace cxw
