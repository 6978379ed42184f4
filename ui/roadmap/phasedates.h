// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/planning/roadmap.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cxw {

class DateField;

/// The phases side by side, each with the dates that are planned for it.
class PhaseDates : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseDates(const MaturityModel &model, QWidget *parent = nullptr);

    /// Shows the plan; `current` is the index of the phase at which the unit works, −1 where nobody knows.
    void setRoadmap(const Roadmap &roadmap, int current);
    /// Puts the phases into two rows where one has no room in this width, in px.
    void fitTo(int width);
    /// Puts the cursor into the end of a phase.
    void begin(int phase);

Q_SIGNALS:
    /// The person has given a phase other dates.
    void planEdited(int phase, const cxw::PhasePlan &plan);
    /// The person wants dates for the phases that have none.
    void suggestionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QWidget *widget;
        QLabel *name;
        DateField *start;
        DateField *end;
    };

    [[nodiscard]] Cell makeCell(int phase);
    void setColumns(int columns);
    void edited(int phase);

    const MaturityModel &m_model;
    QGridLayout *m_grid;
    int m_columns = 0;
    Roadmap m_roadmap;
    std::vector<Cell> m_cells;
    QPushButton *m_suggest;
};

} // namespace cxw
