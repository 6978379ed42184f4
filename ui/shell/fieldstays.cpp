// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fieldstays.h"

#include "core/document/document.h"
#include "ui/actions/actionwords.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace cxw {

namespace {

/// The line into which one types in a widget; null where there is none.
QLineEdit *lineOf(QObject *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    if (auto *choice = qobject_cast<QComboBox *>(widget))
        return choice->lineEdit();
    auto *box = qobject_cast<QAbstractSpinBox *>(widget);
    return box ? box->findChild<QLineEdit *>() : nullptr;
}

bool hasNothingTyped(QObject *widget)
{
    if (const QLineEdit *line = lineOf(widget))
        return !line->isModified();
    const auto *page = qobject_cast<QPlainTextEdit *>(widget);
    return page && !page->document()->isModified();
}

} // namespace

void tellStays(Document &document)
{
    QObject::connect(qApp, &QApplication::focusChanged, &document, [&document](QWidget *, QWidget *now) {
        if (lineOf(now) || qobject_cast<QPlainTextEdit *>(now))
            document.beginStay();
        else
            document.endStay();
    });
}

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool undoes = isPressed(ActionId::Undo, *press) || isPressed(ActionId::Redo, *press);
    if (!undoes || !hasNothingTyped(watched))
        return false;
    event->ignore();
    return true;
}

} // namespace cxw
