// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace cxw {

/// What a digit came to.
struct DigitOutcome
{
    enum class Kind {
        /// It is no step of the scale; nothing is to be done.
        Refused,
        /// The step is what is meant so far; another digit on the same item may still make another of it.
        Waits,
        /// The step is what is meant, and nothing can be added to it.
        Settled,
        /// It belongs to the item after this one: go on and press it again there.
        BelongsToNext,
    };

    Kind kind = Kind::Refused;
    /// 0 where there is none.
    int step = 0;

    bool operator==(const DigitOutcome &) const = default;
};

/// Turns digits that are pressed into steps of a scale from 0 to k. A digit is a step at once; where a second digit
/// could follow (1 on a scale up to 10), it waits for it: 1 and then 0 on the same item give 10.
class DigitEntry
{
public:
    /// `highestStep` is k, from 1 to 10.
    explicit DigitEntry(int highestStep) : m_highest(highestStep) {}

    /// A digit is pressed on an item that has the step `present`. What waits counts only while it still is that step,
    /// so that an answer which was taken back meanwhile is not added to.
    [[nodiscard]] DigitOutcome press(int digit, std::optional<int> present);
    /// Something else was done: what waits is what was meant.
    void forget() { m_last = {}; }

    /// The step that waits for a second digit.
    [[nodiscard]] std::optional<int> waiting() const;
    /// Whether the last digit was no step of the scale.
    [[nodiscard]] bool hasRefused() const { return m_last && m_last->kind == DigitOutcome::Kind::Refused; }

private:
    int m_highest;
    /// The last outcome, if nothing else was done since.
    std::optional<DigitOutcome> m_last;
};

/// The step so many above the present one (below where `by` is negative), within the scale. From no step, up begins at
/// 0 and down at the highest.
[[nodiscard]] int stepBeside(std::optional<int> present, int by, int highestStep);

} // namespace cxw
