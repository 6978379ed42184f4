// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/figurelabel.h"

namespace cxw {

class ElidedLabel;
class ScoreTrack;

/// One line of a panel: what it is, as a bar where it lies on the scale, and the figure.
struct FigureLine
{
    QString name;
    /// Behind the name, small; may be empty.
    QString detail;
    Figure figure;
    FigureLabel::Explain explain;
    /// Fills the bar when it lies on the scale from 0; without it there is no bar.
    std::optional<double> highest;
};

/// Shows a FigureLine.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setLine(const FigureLine &line);
    /// What the name and the figure need, in px.
    [[nodiscard]] int wordsWidth() const;
    /// How wide the bar is, in px; 0 for none. Bars that are compared need the same.
    void setTrackWidth(int width);

private:
    ElidedLabel *m_name;
    ScoreTrack *m_track;
    bool m_hasTrack = false;
    FigureLabel *m_figure;
};

} // namespace cxw
