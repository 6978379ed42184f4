// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/model/shownmodel.h"

#include <QTreeWidget>

namespace cxw {

/// The parts of a model as a table of contents; those in which something is wrong carry a mark.
class ModelTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ModelTree(QWidget *parent = nullptr);

    /// Shows a model; what was selected and open stays so, as far as it is there. Does nothing twice.
    void setModel(const ShownModel &model);
    /// The key of what is selected.
    [[nodiscard]] QString current() const;
    /// Selects a thing; the thing before it where it is no longer there.
    void select(const QString &key);

Q_SIGNALS:
    void currentChanged(const QString &key);
    /// Enter: the person wants to write.
    void writingWanted();
    void retireWanted();
    void moveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const ShownModel &model);
    void name(const ShownModel &model);

    std::vector<ModelThing> m_outline;
    /// By place in the outline.
    std::vector<QTreeWidgetItem *> m_items;
    bool m_filling = false;
};

} // namespace cxw
