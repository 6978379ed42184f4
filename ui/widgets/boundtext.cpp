// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/boundtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <utility>

namespace cxw {

BoundText::BoundText(QWidget *field) : QObject(field), m_field(field)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &BoundText::commit);
    field->installEventFilter(this);
}

BoundText::BoundText(QLineEdit *field) : BoundText(static_cast<QWidget *>(field))
{
    m_line = field;
    // Not textEdited(), which says nothing of what was chosen from a list of completions.
    connect(field, &QLineEdit::textChanged, this, &BoundText::typed);
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
    m_inHand = m_inHand && key == m_key && (text == m_kept || m_writing || m_dirty);
    m_settled = m_settled || m_writing;
    m_key = key;
    m_kept = text;
    m_write = std::move(write);
    if (!m_inHand && shown() != text)
        show(text);
}

void BoundText::commit()
{
    m_pause.stop();
    if (std::exchange(m_dirty, false) && m_write) {
        const Write write = m_write; // writing binds the field anew
        m_writing = true;
        setWritten();
        write(shown());
        m_writing = false;
    }
}

void BoundText::finish()
{
    m_inHand = false;
    commit();
    if (shown() != m_kept && (m_settled || shown().simplified() == m_kept))
        show(m_kept);
}

void BoundText::setWritten()
{
    // From here on, undo is the window's.
    if (m_line)
        m_line->setModified(false);
    else
        m_page->document()->setModified(false);
}

bool BoundText::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        // A list of choices that opens over the field takes the focus only for show.
        if (m_field->hasFocus())
            commit();
        else
            finish();
        break;
    case QEvent::Hide:
        finish();
        break;
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takesKey(press->key(), press->modifiers()))
            return true;
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BoundText::typed()
{
    m_dirty = true;
    m_inHand = true;
    m_settled = false;
    m_pause.start();
}

bool BoundText::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        finish();
        Q_EMIT left();
        return true;
    }
    if (enter && (m_line || modifiers.testFlag(Qt::ControlModifier))) {
        finish();
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
    if (!m_line) {
        m_page->setPlainText(text);
        return;
    }
    m_line->setText(text);
    // What is longer than its field is read from its beginning.
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

} // namespace cxw
