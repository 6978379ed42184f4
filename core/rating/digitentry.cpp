// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/digitentry.h"

#include <algorithm>

namespace cxw {

DigitOutcome DigitEntry::press(int digit, std::optional<int> present)
{
    using Kind = DigitOutcome::Kind;
    const auto first = waiting();
    DigitOutcome outcome;
    if (first && first == present) {
        const int both = 10 * *first + digit;
        outcome = both <= m_highest ? DigitOutcome{Kind::Settled, both} : DigitOutcome{Kind::BelongsToNext, 0};
    } else if (digit <= m_highest) {
        const bool more = digit > 0 && 10 * digit <= m_highest;
        outcome = {more ? Kind::Waits : Kind::Settled, digit};
    }
    m_last = outcome;
    return outcome;
}

std::optional<int> DigitEntry::waiting() const
{
    return m_last && m_last->kind == DigitOutcome::Kind::Waits ? std::optional(m_last->step) : std::nullopt;
}

int stepBeside(std::optional<int> present, int by, int highestStep)
{
    if (!present)
        return by > 0 ? 0 : highestStep;
    return std::clamp(*present + by, 0, highestStep);
}

} // namespace cxw
