// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/pacefinding.h"

#include <QWidget>

class QVBoxLayout;

namespace cxw {

/// Where the roadmap runs before it walks: each finding with its sign and word, the sentence and what to do.
/// A click on the sentence leads to the initiative to change first.
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

private:
    void clear();
    void addFinding(const PaceFinding &finding);

    std::vector<PaceFinding> m_findings;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace cxw
