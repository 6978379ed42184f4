// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/choiceaccess.h"

#include "ui/access/lineaccess.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace cxw {

namespace {

/// One choice of a box.
class Choice : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Choice(QComboBox *box, int index) : m_box(box), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_box && m_index < m_box->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_box); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override { return parent() ? parent()->rect() : QRect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_box->itemText(m_index) : QString();
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_box->isEnabled() ? QStringList{pressAction()} : QStringList{};
    }
    void doAction(const QString &actionName) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QComboBox> m_box;
    int m_index;
};

QAccessible::State Choice::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.selected = isValid() && m_box->currentIndex() == m_index;
    state.disabled = !isValid() || !m_box->isEnabled();
    state.invisible = !isValid() || !m_box->isVisible();
    return state;
}

void Choice::doAction(const QString &actionName)
{
    if (actionName != pressAction() || actionNames().isEmpty())
        return;
    // As when a person chooses it in the list; later, since a choice may lead to a dialog.
    QMetaObject::invokeMethod(
        m_box,
        [box = m_box.data(), index = m_index] {
            if (index >= box->count())
                return;
            box->hidePopup();
            box->setFocus(Qt::MouseFocusReason);
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
            Q_EMIT box->textActivated(box->itemText(index));
        },
        Qt::QueuedConnection);
}

} // namespace

ChoiceAccess::ChoiceAccess(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

ChoiceAccess::~ChoiceAccess()
{
    for (const QAccessible::Id id : std::as_const(m_choices))
        QAccessible::deleteAccessibleInterface(id);
}

QComboBox *ChoiceAccess::box() const
{
    return static_cast<QComboBox *>(widget());
}

QAccessible::State ChoiceAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.hasPopup = true;
    state.expanded = box()->view()->isVisible();
    state.collapsed = !state.expanded;
    return state;
}

QString ChoiceAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return box()->currentText();
    const QString said = QAccessibleWidget::text(kind);
    return said.isEmpty() && kind == QAccessible::Name ? nameBeside(*this) : said;
}

int ChoiceAccess::childCount() const
{
    return box()->count() + (box()->lineEdit() ? 1 : 0);
}

QAccessibleInterface *ChoiceAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index == box()->count())
        return QAccessible::queryAccessibleInterface(box()->lineEdit());
    const auto known = m_choices.constFind(index);
    if (known != m_choices.cend())
        return QAccessible::accessibleInterface(*known);
    auto *choice = new Choice(box(), index);
    m_choices.insert(index, QAccessible::registerAccessibleInterface(choice));
    return choice;
}

int ChoiceAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() && child->object() == box()->lineEdit())
        return box()->count();
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        if (QAccessible::accessibleInterface(choice.value()) == child)
            return choice.key();
    }
    return -1;
}

QStringList ChoiceAccess::actionNames() const
{
    const QStringList own = box()->isEnabled() ? QStringList{showMenuAction()} : QStringList{};
    return own + QAccessibleWidget::actionNames();
}

void ChoiceAccess::doAction(const QString &actionName)
{
    if (actionName != showMenuAction() && actionName != pressAction()) {
        QAccessibleWidget::doAction(actionName);
        return;
    }
    if (!box()->isEnabled())
        return;
    QMetaObject::invokeMethod(
        box(),
        [box = box()] {
            box->setFocus(Qt::MouseFocusReason);
            box->view()->isVisible() ? box->hidePopup() : box->showPopup();
        },
        Qt::QueuedConnection);
}

} // namespace cxw
