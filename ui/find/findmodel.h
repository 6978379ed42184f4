// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/searchindex.h"
#include "ui/find/findhits.h"

#include <QAbstractListModel>

namespace cxw {

/// The hits for what is typed, best first.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { WhereRole = Qt::UserRole, KindRole, KeysRole };

    /// No more are shown: who sees so many types another letter.
    static constexpr int most = 100;

    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<FindHit> hits);
    void search(const QString &query);

    [[nodiscard]] const FindHit &hit(int row) const;
    /// The first row that can be taken; −1 where there is none.
    [[nodiscard]] int firstPossible() const;
    /// What a screen reader says of a row.
    [[nodiscard]] QString spoken(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<FindHit> m_hits;
    SearchIndex m_index;
    std::vector<int> m_shown;
};

} // namespace cxw
