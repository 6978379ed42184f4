// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/advice.h"

#include <QWidget>

class QVBoxLayout;

namespace cxw {

/// What could come onto the roadmap next: each with the gate that asks for it, what is short, and a button that puts
/// it there.
class SuggestionList : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(const MaturityModel &model, QWidget *parent = nullptr);

    /// Shows the steps that have a suggestion, and the rules, which have a remedy instead.
    void setAdvice(const Advice &advice);
    /// Without a rated round there is nothing to suggest from.
    void setNoRound();

Q_SIGNALS:
    void accepted(const cxw::Initiative &initiative);
    /// The step rests on findings.
    void findingsWanted();
    /// A round has to be rated first.
    void roundWanted();

private:
    void clear();
    void addPhaseHeading(int phase);
    void addSuggestion(const Suggestion &suggestion);
    void addRule(const NextStep &step);
    [[nodiscard]] QString whyText(const Suggestion &suggestion) const;
    [[nodiscard]] QString habitsText(const Suggestion &suggestion) const;

    const MaturityModel &m_model;
    std::vector<NextStep> m_steps;
    /// By whose dates the suggestions begin.
    std::vector<std::optional<PhasePlan>> m_phases;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace cxw
