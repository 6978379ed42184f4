// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordtable.h"

namespace cxw {

// Where initiatives are kept, with what they depend on, address and aim for, each in its order.

/// The columns of the initiative itself, without its lists.
[[nodiscard]] inline const auto &initiativeColumns()
{
    static const RecordTable table{TableName{QLatin1String("initiative")},
                                   1,
                                   Column{QLatin1String("id"), &Initiative::id},
                                   Column{QLatin1String("unit"), &Initiative::unit},
                                   Column{QLatin1String("cycle"), &Initiative::cycle, Range{.low = 1}},
                                   Column{QLatin1String("phase"), &Initiative::phase},
                                   Column{QLatin1String("title"), &Initiative::title},
                                   Column{QLatin1String("description"), &Initiative::description},
                                   Column{QLatin1String("owner"), &Initiative::owner},
                                   Column{QLatin1String("first_day"), &Initiative::start},
                                   Column{QLatin1String("last_day"), &Initiative::end},
                                   Column{QLatin1String("effort"), &Initiative::effort},
                                   Column{QLatin1String("status"), &Initiative::status},
                                   Column{QLatin1String("measure"), &Initiative::measure},
                                   Column{QLatin1String("empathy_step"), &Initiative::empathyStep}};
    return table;
}

[[nodiscard]] Result<void> putInitiative(Transaction &transaction, const Initiative &initiative);
/// Takes the initiative with this one's key away, if there is one.
[[nodiscard]] Result<void> removeInitiative(Transaction &transaction, const Initiative &initiative);
[[nodiscard]] Result<std::vector<Initiative>> readInitiatives(Connection &connection);

} // namespace cxw
