// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/advice.h"
#include "ui/frame/page.h"

class QPushButton;
class QStackedWidget;

namespace cxw {

class PageScaffold;
class PhaseDates;
class PlanView;
class RoadmapSide;

/// The plan of the unit's present cycle: phases with dates, initiatives over time or as a table, what to add next,
/// where the plan runs before it walks, and where it leads.
class RoadmapPage : public Page
{
    Q_OBJECT

public:
    explicit RoadmapPage(Session &session, QWidget *parent = nullptr);

    /// What F1 says about it.
    [[nodiscard]] static QString help();

    void reveal(const Spot &spot) override;
    [[nodiscard]] QVariantMap whereabouts() const override;
    void comeBackTo(const QVariantMap &whereabouts) override;

    /// Opens an initiative in the editor.
    void open(const InitiativeId &id);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void addViewSwitch();
    void connectPlan();
    void connectSide();
    void connectEditor();
    [[nodiscard]] Roadmap roadmap() const;
    void setChangeable(bool changeable);
    void showAdvice(const Advice &advice);
    void showEditor();
    void closeEditor();
    void addInitiative();
    void duplicate(const InitiativeId &id);
    void setPhase(int phase, const PhasePlan &plan);
    void suggestPhaseDates();

    PageScaffold *m_scaffold;
    QPushButton *m_add;
    QStackedWidget *m_stack;
    QPushButton *m_asTable = nullptr;
    PhaseDates *m_phases;
    PlanView *m_plan;
    RoadmapSide *m_side;
    InitiativeId m_selected;
    int m_currentPhase = -1;
};

} // namespace cxw
