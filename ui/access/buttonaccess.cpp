// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/buttonaccess.h"

#include "ui/access/accessibility.h"
#include "ui/access/buttontext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace cxw {

namespace {

bool popsUp(const QToolButton *button)
{
    // A default action brings its menu along.
    const QAction *action = button->defaultAction();
    return button->popupMode() == QToolButton::InstantPopup && (button->menu() || (action && action->menu()));
}

bool hasMenu(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const auto *push = qobject_cast<const QPushButton *>(button);
    return (tool && popsUp(tool)) || (push && push->menu());
}

/// One of several of which one holds.
bool isChoice(const QAbstractButton *button)
{
    const QButtonGroup *group = button->group();
    return button->isCheckable() && (button->autoExclusive() || (group && group->exclusive()));
}

QAccessible::Role usualRole(const QAbstractButton *button)
{
    if (hasMenu(button))
        return QAccessible::ButtonMenu;
    if (qobject_cast<const QCheckBox *>(button))
        return QAccessible::CheckBox;
    return isChoice(button) ? QAccessible::RadioButton : QAccessible::Button;
}

/// As the mouse presses it: what is being written elsewhere is taken first.
void press(QAbstractButton *button)
{
    if (button->focusPolicy() & Qt::ClickFocus)
        button->setFocus(Qt::MouseFocusReason);
    auto *tool = qobject_cast<QToolButton *>(button);
    if (tool && popsUp(tool))
        tool->showMenu();
    else
        button->click();
}

} // namespace

ButtonAccess::ButtonAccess(QAbstractButton *button) : QAccessibleWidget(button) {}

QAbstractButton *ButtonAccess::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

QAccessible::Role ButtonAccess::role() const
{
    return accessibleRole(widget(), usualRole(button()));
}

QAccessible::State ButtonAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const auto *push = qobject_cast<QPushButton *>(widget());
    const auto *check = qobject_cast<QCheckBox *>(widget());
    state.pressed = button()->isDown();
    state.hasPopup = hasMenu(button());
    state.defaultButton = push && push->isDefault();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.checkStateMixed = check && check->checkState() == Qt::PartiallyChecked;
    if (role() == QAccessible::PageTab) {
        state.selectable = true;
        state.selected = button()->isChecked();
    }
    return state;
}

QString ButtonAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name && button()->accessibleName().isEmpty()) {
        const QString words = textWithoutKey(button()->text());
        if (!words.isEmpty())
            return words;
        // The only button that Qt puts into a line of text empties it.
        return qobject_cast<QLineEdit *>(button()->parentWidget())
                   ? QCoreApplication::translate("cxw::ButtonAccess", "Clear")
                   : button()->toolTip();
    }
    if (kind == QAccessible::Accelerator && !button()->shortcut().isEmpty())
        return button()->shortcut().toString(QKeySequence::NativeText);
    return QAccessibleWidget::text(kind);
}

QString ButtonAccess::mainAction() const
{
    switch (role()) {
    case QAccessible::ButtonMenu:
        return showMenuAction();
    case QAccessible::CheckBox:
        return toggleAction();
    default:
        return pressAction();
    }
}

QStringList ButtonAccess::actionNames() const
{
    const QStringList own = button()->isEnabled() ? QStringList{mainAction()} : QStringList{};
    return own + QAccessibleWidget::actionNames();
}

void ButtonAccess::doAction(const QString &actionName)
{
    if (actionName != pressAction() && actionName != toggleAction() && actionName != showMenuAction()) {
        QAccessibleWidget::doAction(actionName);
        return;
    }
    // A click may open a dialog, and who asked for it need not wait until that is closed.
    QMetaObject::invokeMethod(
        button(), [pressed = button()] { press(pressed); }, Qt::QueuedConnection);
}

QStringList ButtonAccess::keyBindingsForAction(const QString &actionName) const
{
    const QKeySequence keys = button()->shortcut();
    return actionName == mainAction() && !keys.isEmpty() ? QStringList{keys.toString()} : QStringList{};
}

} // namespace cxw
