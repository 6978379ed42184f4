// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/place.h"
#include "ui/overview/overviewcontext.h"
#include "ui/widgets/figurelabel.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace cxw {

class LevelChip;
class LinkButton;

/// What one looks at first: the score with its level, what moved since the round before, how sure it all is, and
/// what is still unanswered.
class ScoreHero : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHero(QWidget *parent = nullptr);

    void show(const OverviewContext &context);
    using QWidget::show;
    /// Puts the facts under the score where they have no room beside it.
    void fitTo(int width);

Q_SIGNALS:
    void goTo(cxw::Place place);

private:
    FigureLabel *addFact(const QString &caption);
    void showMovement(const OverviewContext &context);
    void showCertainty(const OverviewContext &context);
    void showUnanswered(const OverviewContext &context);

    FigureLabel *m_score;
    LevelChip *m_level;
    LinkButton *m_movement;
    FigureLabel *m_coverage;
    FigureLabel *m_lower;
    FigureLabel *m_upper;
    FigureLabel *m_progress;
    QWidget *m_unansweredRow;
    QLabel *m_unanswered;
    QBoxLayout *m_top;
    QHBoxLayout *m_standing;
    QHBoxLayout *m_facts;
};

} // namespace cxw
