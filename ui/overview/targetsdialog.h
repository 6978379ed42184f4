// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewcontext.h"

#include <QDialog>

class QDoubleSpinBox;
class QGridLayout;
class QPushButton;

namespace cxw {

class DateField;

/// Asks which score a unit wants to reach in each competency, and by when.
class TargetsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TargetsDialog(const OverviewContext &context, QWidget *parent = nullptr);

    /// What the fields say: a target for each competency that has one.
    [[nodiscard]] std::vector<CompetencyTarget> targets() const;

private:
    struct Line
    {
        CompetencyId competency;
        QDoubleSpinBox *score;
        DateField *by;
    };

    /// Nothing is set while a date is none.
    void followDates();
    void addLine(QGridLayout *grid, const OverviewContext &context, size_t place);

    UnitId m_unit;
    std::vector<Line> m_lines;
    QPushButton *m_set;
};

} // namespace cxw
