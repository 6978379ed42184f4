// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingsubject.h"
#include "ui/assess/readingfont.h"
#include "ui/widgets/wrapbutton.h"

#include <QWidget>

namespace cxw {

/// One step of the scale in words: number, name, and what somebody would see.
class StepLine : public WrapButton
{
    Q_OBJECT

public:
    /// `nameWidth` in px: room for the name, the same for lines that stand under each other.
    StepLine(int step, int highestStep, const QString &name, int nameWidth, QWidget *parent);

    void setSentence(const QString &sentence);
    void setChosen(bool chosen);

protected:
    [[nodiscard]] int leading() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step;
    int m_highestStep;
    QString m_name;
    int m_nameWidth;
    bool m_chosen = false;
};

/// All steps of the habit that is being rated, to be read aloud and from the back row. A click rates.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    StepPanel(const QStringList &stepNames, QWidget *parent);

    void setRow(const RatingRow &row);
    void setChosen(std::optional<int> step);
    void setEditable(bool editable);
    /// How much room there is for its sentences.
    void setRoom(ReadingRoom room);

Q_SIGNALS:
    void chosen(int step);

private:
    std::vector<StepLine *> m_lines;
};

} // namespace cxw
