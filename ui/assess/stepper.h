// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/assessstep.h"

#include <QAbstractButton>

#include <map>

class QHBoxLayout;
class QPushButton;

namespace cxw {

/// One step in the row of steps: its number or a tick, its name, how far it is.
class StepTab : public QAbstractButton
{
    Q_OBJECT

public:
    StepTab(int number, const QString &name, QWidget *parent);

    /// `count` may be empty.
    void setState(bool current, bool done, const QString &count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    bool m_current = false;
    bool m_done = false;
    QString m_count;
};

/// The steps of the wizard in a slim row. Any of them can be gone to at any time.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent);

    /// The steps to show, in order; at least one.
    void setSteps(const std::vector<AssessStep> &steps);
    void setCurrent(AssessStep step);
    /// How far a step is; nothing is counted where `of` is 0.
    void setProgress(AssessStep step, ProgressCount progress);
    /// Lets only the first step be chosen, while there is no round.
    void setOnlyFirst(bool only);

Q_SIGNALS:
    void wanted(cxw::AssessStep step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTab(AssessStep step);

    /// Asks for the step so many places after the current one.
    void go(int by);

    AssessStep m_current = AssessStep::SetUp;
    std::vector<AssessStep> m_steps;
    std::map<AssessStep, StepTab *> m_tabs;
    std::map<AssessStep, ProgressCount> m_progress;
    QHBoxLayout *m_places;
    QPushButton *m_back;
    QPushButton *m_next;
};

/// The name of a step.
[[nodiscard]] QString displayName(AssessStep step);

} // namespace cxw
