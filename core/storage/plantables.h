// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordtable.h"

namespace cxw {

// Where targets and the dates of phases are kept. Initiatives have their own file.

[[nodiscard]] inline const auto &tableOf(const CompetencyTarget *)
{
    static const RecordTable table{TableName{QLatin1String("competency_target")},
                                   2,
                                   Column{QLatin1String("unit"), &CompetencyTarget::unit},
                                   Column{QLatin1String("competency"), &CompetencyTarget::competency},
                                   Column{QLatin1String("score"), &CompetencyTarget::score, Range{0, 4}},
                                   Column{QLatin1String("due"), &CompetencyTarget::by}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const PhasePlan *)
{
    static const RecordTable table{TableName{QLatin1String("phase_plan")},
                                   3,
                                   Column{QLatin1String("unit"), &PhasePlan::unit},
                                   Column{QLatin1String("cycle"), &PhasePlan::cycle, Range{.low = 1}},
                                   Column{QLatin1String("phase"), &PhasePlan::phase},
                                   Column{QLatin1String("first_day"), &PhasePlan::start},
                                   Column{QLatin1String("last_day"), &PhasePlan::end}};
    return table;
}

} // namespace cxw
