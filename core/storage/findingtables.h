// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordtable.h"

namespace cxw {

// Where pain points and unmet needs are kept: in one table, because an initiative addresses either by its id.

[[nodiscard]] inline const auto &tableOf(const PainPoint *)
{
    static const RecordTable table{TableName{QLatin1String("finding"), QLatin1String("pain-point")},
                                   1,
                                   Column{QLatin1String("id"), &PainPoint::id},
                                   Column{QLatin1String("unit"), &PainPoint::unit},
                                   Column{QLatin1String("title"), &PainPoint::title},
                                   Column{QLatin1String("touchpoint"), &PainPoint::touchpoint},
                                   Column{QLatin1String("severity"), &PainPoint::severity, Range{1, 5}},
                                   Column{QLatin1String("frequency"), &PainPoint::frequency, Range{1, 5}},
                                   Column{QLatin1String("status"), &PainPoint::status},
                                   Column{QLatin1String("note"), &PainPoint::note}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const UnmetNeed *)
{
    static const RecordTable table{TableName{QLatin1String("finding"), QLatin1String("unmet-need")},
                                   1,
                                   Column{QLatin1String("id"), &UnmetNeed::id},
                                   Column{QLatin1String("unit"), &UnmetNeed::unit},
                                   Column{QLatin1String("title"), &UnmetNeed::title},
                                   Column{QLatin1String("touchpoint"), &UnmetNeed::touchpoint},
                                   Column{QLatin1String("status"), &UnmetNeed::status},
                                   Column{QLatin1String("delivered_in_cycle"), &UnmetNeed::deliveredInCycle,
                                          Range{.low = 0}},
                                   Column{QLatin1String("note"), &UnmetNeed::note}};
    return table;
}

} // namespace cxw
