// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"
#include "core/scoring/verdict.h"

namespace cxw {

/// A score in two rounds, like for like: both made from the common items alone (rule 8).
struct Movement
{
    Figure from;
    Figure to;

    /// To less from; none where either has no score.
    [[nodiscard]] std::optional<double> delta() const;

    bool operator==(const Movement &) const = default;
};

/// A movement with what may be said about it (rule 9).
struct JudgedMovement
{
    Movement likeForLike;
    /// Each round on its own items.
    Movement raw;
    Judgement judgement;

    bool operator==(const JudgedMovement &) const = default;
};

/// Why an item of one round can't be held against the other.
enum class NotCommonCause { Unanswered, NotApplicable, NotInModel };

/// An item that only one round has a value for.
struct NotCommon
{
    ItemId item;
    /// What stands in its place in the other round.
    NotCommonCause cause = NotCommonCause::Unanswered;

    bool operator==(const NotCommon &) const = default;
};

/// Two rounds held against each other, like for like (rules 8 and 9).
struct Comparison
{
    /// Practices' items with a value in both rounds.
    int common = 0;
    /// Items with a value only in the earlier round, in model order, those not in the model last.
    std::vector<NotCommon> onlyFrom;
    std::vector<NotCommon> onlyTo;
    JudgedMovement overall;
    std::vector<JudgedMovement> competencies;
    std::vector<Movement> practices;
    std::vector<Movement> habits;
    Movement empathy;
    /// Where each round stands.
    PhasePlace phaseFrom;
    PhasePlace phaseTo;

    bool operator==(const Comparison &) const = default;
};

[[nodiscard]] Comparison compareRounds(const MaturityModel &model, const RoundScore &from, const RoundScore &to);

/// The cause in words for people.
[[nodiscard]] QString displayName(NotCommonCause cause);

} // namespace cxw
