// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/roundscore.h"

namespace cxw {

/// A habit of a practice that is short of the level that a gate asks for.
struct HabitShortfall
{
    /// Index of the habit.
    int habit = 0;
    /// What it has; none while it is unanswered.
    std::optional<double> value;
    /// Steps to the level; for an unanswered habit the whole level, as far as it can be.
    double shortfall = 0;

    bool operator==(const HabitShortfall &) const = default;
};

/// One unmet criterion of a gate and what it is short of (rule 13).
struct NextStep
{
    /// Index of the phase in whose gate it stands.
    int phase = 0;
    /// The practice or the rule. What to begin with is `Practice::starter` or `GateRule::remedy` in the model.
    Criterion criterion;
    /// The habits that are short, in model order; empty for a rule.
    std::vector<HabitShortfall> habits;
    /// Sum of the shortfalls; 0 for a rule.
    double shortfall = 0;
    /// Whether the practice exists somewhere: in pockets, everywhere, or with a value above 0. False for a rule.
    bool exists = false;
    /// The stock-taking of the practice; none where stock was not taken.
    std::optional<StockState> stock;
    /// Where it exists and who owns it, by the stock-taking; may be empty.
    QString where;
    QString owner;

    bool operator==(const NextStep &) const = default;
};

/// Rule 13: every unmet criterion of every gate, in the order in which to go about it.
///
/// By phase first: the current phase is the first with an unmet criterion, so it leads and the later ones follow in
/// model order. Within a phase come
/// 1. a rule on pain points, because customers are being hurt today and no habit has to grow before that is mended;
/// 2. practices that exist somewhere, then 3. practices that do not, each by smaller total shortfall, then model order;
/// 4. a rule on delivered needs, because it is the fruit of the practices before it.
[[nodiscard]] std::vector<NextStep> nextSteps(const Workspace &workspace, const MaturityModel &model,
                                              const RoundId &round, const RoundScore &score);

} // namespace cxw
