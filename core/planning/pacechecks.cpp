// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/pacechecks.h"

#include "core/planning/contentchecks.h"
#include "core/planning/schedulechecks.h"

namespace cxw {

std::vector<PaceFinding> paceChecks(const MaturityModel &model, const RoundScore &basis, const Roadmap &roadmap)
{
    std::vector<PaceFinding> all;
    for (const auto &findings :
         {dependencyFindings(roadmap), phaseOrderFindings(model, roadmap), ownerLoadFindings(roadmap),
          breadthFindings(roadmap), phaseTooShortFindings(model, roadmap), leapFindings(model, basis, roadmap),
          incompleteFindings(roadmap), uncoveredFindings(model, basis, roadmap)})
        all.insert(all.end(), findings.begin(), findings.end());
    return all;
}

} // namespace cxw
