// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordtable.h"

namespace cxw {

// Where the organization, its units, their rounds and the people are kept.

[[nodiscard]] inline const auto &tableOf(const Organization *)
{
    static const RecordTable table{TableName{QLatin1String("organization")},
                                   1,
                                   Column{QLatin1String("id"), &Organization::id},
                                   Column{QLatin1String("name"), &Organization::name},
                                   Column{QLatin1String("model_id"), &Organization::modelId},
                                   Column{QLatin1String("model_version"), &Organization::modelVersion}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const Unit *)
{
    static const RecordTable table{TableName{QLatin1String("unit")},
                                   1,
                                   Column{QLatin1String("id"), &Unit::id},
                                   Column{QLatin1String("name"), &Unit::name},
                                   Column{QLatin1String("position"), &Unit::position},
                                   Column{QLatin1String("cycle"), &Unit::cycle, Range{.low = 1}}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const Person *)
{
    static const RecordTable table{TableName{QLatin1String("person")}, 1, Column{QLatin1String("id"), &Person::id},
                                   Column{QLatin1String("name"), &Person::name},
                                   Column{QLatin1String("role"), &Person::role}};
    return table;
}

[[nodiscard]] inline const auto &tableOf(const Round *)
{
    static const RecordTable table{TableName{QLatin1String("round")},
                                   1,
                                   Column{QLatin1String("id"), &Round::id},
                                   Column{QLatin1String("unit"), &Round::unit},
                                   Column{QLatin1String("name"), &Round::name},
                                   Column{QLatin1String("date"), &Round::date},
                                   Column{QLatin1String("facilitator"), &Round::facilitator},
                                   Column{QLatin1String("locked"), &Round::locked},
                                   Column{QLatin1String("anonymous"), &Round::anonymous},
                                   Column{QLatin1String("made"), &Round::made, Range{.low = 0}}};
    return table;
}

} // namespace cxw
