// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rating/roomstate.h"

namespace cxw {

/// Gathers the changes by which the room goes from where it stands to somewhere else.
class RoomMove
{
public:
    explicit RoomMove(const RatingBasis &basis);

    [[nodiscard]] const RoomState &state() const { return m_state; }
    /// Why a step can't be done now, in a sentence; none where it can.
    [[nodiscard]] std::optional<Error> refusal(RoomStep step) const;

    /// Ends the vote on the present part as far as nobody has voted; votes that are there stay secret.
    void leave();
    /// Opens an item for its first vote, or for its second where the first was shown; leaves one that is open.
    void open(int item);
    /// Ends the vote on an item: its votes may be shown.
    void show(int item);
    /// The votes of this number are shown of the present part; where only some of its items were ever open, of these.
    void markShown(int shown);
    /// What becomes of the present part.
    void mark(WorkshopState state);
    void goTo(const QString &word);
    /// To what comes next; nowhere where nothing is left.
    void goOn();

    /// The whole under its name.
    [[nodiscard]] Edit edit(const QString &label) &&;

private:
    void put(const WorkshopPart &part);

    const RatingBasis &m_basis;
    RoomState m_state;
    RoomParts m_parts;
    Workshop m_workshop;
    std::vector<int> m_shown;
    std::vector<Change> m_changes;
};

} // namespace cxw
