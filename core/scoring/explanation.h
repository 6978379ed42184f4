// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/figure.h"
#include "core/scoring/roundanswers.h"

#include <QStringList>

namespace cxw {

/// One input of a figure in words.
struct ExplanationRow
{
    QString name;
    /// As people read it; an en dash where the thing has no value and so had no part.
    QString value;
    /// Empty in a figure whose inputs all weigh the same.
    QString weight;

    bool operator==(const ExplanationRow &) const = default;
};

/// Where a figure comes from, in words: the answer to "how was 2.43 computed?".
struct Explanation
{
    /// The rule as a full sentence.
    QString rule;
    std::vector<ExplanationRow> inputs;
    /// The outcome as a full sentence.
    QString result;

    [[nodiscard]] bool isWeighted() const;

    bool operator==(const Explanation &) const = default;
};

/// Puts a figure into words. `raterNames` are the names of the round's raters in their order in `answers`; a rater
/// without a name is numbered.
[[nodiscard]] Explanation explain(const MaturityModel &model, const RoundAnswers &answers,
                                  const QStringList &raterNames, const Figure &figure);

/// The names of the raters of a round, in their order in `answers`.
[[nodiscard]] QStringList raterNames(const Workspace &workspace, const RoundAnswers &answers);

} // namespace cxw
