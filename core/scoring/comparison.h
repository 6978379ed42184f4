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
enum class NotCommonCause { Unanswered, NotApplicable, NotInModel, OtherScale };

/// An item that only one round has a value for.
struct NotCommon
{
    /// As the model of the round that has it calls it.
    ItemId item;
    /// What stands in its place in the other round.
    NotCommonCause cause = NotCommonCause::Unanswered;

    bool operator==(const NotCommon &) const = default;
};

/// Two rounds held against each other, like for like (rules 8 and 9). Both are computed with the grouping and the
/// weights of the later round's model; competencies, practices and habits below are those of that model.
struct Comparison
{
    /// The models by which the two rounds were rated; never null.
    std::shared_ptr<const MaturityModel> fromModel;
    std::shared_ptr<const MaturityModel> model;
    /// Practices' items with a value in both rounds.
    int common = 0;
    /// Items with a value only in the earlier round, in the order of its model, those that it does not have last.
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

    /// Whether both rounds were rated on a scale of as many steps; nothing is comparable else.
    [[nodiscard]] bool sameScale() const { return fromModel->scale.size() == model->scale.size(); }
    /// Whether either round has a model with phases.
    [[nodiscard]] bool hasPhases() const { return phaseFrom.index || phaseTo.index; }
    /// Whether either round has a model with empathy.
    [[nodiscard]] bool hasEmpathy() const { return fromModel->groupCount() > 0 || model->groupCount() > 0; }

    bool operator==(const Comparison &) const = default;
};

[[nodiscard]] Comparison compareRounds(const RoundScore &from, const RoundScore &to);

/// A round's scores on its own items, by the grouping and the weights of another model. What that model lacks has no
/// part in them; on another scale there is no score.
[[nodiscard]] Scores scoresBy(const MaturityModel &model, const RoundScore &round);

/// That two rounds were rated on different scales, and on which, as a sentence.
[[nodiscard]] QString scalesText(const Comparison &comparison);

/// The cause in words for people.
[[nodiscard]] QString displayName(NotCommonCause cause);

} // namespace cxw
