// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacegroups.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace cxw {

/// Where the roadmap runs before it walks: by rule, errors first, each rule with its sign, its word and how often, and
/// folded away until somebody asks, unless it is an error. A click on a sentence leads to where it can be settled.
class PaceList : public QWidget
{
    Q_OBJECT

public:
    explicit PaceList(QWidget *parent = nullptr);

    void setFindings(const std::vector<PaceFinding> &findings);
    /// Without a rated round or an initiative there is nothing to check.
    void setNothingToCheck();

Q_SIGNALS:
    void initiativeWanted(const cxw::InitiativeId &initiative);
    /// The person wants to see the dates of a phase, an index in the model.
    void phaseWanted(int phase);
    /// Something new has to be planned.
    void suggestionsWanted();

private:
    void clear();
    void addGroup(const PaceGroup &group, bool only);
    [[nodiscard]] QWidget *makeFindings(const PaceGroup &group);
    void lead(const PaceFinding &finding);

    std::vector<PaceFinding> m_findings;
    /// Which rules the person has opened or folded.
    std::map<PaceRule, bool> m_opened;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace cxw
