// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace cxw {

/// Ties a text field to the place where its text is kept, so that nothing typed is ever lost: it writes when the
/// person presses Enter or Esc, leaves the field, pauses for the fifth of a second, or when the field is to show
/// something else. While somebody is in the field, what they typed stays as they typed it, blanks at its end among it.
class BoundText : public QObject
{
    Q_OBJECT

public:
    /// Writes the text for good.
    using Write = std::function<void(const QString &)>;

    explicit BoundText(QLineEdit *field);
    /// Ctrl+Enter instead of Enter.
    explicit BoundText(QPlainTextEdit *field);

    /// How long after the last key what was typed is written.
    static constexpr std::chrono::milliseconds pause{200};

    /// Shows the text kept under `key`. What was typed under another key is written there first; what is being typed
    /// under the same key stays.
    void bind(const QString &key, const QString &text, Write write);
    /// Writes what was typed and not written yet.
    void commit();

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person is done with the field and presses on (Enter) or steps out (Esc).
    void entered();
    void left();

private:
    explicit BoundText(QWidget *field);
    void typed();
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    /// The person is done with what they typed: it is written, and shown as it is kept.
    void finish();
    void setWritten();
    [[nodiscard]] QString shown() const;
    void show(const QString &text);

    QWidget *m_field;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_page = nullptr;
    QString m_key;
    /// What is kept, as far as is known.
    QString m_kept;
    Write m_write;
    bool m_dirty = false;
    bool m_writing = false;
    /// Whether somebody typed what is shown and has not finished.
    bool m_inHand = false;
    /// Whether what was typed has been written, or has given way to what is kept, and not refused.
    bool m_settled = false;
    QTimer m_pause;
};

} // namespace cxw
