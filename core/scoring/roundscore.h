// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/agreement.h"
#include "core/scoring/contradictions.h"
#include "core/scoring/evidence.h"
#include "core/scoring/gates.h"
#include "core/scoring/rolegroups.h"
#include "core/scoring/secondvotes.h"
#include "core/scoring/targets.h"

#include <memory>

namespace cxw {

/// Everything that can be said about one round: the one result that screens, reports and the command line share.
struct RoundScore
{
    /// The model by which the round is rated; never null. Every index below is one of it.
    std::shared_ptr<const MaturityModel> model;
    RoundAnswers answers;
    /// By item: the value and where it comes from (rule 1).
    std::vector<Figure> items;
    ItemValues values;
    Scores scores;
    /// By item (rule 7).
    std::vector<Agreement> agreements;
    /// By item: what α is made from.
    std::vector<Tally> tallies;
    /// Items to talk about, in the order in which to do so (rule 7).
    std::vector<int> discuss;
    /// Krippendorff's α (rule 7).
    std::optional<double> alpha;
    /// People with a numeric ballot.
    int raters = 0;
    PhaseState phase;
    TargetState targets;
    std::vector<Contradiction> contradictions;
    /// Rule 15.
    EvidenceScore evidence;
    /// Rule 16: by item, of those on which somebody voted twice.
    std::map<int, SecondVote> secondVotes;
    /// Rule 17.
    std::vector<RoleGroupScore> groups;

    /// Items that apply and have no value, in model order, those of empathy last.
    [[nodiscard]] std::vector<int> unanswered() const;
    /// Practices of which no stock was taken, in model order.
    [[nodiscard]] std::vector<int> stockNotTaken() const;
    /// Practices that exist in pockets or everywhere and have a score, best first: what can be built on.
    [[nodiscard]] std::vector<int> strongestPockets(int atMost) const;

    bool operator==(const RoundScore &) const = default;
};

/// Scores the answers of one round against a unit's findings and targets.
[[nodiscard]] RoundScore scoreRound(const Workspace &workspace, std::shared_ptr<const MaturityModel> model,
                                    const Round &round);

/// Makes a score what scoreRound() would give after these answers, and nothing else, have changed, at a cost that
/// hardly grows with the people in the round. False where it can't, and the round has to be scored anew.
[[nodiscard]] bool followAnswers(RoundScore &score, const Workspace &workspace, const Round &round,
                                 const std::vector<AnswerPlace> &changed);

} // namespace cxw
