// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportbasis.h"

#include <algorithm>

namespace cxw {

std::vector<Initiative> ReportBasis::initiativesIn(std::optional<int> phase) const
{
    std::vector<Initiative> list;
    std::ranges::copy_if(advice.roadmap.initiatives, std::back_inserter(list), [&](const Initiative &initiative) {
        return model.findPhase(initiative.phase) == phase && initiative.status != InitiativeStatus::Dropped;
    });
    return list;
}

std::vector<std::optional<int>> ReportBasis::lanes() const
{
    std::vector<std::optional<int>> lanes;
    for (int phase = 0; phase < static_cast<int>(model.phases.size()); ++phase)
        lanes.emplace_back(phase);
    if (lanes.empty() || !initiativesIn(std::nullopt).empty())
        lanes.emplace_back();
    return lanes;
}

} // namespace cxw
