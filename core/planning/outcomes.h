// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/scoring/roundscore.h"

namespace cxw {

/// What became of one target of an initiative.
enum class Outcome { Reached, Moved, NotMoved, Slipped, NotMeasured };

/// One target of an initiative against what two rounds found.
struct TargetOutcome
{
    ItemId item;
    /// The value that was planned.
    int planned = 0;
    /// What the rounds found; none where the item had no value.
    std::optional<double> from;
    std::optional<double> to;
    Outcome outcome = Outcome::NotMeasured;

    bool operator==(const TargetOutcome &) const = default;
};

/// An initiative that ended between two rounds, with what became of its targets.
struct InitiativeOutcome
{
    InitiativeId initiative;
    /// In the order of the initiative's targets; empty where it had none.
    std::vector<TargetOutcome> targets;

    bool operator==(const InitiativeOutcome &) const = default;
};

/// Rule 12 for one target: reached when the later value is at least the planned one, whatever the earlier was; else by
/// the sign of the change. Not measured without a later value, or when the plan was missed and there is no earlier one.
[[nodiscard]] Outcome outcomeOf(std::optional<double> from, std::optional<double> to, int planned);

/// Item values with the day of the round in which they were found.
struct DatedScore
{
    QDate date;
    const RoundScore &score;
};

/// Rule 12: did it work? For each initiative, not dropped, whose end lies after the earlier round's date and on or
/// before the later one's, in the order given. A target that a round's model does not know is not measured there, and
/// nothing is when the two were rated on different scales.
[[nodiscard]] std::vector<InitiativeOutcome> outcomesBetween(const DatedScore &from, const DatedScore &to,
                                                             const std::vector<Initiative> &initiatives);

/// The outcome in words for people.
[[nodiscard]] QString displayName(Outcome outcome);
/// The word that files use: "not moved".
[[nodiscard]] QString toText(Outcome outcome);

} // namespace cxw
