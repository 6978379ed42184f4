// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rating/roomstate.h"

namespace cxw {

// What may be shown of votes, and to whom. Nothing else of the room gives values.

/// Whose eyes see it.
enum class RoomAudience {
    /// Everybody: a name stands beside a value only where the round is named and the group asked for it.
    Room,
    /// The facilitator, who asks the one who differs most to speak first.
    Facilitator,
};

/// The votes on one item that were shown.
struct VoteFigures
{
    /// Rising, those on the scale; nobody's in particular.
    std::vector<int> values;
    /// How many said that they don't know.
    int unsure = 0;
    /// How many at the table have no vote in it.
    int missing = 0;
    /// Mean, range and r_wg of the values (rule 7).
    Agreement agreement;

    bool operator==(const VoteFigures &) const = default;
};

/// Who voted what.
struct NamedVote
{
    QString name;
    /// None for "don't know".
    std::optional<int> value;

    bool operator==(const NamedVote &) const = default;
};

/// One item of the part that is talked about.
struct ItemFigures
{
    int item = 0;
    VoteFigures first;
    /// The votes that stand after the second vote was shown; none where there was none.
    std::optional<VoteFigures> again;
    /// Mean of the votes that stand less the first mean (rule 16).
    std::optional<double> shift;
    /// How far the votes that stand agree, in words.
    QString words;
    /// The value that is farthest from the mean, so that whoever gave it speaks first; none where all voted the same.
    std::vector<int> farthest;
    /// Who gave it, by name; empty where names are not for this audience.
    QStringList speaksFirst;
    /// By name; empty where names are not for this audience.
    std::vector<NamedVote> named;
    /// What is proposed as agreed value: the lower median of the votes that stand (rule 16).
    std::optional<int> proposed;
    /// What the room has agreed on.
    std::optional<int> agreed;

    bool operator==(const ItemFigures &) const = default;
};

/// What may be shown of the part that is talked about: nothing before its votes were shown, and while all vote once
/// more only what was shown before. By item in model order.
[[nodiscard]] std::vector<ItemFigures> shownFigures(const RatingBasis &basis, RoomAudience audience);

/// How far votes agree, in words for the room.
[[nodiscard]] QString agreementWords(const Agreement &agreement);

} // namespace cxw
