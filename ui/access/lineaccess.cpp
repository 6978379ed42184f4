// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/lineaccess.h"

#include <QComboBox>
#include <QLineEdit>

namespace cxw {

QString nameBeside(const QAccessibleWidget &field)
{
    const auto labels = field.relations(QAccessible::Label);
    for (const auto &[label, relation] : labels) {
        Q_UNUSED(relation)
        const QString words = label->text(QAccessible::Name).remove(u'&');
        if (!words.isEmpty())
            return words;
    }
    return {};
}

LineAccess::LineAccess(QLineEdit *line) : QAccessibleWidget(line, QAccessible::EditableText) {}

QLineEdit *LineAccess::line() const
{
    return static_cast<QLineEdit *>(widget());
}

QAccessible::State LineAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = line()->isReadOnly();
    state.editable = !state.readOnly;
    state.passwordEdit = line()->echoMode() != QLineEdit::Normal;
    state.selectableText = true;
    return state;
}

QString LineAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return line()->displayText();
    QString said = QAccessibleWidget::text(kind);
    if (said.isEmpty() && kind == QAccessible::Name)
        said = nameBeside(*this);
    // The line of a box in which one may also write has the name of the box.
    if (said.isEmpty() && kind == QAccessible::Name && qobject_cast<QComboBox *>(line()->parentWidget()))
        said = line()->parentWidget()->accessibleName();
    if (said.isEmpty() && kind == QAccessible::Description)
        said = line()->placeholderText();
    return said;
}

void LineAccess::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

void *LineAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return line()->isReadOnly() ? nullptr : static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void LineAccess::selection(int index, int *start, int *end) const
{
    const bool some = index == 0 && line()->hasSelectedText();
    *start = some ? line()->selectionStart() : 0;
    *end = some ? line()->selectionEnd() : 0;
}

int LineAccess::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void LineAccess::removeSelection(int index)
{
    if (index == 0)
        line()->deselect();
}

void LineAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        line()->setSelection(start, end - start);
}

int LineAccess::cursorPosition() const
{
    return line()->cursorPosition();
}

void LineAccess::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString LineAccess::text(int start, int end) const
{
    return line()->displayText().mid(start, end - start);
}

int LineAccess::characterCount() const
{
    return static_cast<int>(line()->displayText().size());
}

QRect LineAccess::characterRect(int offset) const
{
    const QString shown = line()->displayText();
    const QFontMetrics metrics = line()->fontMetrics();
    const QRect inside = line()->contentsRect();
    const int left = metrics.horizontalAdvance(shown.left(offset));
    const QRect place(inside.left() + left, inside.top(), metrics.horizontalAdvance(shown.mid(offset, 1)),
                      inside.height());
    return {line()->mapToGlobal(place.topLeft()), place.size()};
}

int LineAccess::offsetAtPoint(const QPoint &point) const
{
    return line()->cursorPositionAt(line()->mapFromGlobal(point));
}

QString LineAccess::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void LineAccess::replaceText(int start, int end, const QString &text)
{
    if (line()->isReadOnly() || !line()->isEnabled())
        return;
    // insert() is heard as typing, unlike setText().
    line()->setSelection(start, end - start);
    line()->insert(text);
}

} // namespace cxw
