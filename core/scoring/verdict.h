// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/itemvalues.h"

namespace cxw {

/// What can be said about a difference between two rounds.
enum class Verdict { Improved, Declined, NoClearChange, CannotTell, AsAgreed };

/// Student's t for the mean of differences between the same people, or Welch's for two panels.
enum class TestKind { Paired, Welch };

/// A 95 % confidence interval for a difference of means.
struct Interval
{
    /// Difference of the means, to less from.
    double difference = 0;
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval &) const = default;
};

/// Student's t interval for the mean of paired differences; at least two of them. Zero variance gives zero width.
[[nodiscard]] Interval pairedInterval(const std::vector<double> &differences);

/// Welch's t interval for the difference of two means (B. L. Welch 1947), at least two values each.
[[nodiscard]] Interval welchInterval(const std::vector<double> &from, const std::vector<double> &to);

/// A verdict with the test that gave it.
struct Judgement
{
    Verdict verdict = Verdict::CannotTell;
    /// None where there were too few people.
    std::optional<TestKind> test;
    /// People who count in each round; the number of pairs twice for the paired test.
    int peopleFrom = 0;
    int peopleTo = 0;
    Interval interval;

    bool operator==(const Judgement &) const = default;
};

/// One person's score in a round; persons are matched across rounds.
struct PersonScore
{
    std::optional<PersonId> person;
    double score = 0;
};

/// Rule 9: from the scores of the people who count in either round, and whether there was any numeric ballot at all.
[[nodiscard]] Judgement judge(const std::vector<PersonScore> &from, const std::vector<PersonScore> &to,
                              bool anyBallots);

/// Sign first, word second: "▲ improved".
[[nodiscard]] QString displayName(Verdict verdict);
/// The word that files use: "no clear change".
[[nodiscard]] QString toText(Verdict verdict);

} // namespace cxw
