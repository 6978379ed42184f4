// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assess/stockmodel.h"

#include <QListView>

namespace cxw {

/// All practices under their competencies, with the stock that was taken. The letters are keys of the view above,
/// so typing does not search.
class StockList : public QListView
{
    Q_OBJECT

public:
    StockList(StockModel *model, QWidget *parent);

    [[nodiscard]] int currentPractice() const;
    void setCurrentPractice(int practice);

    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void currentPracticeChanged(int practice);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StockModel *m_model;
};

} // namespace cxw
