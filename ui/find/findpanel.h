// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/find/findhits.h"

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace cxw {

class FindModel;

/// A line to type in and the hits below it, over the top of the window: it moves nothing. Enter takes a hit; Esc, or
/// going elsewhere, puts it away.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindPanel(QWidget *parent);

    /// Shows what can be found and takes the keyboard; puts it away where it is open.
    void open(std::vector<FindHit> hits);

Q_SIGNALS:
    /// The person wants to go there; the focus is back where it was.
    void taken(const cxw::FindHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void search();
    /// Whether the key was for the list.
    [[nodiscard]] bool press(const QKeyEvent &event);
    void step(int by);
    void take(int row);
    void putAway();
    void place();
    void tellCurrent();

    FindModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace cxw
