// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/assesscontext.h"

#include <QAbstractListModel>

namespace cxw {

/// The practices under their competencies, each with its stock: a snapshot.
class StockModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        /// The practice's index; −1 on the line of a competency.
        PracticeRole = Qt::UserRole,
        /// The state as a number; nothing while stock is not taken.
        StateRole,
    };

    StockModel(const MaturityModel &model, QObject *parent);

    /// Reads the round anew; lines that are others now are announced one by one.
    void refresh(const AssessContext &context);

    [[nodiscard]] int rowOf(int practice) const;
    [[nodiscard]] int practiceAt(int row) const;
    /// The practice so many places after this one, or before it when negative; the last or first one at the ends.
    [[nodiscard]] int neighbour(int practice, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        int practice = -1;
        std::optional<StockState> state;
        QString where;
    };

    std::vector<Line> m_lines;
    int m_practices;
};

} // namespace cxw
