// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace cxw {

/// What F1 says about the page, over its right side: it moves nothing. Esc or F1 puts it away.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// Shows what is to be said about a page.
    void setText(const QString &title, const QString &text);
    /// Keeps it over the right side of a widget of the same window.
    void lieOver(QWidget *page);
    /// Shows it and gives it the focus, or hides it and gives the focus back.
    void setOpen(bool open);

Q_SIGNALS:
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_page;
    QPointer<QWidget> m_focusBefore;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace cxw
