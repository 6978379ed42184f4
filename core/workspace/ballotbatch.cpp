// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/ballotbatch.h"

namespace cxw {

BallotBatch::BallotBatch(std::vector<ParticipantId> seats, std::vector<ItemId> items)
    : m_seats(std::move(seats)), m_items(std::move(items))
{
}

void BallotBatch::add(int seat, int item, std::optional<int> value)
{
    m_lines.push_back({static_cast<std::uint32_t>(seat), static_cast<std::uint16_t>(item),
                       value ? static_cast<std::int8_t>(*value) : dontKnow});
}

std::optional<int> BallotBatch::valueOf(const Line &line)
{
    return line.step == dontKnow ? std::nullopt : std::optional<int>(line.step);
}

Ballot BallotBatch::ballot(const Line &line) const
{
    return {m_seats[line.seat], m_items[line.item], valueOf(line)};
}

} // namespace cxw
