// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

/// A word about what was just done, over the foot of its parent for a while, and the way to take it back. It moves
/// nothing and takes no focus: whoever is about to press the next button still finds it where it was. It stays as long
/// as the mouse is over it or its button has the focus.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &text);
    /// Says what was done, with a button that wants it undone; `whole` is what a screen reader says for that button.
    void offerUndo(const QString &text, const QString &whole);
    /// Goes, if it offers to undo: what it spoke of is no longer the last that was done.
    void withdraw();

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(const QString &text);
    /// Lets the time run that is left, unless somebody is at it.
    void linger();
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_goes;
};

} // namespace cxw
