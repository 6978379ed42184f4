// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

/// Says in the page itself what going back to a line would take back, and asks whether to do it.
class GoBackPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GoBackPanel(QWidget *parent);

    /// Shows what would be done and takes the focus.
    void ask(const GoingBack &back);
    /// Shows why it can't be done.
    void refuse(const QString &reason);

Q_SIGNALS:
    void confirmed();
    /// It is not wanted; the panel has gone.
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &title, const QString &text, bool possible);
    using QWidget::show;
    void cancel();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_go;
    QPushButton *m_cancel;
};

} // namespace cxw
