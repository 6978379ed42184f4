// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>
#include <QScrollArea>

namespace cxw {

/// Lets its content scroll, without a frame or a ground of its own, and leaves all keys to the view above.
class QuietScroll : public QScrollArea
{
public:
    QuietScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
    {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

} // namespace cxw
