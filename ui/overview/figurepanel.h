// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/figurerow.h"

class QLabel;
class QVBoxLayout;

namespace cxw {

class LinkButton;

/// A short list of figures under a heading, which may have a figure of its own.
class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePanel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The figure beside the heading.
    void setTotal(const Figure &figure, const QString &name, const FigureLabel::Explain &explain);
    /// Shows these lines, or the text when there are none.
    void setLines(const std::vector<FigureLine> &lines, const QString &whenEmpty = {});
    /// Something that can be done about the figures, under them.
    void setAction(const QString &text);
    /// What the longest line needs to be read whole, without its bar, in px.
    [[nodiscard]] int wordsWidth() const;

Q_SIGNALS:
    /// The action was pressed.
    void acted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Gives the bars what the names leave.
    void fitTracks();

    QLabel *m_title;
    FigureLabel *m_total;
    QLabel *m_empty;
    QVBoxLayout *m_list;
    LinkButton *m_action;
    std::vector<FigureRow *> m_rows;
};

} // namespace cxw
