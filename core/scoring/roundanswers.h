// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/maturitymodel.h"
#include "core/workspace/workspacestore.h"

#include <map>

namespace cxw {

/// One participant's answers, by item in model order; none for "don't know" and for no answer.
struct Rater
{
    ParticipantId participant;
    /// By whom rounds are paired; none in an anonymous round.
    std::optional<PersonId> person;
    std::vector<std::optional<int>> answers;
    /// The id of the role group; empty where it is not known.
    QString group = {};

    /// Whether there is at least one number among the answers.
    [[nodiscard]] bool hasAnswered() const;

    bool operator==(const Rater &) const = default;
};

/// Everything that was said in one round, in model order: what the arithmetic starts from.
struct RoundAnswers
{
    /// By practice; none where stock was not taken.
    std::vector<std::optional<StockState>> stock;
    /// By item.
    std::vector<std::optional<int>> agreed;
    std::vector<Rater> raters;
    /// By practice.
    std::vector<EvidenceGrade> grades;
    /// Of the items on which anybody voted twice, all numeric ballots of the first vote, in the order of the raters.
    std::map<int, std::vector<int>> firstVotes;
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

    bool operator==(const RoundAnswers &) const = default;
};

/// What the workspace holds of a round, whose ballots must have been read.
[[nodiscard]] RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round);

/// One answer of a round: a participant's ballot on an item, or the agreed value where no participant is named.
struct AnswerPlace
{
    std::optional<ParticipantId> participant;
    ItemId item;
};

/// Takes over what the workspace now has in this place. Gives the item; none, and changes nothing, where only
/// answersOf() can tell what follows, as when the model does not have the item.
[[nodiscard]] std::optional<int> takeAnswer(RoundAnswers &answers, const Workspace &workspace,
                                            const MaturityModel &model, const RoundId &round, const AnswerPlace &place);

/// The same where only is known which answers were given, by whomever: each rater stands for one of them on each item.
/// What contradicts itself and what the model does not have can be told from it; means and agreement cannot.
[[nodiscard]] RoundAnswers answersOf(const Workspace &workspace, const MaturityModel &model, const RoundId &round,
                                     const std::vector<GivenAnswer> &given);

} // namespace cxw
