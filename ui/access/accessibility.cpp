// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/accessibility.h"

#include "ui/access/buttonaccess.h"
#include "ui/access/choiceaccess.h"
#include "ui/access/lineaccess.h"
#include "ui/access/windowaccess.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QVariant>

namespace cxw {

namespace {

constexpr const char *roleName = "accessibleRole";

/// Asked for the most derived class first, so that a class of Qt's own is not treated by Qt either.
QAccessibleInterface *controlFactory(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new ButtonAccess(button);
    if (auto *box = qobject_cast<QComboBox *>(object))
        return new ChoiceAccess(box);
    if (auto *line = qobject_cast<QLineEdit *>(object))
        return new LineAccess(line);
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && WindowAccess::isFor(*widget))
        return new WindowAccess(widget);
    if (widget && widget->property(roleName).isValid())
        return new QAccessibleWidget(widget, accessibleRole(widget, QAccessible::NoRole));
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(controlFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleName, static_cast<int>(role));
}

QAccessible::Role accessibleRole(const QWidget *widget, QAccessible::Role otherwise)
{
    const QVariant role = widget->property(roleName);
    return role.isValid() ? static_cast<QAccessible::Role>(role.toInt()) : otherwise;
}

} // namespace cxw
