// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace cxw {

/// A small window beside a control. Esc or a click elsewhere closes it.
class Popover : public QFrame
{
    Q_OBJECT

public:
    /// Shows `content`, which it takes over, under a part of `anchor`, or above where there is no room, and gives it
    /// the focus. Without a part it is the whole of it. A content that wants to be wider than usual says so by its
    /// minimum width.
    static Popover *show(QWidget *anchor, QWidget *content, const QRect &part = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Popover(QWidget *anchor, QWidget *content);
    void placeBeside(const QWidget *anchor, const QRect &part);
};

} // namespace cxw
