// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace cxw {

/// The frame of a page: a title row with room for actions at its right, and the content below, with the page's
/// margins. The content scrolls when it is higher than the window.
class PageScaffold : public QWidget
{
    Q_OBJECT

public:
    explicit PageScaffold(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A muted line under the title; nothing where empty.
    void setSubtitle(const QString &text);
    /// Puts a control at the right of the title row, after those already there.
    void addAction(QWidget *control);
    using QWidget::addAction;
    /// Where the page puts its content, top to bottom; sections keep the section distance.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// What scrolls.
    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_titleRow;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
};

} // namespace cxw
