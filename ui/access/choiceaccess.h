// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

class QComboBox;

namespace cxw {

/// A box of choices for assistive programs: its children are the choices, and pressing one chooses it. Where one may
/// also write, the line of text comes last.
class ChoiceAccess : public QAccessibleWidget
{
public:
    explicit ChoiceAccess(QComboBox *box);
    ~ChoiceAccess() override;

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

private:
    [[nodiscard]] QComboBox *box() const;

    /// Made when they are first asked for.
    mutable QHash<int, QAccessible::Id> m_choices;
};

} // namespace cxw
