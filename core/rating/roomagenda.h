// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/ratingbasis.h"

namespace cxw {

/// What the room talks about at one time: a practice, a habit across a competency, a group of empathy, or items that
/// were opened by themselves.
struct RoomPart
{
    /// As WorkshopPart::part has it.
    QString word;
    /// For people: "Coaching", "Delivery · Cadence".
    QString title;
    /// The items on which anybody is asked, in model order; those of absent practices are answered by the stock.
    std::vector<int> items;

    bool operator==(const RoomPart &) const = default;
};

/// How the room goes through the round: as it was set up, else as it does by itself.
[[nodiscard]] Workshop workshopOf(const RatingBasis &basis);

/// The parts of a round in order: its practices, or the habits across its competencies, then the groups of empathy.
/// What the set-up leaves out and what nobody is asked about is not among them.
[[nodiscard]] std::vector<RoomPart> roomAgenda(const RatingBasis &basis);

/// The part of this word, on the agenda or not; none where the model has no such thing.
[[nodiscard]] std::optional<RoomPart> roomPart(const RatingBasis &basis, const QString &word);

/// The word of the part that is one practice.
[[nodiscard]] QString partOfPractice(const PracticeId &practice);
/// The word of the part that is these items and no more.
[[nodiscard]] QString partOfItems(const MaturityModel &model, std::vector<int> items);

/// Whether anybody is asked about an item: not where its practice is absent or does not apply.
[[nodiscard]] bool isAskedInRoom(const RatingBasis &basis, int item);

} // namespace cxw
