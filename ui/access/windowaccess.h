// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace cxw {

/// A window or dialog for assistive programs. What pops up in it, menus above all, is among its children while it is
/// there.
class WindowAccess : public QAccessibleWidget
{
public:
    explicit WindowAccess(QWidget *window);

    [[nodiscard]] static bool isFor(const QWidget &widget);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

private:
    [[nodiscard]] QWidgetList popups() const;
};

} // namespace cxw
