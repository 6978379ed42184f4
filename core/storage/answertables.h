// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordtable.h"

namespace cxw {

// Where the answers that a round gives as a whole are kept: stock, agreed values, notes. Ballots have their own file.

[[nodiscard]] inline const auto &tableOf(const Stock *)
{
    static const RecordTable table{TableName{QLatin1String("stock")},
                                   2,
                                   Column{QLatin1String("round"), &Stock::round},
                                   Column{QLatin1String("practice"), &Stock::practice},
                                   Column{QLatin1String("state"), &Stock::state},
                                   Column{QLatin1String("place"), &Stock::where},
                                   Column{QLatin1String("owner"), &Stock::owner}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const AgreedValue *)
{
    static const RecordTable table{TableName{QLatin1String("agreed_value")},
                                   2,
                                   Column{QLatin1String("round"), &AgreedValue::round},
                                   Column{QLatin1String("item"), &AgreedValue::item},
                                   Column{QLatin1String("value"), &AgreedValue::value, Range{0, 4}},
                                   Column{QLatin1String("reason"), &AgreedValue::reason}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const PracticeNote *)
{
    static const RecordTable table{TableName{QLatin1String("practice_note")},
                                   2,
                                   Column{QLatin1String("round"), &PracticeNote::round},
                                   Column{QLatin1String("practice"), &PracticeNote::practice},
                                   Column{QLatin1String("evidence"), &PracticeNote::evidence},
                                   Column{QLatin1String("note"), &PracticeNote::note}};
    return table;
}

} // namespace cxw
