// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/itemvalues.h"
#include "core/workspace/records.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QToolButton;

namespace cxw {

/// What an initiative means to lift: habits of practices and facets of empathy, each with the value that it has now
/// and the one that is aimed at.
class TargetEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TargetEditor(const MaturityModel &model, QWidget *parent = nullptr);

    /// Shows the targets; `present` are the values that the round found, null without a round.
    void setTargets(const std::vector<ItemTarget> &targets, const ItemValues *present);

Q_SIGNALS:
    void edited(const std::vector<cxw::ItemTarget> &targets);

private:
    void fillRows();
    /// Gives the name of the field that had the focus.
    QString takeRowsAway();
    void addRows(QGridLayout *grid);
    void addRow(int row, const ItemTarget &target, int item);
    void openMenu();
    void fillMenu(QMenu *menu);
    void addPracticeMenu(QMenu *menu, int practice);
    void setTarget(const ItemId &item, int value);
    void removeTarget(const ItemId &item);
    /// Aims one step above what the items have.
    void aimAt(const std::vector<int> &items);

    const MaturityModel &m_model;
    std::vector<ItemTarget> m_targets;
    /// By item.
    std::vector<std::optional<double>> m_present;
    QWidget *m_rows = nullptr;
    QToolButton *m_add;
};

} // namespace cxw
