// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingstate.h"

#include <QWidget>

namespace cxw {

/// The ballots on an item as dots, each under the button of its step; a small mark stands at their mean.
/// Pointing at a step says who chose it.
class BallotStrip : public QWidget
{
    Q_OBJECT

public:
    /// `columnWidth` in px: the width of the buttons above. The last column is "don't know".
    BallotStrip(int steps, int columnWidth, QWidget *parent);

    void setVotes(const Votes &votes);
    /// The votes in words: "2: Anna, Ben".
    [[nodiscard]] QString inWords() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool event(QEvent *event) override;

private:
    [[nodiscard]] QString wordsFor(int column) const;
    [[nodiscard]] int countAt(int column) const;
    void paintDots(QPainter &painter, int column) const;
    void paintMean(QPainter &painter) const;

    int m_steps;
    int m_columnWidth;
    Votes m_votes;
};

} // namespace cxw
