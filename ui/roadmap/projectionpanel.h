// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/projection.h"

#include <QWidget>

class QLabel;

namespace cxw {

class ChoiceField;
class RadarView;
class SideNote;

/// Where the unit would stand at the end of a phase if its initiatives do what they are meant to do.
class ProjectionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectionPanel(const MaturityModel &model, QWidget *parent = nullptr);

    void setProjections(const Round &round, const RoundScore &score, std::vector<PhaseProjection> projections);
    /// Without a rated round there is nothing to start from.
    void setNoRound();

private:
    void fillChoice();
    void showChosen();
    void showGates(const PhaseState &now, const PhaseState &then);
    /// The phase at whose end it is, or the whole plan.
    [[nodiscard]] QString nameOf(const PhaseProjection &projection) const;
    [[nodiscard]] QString scoreText(const Scores &scores) const;

    const MaturityModel &m_model;
    QString m_roundName;
    Scores m_now;
    PhaseState m_gatesNow;
    std::vector<PhaseProjection> m_projections;
    QWidget *m_content;
    SideNote *m_empty;
    ChoiceField *m_choice;
    RadarView *m_radar;
    QLabel *m_overall;
    QLabel *m_raised;
    std::vector<QLabel *> m_gates;
};

} // namespace cxw
