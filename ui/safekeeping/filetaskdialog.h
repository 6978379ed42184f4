// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cxw {

/// The frame of a dialog that does one thing to a file: a heading, what it is about, the content, a line for what went
/// wrong, and the buttons. It stays open until the thing is done or not wanted any more.
class FileTaskDialog : public QDialog
{
    Q_OBJECT

public:
    FileTaskDialog(const QString &title, const QString &text, QWidget *parent);

protected:
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Puts a form at the end of the content; room that words leave when they go stays below its fields.
    void addForm(QWidget *form);
    /// Adds the button that does it; Enter presses it.
    QPushButton *addMainButton(const QString &text);
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }

    /// Says what went wrong, also to a screen reader, until hideTrouble().
    void showTrouble(const Error &error);
    void hideTrouble();
    /// Makes the dialog high enough for words that have come to it.
    void makeRoom();

    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_content;
    QLabel *m_trouble;
    QDialogButtonBox *m_buttons;
};

} // namespace cxw
