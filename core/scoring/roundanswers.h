// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/workspace.h"

namespace cxw {

/// One participant's answers, by item in model order; none for "don't know" and for no answer.
struct Rater
{
    ParticipantId participant;
    /// By whom rounds are paired; none in an anonymous round.
    std::optional<PersonId> person;
    std::vector<std::optional<int>> answers;

    /// Whether there is at least one number among the answers.
    [[nodiscard]] bool hasAnswered() const;
};

/// Everything that was said in one round, in model order: what the arithmetic starts from.
struct RoundAnswers
{
    /// By practice; none where stock was not taken.
    std::vector<std::optional<StockState>> stock;
    /// By item.
    std::vector<std::optional<int>> agreed;
    std::vector<Rater> raters;
    /// Items with an answer in the file that the model does not have, or on which somebody rated off its scale. Such
    /// an answer counts nowhere.
    std::vector<ItemId> notInModel;

    /// Answers of nobody about anything.
    explicit RoundAnswers(const MaturityModel &model);

    [[nodiscard]] bool isAbsent(int practice) const;
    [[nodiscard]] bool isApplicable(int practice) const;
    /// The numeric ballots on an item, with the index of their rater.
    [[nodiscard]] std::vector<std::pair<int, int>> numericBallots(int item) const;
    /// The people with at least one numeric ballot.
    [[nodiscard]] int ratersWithAnswers() const;
};

/// What the workspace holds of a round, whose ballots must have been read.
[[nodiscard]] RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round);

} // namespace cxw
