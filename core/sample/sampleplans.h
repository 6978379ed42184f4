// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/jsonnode.h"
#include "core/model/maturitymodel.h"
#include "core/workspace/edit.h"

namespace cxw {

/// The findings, targets and roadmap of one unit of the sample, ready to be put.
struct SamplePlans
{
    std::vector<Change> findings;
    std::vector<Change> targets;
    std::vector<Change> roadmap;
};

[[nodiscard]] SamplePlans samplePlans(const JsonNode &node, const MaturityModel &model, const Unit &unit);

} // namespace cxw
