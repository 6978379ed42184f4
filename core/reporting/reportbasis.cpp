// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportbasis.h"

#include <algorithm>

namespace cxw {

const Projection *ReportBasis::projectionFor(int phase) const
{
    const auto found = std::ranges::find(projections, phase, &PhaseProjection::phase);
    return found == projections.end() ? nullptr : &found->projection;
}

std::vector<Initiative> ReportBasis::initiativesIn(int phase) const
{
    const PhaseId &id = model.phases[static_cast<size_t>(phase)].id;
    std::vector<Initiative> list;
    std::ranges::copy_if(roadmap.initiatives, std::back_inserter(list), [&](const Initiative &initiative) {
        return initiative.phase == id && initiative.status != InitiativeStatus::Dropped;
    });
    return list;
}

} // namespace cxw
