// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/explanation.h"
#include "ui/style/style.h"

#include <QAbstractButton>

#include <functional>

namespace cxw {

/// A figure with two decimals. A click, Enter or Space opens a small window that says how it was computed.
class FigureLabel : public QAbstractButton
{
    Q_OBJECT

public:
    /// Says how the figure was computed.
    using Explain = std::function<Explanation()>;
    /// Makes what the small window shows.
    using MakeView = std::function<QWidget *()>;

    explicit FigureLabel(TextStyle textStyle = TextStyle::Body, QWidget *parent = nullptr);

    /// Shows the figure. `name` says what it is of ("Overall score"); `explain` is asked only when somebody wants to
    /// know.
    void setFigure(const Figure &figure, const QString &name, const Explain &explain);
    /// Shows a text that was made of figures in the same way.
    void setDerived(const QString &text, const QString &name, MakeView makeView);

    /// Whether there is so much room that the one big number is shown larger still.
    void setRoomy(bool roomy);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openExplanation();

    TextStyle m_textStyle;
    MakeView m_makeView;
};

/// Gives the figures of a page the size that suits its window; to be called when either has changed.
void setFiguresRoomy(const QWidget &page);

} // namespace cxw
