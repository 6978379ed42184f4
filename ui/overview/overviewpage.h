// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"
#include "ui/overview/overviewcontext.h"

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace cxw {

class CompetencyTable;
class EmptyState;
class FigurePanel;
class GatePanel;
class NextStepPanel;
class RadarView;
class ScoreHero;

/// Where a unit stands after a round: score, shape, phase and gate, what can be built on, and what to do next.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is shown; none where there is nothing to show.
    [[nodiscard]] std::optional<OverviewContext> context() const;
    [[nodiscard]] QWidget *makeContent();
    /// Shows what the model has, in the column beside the radar or in the rows below.
    void placePanels(QVBoxLayout &right);
    void connectParts();
    void showNothing(const Round *round);
    void showRadar(const OverviewContext &context);
    void showPanels(const OverviewContext &context);
    void showPockets(const OverviewContext &context);
    void showGaps(const OverviewContext &context);
    void setTargets();
    void addToRoadmap(const Initiative &initiative);
    void arrangeForWidth();

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_main;
    QGridLayout *m_panels;
    /// The panels in it, in their order.
    std::vector<FigurePanel *> m_below;
    ScoreHero *m_hero;
    RadarView *m_radar;
    GatePanel *m_gate;
    NextStepPanel *m_steps;
    FigurePanel *m_habits;
    FigurePanel *m_empathy;
    FigurePanel *m_pockets;
    FigurePanel *m_gaps;
    CompetencyTable *m_competencies;
};

} // namespace cxw
