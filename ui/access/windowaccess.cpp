// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/windowaccess.h"

#include "ui/access/accessibility.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>

namespace cxw {

namespace {

QAccessible::Role usualRole(const QWidget *window)
{
    return window->inherits("QMessageBox") ? QAccessible::AlertMessage : QAccessible::Dialog;
}

} // namespace

WindowAccess::WindowAccess(QWidget *window) : QAccessibleWidget(window, accessibleRole(window, usualRole(window))) {}

bool WindowAccess::isFor(const QWidget &widget)
{
    // Any widget is a window until it gets a parent, so only those count that say so by their class or role.
    return qobject_cast<const QDialog *>(&widget)
           || accessibleRole(&widget, QAccessible::NoRole) == QAccessible::Window;
}

int WindowAccess::childCount() const
{
    return QAccessibleWidget::childCount() + static_cast<int>(popups().size());
}

QAccessibleInterface *WindowAccess::child(int index) const
{
    const int own = QAccessibleWidget::childCount();
    return index < own ? QAccessibleWidget::child(index)
                       : QAccessible::queryAccessibleInterface(popups().value(index - own));
}

int WindowAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const int own = QAccessibleWidget::indexOfChild(child);
    if (own >= 0 || !child)
        return own;
    const auto place = static_cast<int>(popups().indexOf(qobject_cast<QWidget *>(child->object())));
    return place < 0 ? -1 : QAccessibleWidget::childCount() + place;
}

QWidgetList WindowAccess::popups() const
{
    QWidgetList found;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        const QWidget *owner = each->parentWidget();
        // The choices of a box are already its children.
        if (each->windowType() == Qt::Popup && each->isVisible() && owner && owner->window() == widget()
            && !qobject_cast<const QComboBox *>(owner))
            found.append(each);
    }
    return found;
}

} // namespace cxw
