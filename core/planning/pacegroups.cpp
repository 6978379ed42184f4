// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/pacegroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

struct PaceGroupText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PaceGroup)
};

} // namespace

QString PaceGroup::remedy() const
{
    const bool same = std::ranges::all_of(findings, [this](const PaceFinding &finding) {
        return finding.remedy == findings.front().remedy;
    });
    if (same)
        return findings.front().remedy;
    switch (rule) {
    case PaceRule::Dependency:
        return PaceGroupText::tr("Start each after what it builds on ends, or take the dependency away if it is none.");
    case PaceRule::PhaseOrder:
        return PaceGroupText::tr("Start them when the earlier phase is done, or bring its end forward.");
    case PaceRule::OwnerLoad:
        return PaceGroupText::tr("Hand some to other owners, or start them later.");
    case PaceRule::PhaseTooShort:
        return PaceGroupText::tr("Let these phases end later: habits need time to take hold.");
    case PaceRule::Uncovered:
        return PaceGroupText::tr("Add an initiative for each, or leave the gate for later.");
    case PaceRule::Breadth:
    case PaceRule::Leap:
    case PaceRule::Incomplete:
        break;
    }
    return findings.front().remedy;
}

std::vector<PaceGroup> paceGroups(const std::vector<PaceFinding> &findings)
{
    std::map<std::pair<PaceSeverity, PaceRule>, std::vector<PaceFinding>> rules;
    for (const PaceFinding &finding : findings)
        rules[{finding.severity(), finding.rule}].push_back(finding);
    std::vector<PaceGroup> groups;
    for (auto &[rule, all] : rules)
        groups.push_back({rule.second, std::move(all)});
    return groups;
}

} // namespace cxw
