// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace cxw {

/// A score from 0 to the scale's highest step as a small bar, with its name before and its number behind it.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(const QString &name, QWidget *parent = nullptr);

    /// Shows a score; an empty bar with a dash where there is none. `highest` is the scale's highest step.
    void setScore(std::optional<double> score, int highest = 4);
    /// Shows what the bar is of.
    void setName(const QString &name);
    /// Room for the name in px, the same for bars that stand under each other; as wide as the name by default.
    void setNameWidth(int width);
    [[nodiscard]] int nameWidthWanted() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellScreenReader();

    QString m_name;
    std::optional<double> m_score;
    int m_highest = 4;
    int m_nameWidth = 0;
};

} // namespace cxw
