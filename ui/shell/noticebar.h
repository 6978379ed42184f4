// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace cxw {

class Toast;

/// What just happened, in a sentence. Trouble stands between the header and the page until it is put away, and holds
/// its details; a notice floats over the window's foot and goes by itself.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showTrouble(const Error &error);
    void showNotice(const QString &text);
    /// A notice of what was done, with a button to undo it; `undoName` is what that button is called in full.
    void showDone(const QString &text, const QString &undoName);
    /// What showDone() spoke of is no longer the last that was done.
    void withdrawUndo();
    void dismiss();

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggleDetails(bool open);

    Toast *m_toast;
    QLabel *m_text;
    QToolButton *m_more;
    QListWidget *m_details;
};

} // namespace cxw
