// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/itemvalues.h"
#include "core/scoring/thresholds.h"

namespace cxw {

/// What can be said about a difference between two rounds.
enum class Verdict { Improved, Declined, NoClearChange, CannotTell, AsAgreed, NotComparable };

/// Student's t for the mean of differences between the same people, or Welch's for two panels.
enum class TestKind { Paired, Welch };

/// A confidence interval for a difference of means.
struct Interval
{
    /// Difference of the means, to less from.
    double difference = 0;
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval &) const = default;
};

/// Student's t interval for the mean of paired differences; at least two of them. Zero variance gives zero width.
[[nodiscard]] Interval pairedInterval(const std::vector<double> &differences, double confidence);

/// Welch's t interval for the difference of two means (B. L. Welch 1947), at least two values each.
[[nodiscard]] Interval welchInterval(const std::vector<double> &from, const std::vector<double> &to, double confidence);

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
    /// The confidence of the interval, 0 to 1; 0 without a test.
    double confidence = 0;

    bool operator==(const Judgement &) const = default;
};

/// One person's score in a round; persons are matched across rounds.
struct PersonScore
{
    std::optional<PersonId> person;
    double score = 0;
};

/// What there is to judge a difference by.
struct Grounds
{
    /// Items with a value in both rounds.
    int commonItems = 0;
    /// Whether there is any numeric ballot in either round.
    bool anyBallots = false;
    /// The people who count in each round.
    std::vector<PersonScore> from;
    std::vector<PersonScore> to;
};

/// Rule 9 for differences that are read side by side. With m of them tested, each interval is one of 1 − 0.05/m
/// (Bonferroni), so that all hold together with the joint confidence; one alone has all of it.
[[nodiscard]] std::vector<Judgement> judgeTogether(const std::vector<Grounds> &grounds);

/// Sign first, word second: "▲ improved".
[[nodiscard]] QString displayName(Verdict verdict);
/// The word that files use: "no clear change".
[[nodiscard]] QString toText(Verdict verdict);
/// The interval for people: "+0.26 to +0.42"; an en dash without a test. A bound that is not 0 never reads as 0, so
/// that the numbers and the verdict agree: "+0.003 to +0.54".
[[nodiscard]] QString displayInterval(const Judgement &judgement);
/// A confidence as people read it: "95 %", "99.2 %".
[[nodiscard]] QString displayConfidence(double confidence);

} // namespace cxw
