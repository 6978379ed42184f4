// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/boundtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <utility>

namespace cxw {

namespace {
constexpr int pauseInMs = 1200;
}

BoundText::BoundText(QWidget *field) : QObject(field), m_field(field)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInMs);
    connect(&m_pause, &QTimer::timeout, this, &BoundText::commit);
    field->installEventFilter(this);
}

BoundText::BoundText(QLineEdit *field) : BoundText(static_cast<QWidget *>(field))
{
    m_line = field;
    connect(field, &QLineEdit::textEdited, this, &BoundText::typed);
}

BoundText::BoundText(QPlainTextEdit *field) : BoundText(static_cast<QWidget *>(field))
{
    m_page = field;
    connect(field, &QPlainTextEdit::textChanged, this, &BoundText::typed);
}

void BoundText::bind(const QString &key, const QString &text, Write write)
{
    if (key != m_key)
        commit();
    m_key = key;
    m_write = std::move(write);
    if (!m_dirty && shown() != text)
        show(text);
}

void BoundText::commit()
{
    m_pause.stop();
    if (std::exchange(m_dirty, false) && m_write) {
        const Write write = m_write; // writing binds the field anew
        write(shown());
    }
}

bool BoundText::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
    case QEvent::Hide:
        commit();
        break;
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takesKey(press->key(), press->modifiers()))
            return true;
        break;
    }
    case QEvent::ShortcutOverride:
        // With nothing typed, undo and redo are the window's.
        if (!m_dirty
            && (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
                || static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BoundText::typed()
{
    m_dirty = true;
    m_pause.start();
}

bool BoundText::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        commit();
        Q_EMIT left();
        return true;
    }
    if (enter && (m_line || modifiers.testFlag(Qt::ControlModifier))) {
        commit();
        Q_EMIT entered();
        return true;
    }
    return false;
}

QString BoundText::shown() const
{
    return m_line ? m_line->text() : m_page->toPlainText();
}

void BoundText::show(const QString &text)
{
    const QSignalBlocker quiet(m_field);
    if (m_line)
        m_line->setText(text);
    else
        m_page->setPlainText(text);
}

} // namespace cxw
