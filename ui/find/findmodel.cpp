// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findmodel.h"

#include "core/base/bidi.h"
#include "core/base/printable.h"

namespace cxw {

void FindModel::setHits(std::vector<FindHit> hits)
{
    m_hits = std::move(hits);
    m_index = {};
    for (const FindHit &hit : m_hits)
        m_index.add(hit.name, {hit.kind, hit.where});
    search({});
}

void FindModel::search(const QString &query)
{
    beginResetModel();
    m_shown = m_index.find(query, most);
    endResetModel();
}

const FindHit &FindModel::hit(int row) const
{
    return m_hits.at(static_cast<size_t>(m_shown.at(static_cast<size_t>(row))));
}

int FindModel::firstPossible() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (hit(row).possible)
            return row;
    }
    return -1;
}

QString FindModel::spoken(int row) const
{
    const FindHit &one = hit(row);
    QStringList words{tr("%1: %2", "kind, name").arg(one.kind, isolated(printable(one.name)))};
    for (const QString &more : {one.where, one.keys}) {
        if (!more.isEmpty())
            words.append(isolated(printable(more)));
    }
    return words.join(QStringLiteral(", "));
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const FindHit &one = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return printable(one.name);
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case WhereRole:
        return printable(one.where);
    case KindRole:
        return one.kind;
    case KeysRole:
        return one.keys;
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    return index.isValid() && hit(index.row()).possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace cxw
