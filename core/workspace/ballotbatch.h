// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"

#include <cstdint>

namespace cxw {

/// Many ballots in little room, as an imported sheet brings them: eight bytes for each, beside the seats and the items,
/// which are named once.
class BallotBatch
{
public:
    struct Line
    {
        /// Index of the seat.
        std::uint32_t seat = 0;
        /// Index of the item; no model has as many items as fit.
        std::uint16_t item = 0;
        /// The step; `dontKnow` for none.
        std::int8_t step = 0;

        bool operator==(const Line &) const = default;
    };

    static constexpr std::int8_t dontKnow = -1;

    BallotBatch() = default;
    /// No ballots yet.
    BallotBatch(std::vector<ParticipantId> seats, std::vector<ItemId> items);

    void reserve(size_t ballots) { m_lines.reserve(ballots); }
    /// Adds the ballot of a seat on an item, both by their index. Each seat rates an item once.
    void add(int seat, int item, std::optional<int> value);

    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] size_t size() const { return m_lines.size(); }
    [[nodiscard]] const std::vector<ParticipantId> &seats() const { return m_seats; }
    [[nodiscard]] const std::vector<ItemId> &items() const { return m_items; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] static std::optional<int> valueOf(const Line &line);
    [[nodiscard]] Ballot ballot(const Line &line) const;

    bool operator==(const BallotBatch &) const = default;

private:
    std::vector<ParticipantId> m_seats;
    std::vector<ItemId> m_items;
    std::vector<Line> m_lines;
};

} // namespace cxw
