// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/verdict.h"

#include "core/base/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cxw {

namespace {

struct Moments
{
    double mean = 0;
    /// Sample variance over the count: the variance of the mean.
    double meanVariance = 0;
    double degrees = 0;
};

Moments momentsOf(const std::vector<double> &values)
{
    const auto count = static_cast<double>(values.size());
    Moments moments{std::accumulate(values.begin(), values.end(), 0.0) / count, 0, count - 1};
    for (const double value : values)
        moments.meanVariance += (value - moments.mean) * (value - moments.mean);
    moments.meanVariance /= moments.degrees * count;
    return moments;
}

Interval around(double difference, double variance, double degrees, double confidence)
{
    const boost::math::students_t distribution(degrees);
    const double quantile = boost::math::quantile(boost::math::complement(distribution, (1 - confidence) / 2));
    const double half = quantile * std::sqrt(variance);
    return {difference, difference - half, difference + half};
}

Verdict verdictOf(const Interval &interval)
{
    if (settled(interval.lower) > 0)
        return Verdict::Improved;
    return settled(interval.upper) < 0 ? Verdict::Declined : Verdict::NoClearChange;
}

std::vector<double> pairedDifferences(const std::vector<PersonScore> &from, const std::vector<PersonScore> &to)
{
    std::vector<double> differences;
    for (const PersonScore &before : from) {
        for (const PersonScore &after : to) {
            if (before.person && before.person == after.person)
                differences.push_back(after.score - before.score);
        }
    }
    return differences;
}

bool areEnough(size_t people)
{
    return people >= static_cast<size_t>(fewestPeople);
}

/// The test that the grounds allow; none where nothing is common or too few people count.
std::optional<TestKind> testFor(const Grounds &grounds)
{
    if (grounds.commonItems == 0 || !grounds.anyBallots)
        return {};
    if (areEnough(pairedDifferences(grounds.from, grounds.to).size()))
        return TestKind::Paired;
    const bool panels = areEnough(grounds.from.size()) && areEnough(grounds.to.size());
    return panels ? std::optional(TestKind::Welch) : std::nullopt;
}

Verdict untestedVerdict(const Grounds &grounds)
{
    if (grounds.commonItems == 0)
        return Verdict::NotComparable;
    return grounds.anyBallots ? Verdict::CannotTell : Verdict::AsAgreed;
}

std::vector<double> scoresOnly(const std::vector<PersonScore> &people)
{
    std::vector<double> scores;
    for (const PersonScore &person : people)
        scores.push_back(person.score);
    return scores;
}

Judgement judge(const Grounds &grounds, std::optional<TestKind> test, double confidence)
{
    Judgement judgement;
    judgement.test = test;
    if (!test) {
        judgement.verdict = untestedVerdict(grounds);
        return judgement;
    }
    judgement.confidence = confidence;
    if (test == TestKind::Paired) {
        const auto differences = pairedDifferences(grounds.from, grounds.to);
        judgement.peopleFrom = judgement.peopleTo = static_cast<int>(differences.size());
        judgement.interval = pairedInterval(differences, confidence);
    } else {
        judgement.peopleFrom = static_cast<int>(grounds.from.size());
        judgement.peopleTo = static_cast<int>(grounds.to.size());
        judgement.interval = welchInterval(scoresOnly(grounds.from), scoresOnly(grounds.to), confidence);
    }
    judgement.verdict = verdictOf(judgement.interval);
    return judgement;
}

/// A difference with as many decimals as show that it is not 0.
QString displayBound(double value)
{
    int decimals = 2;
    while (settled(value) != 0 && roundedHalfUp(value, decimals) == 0)
        ++decimals;
    if (decimals == 2)
        return displayDelta(value);
    const QString digits = QLocale().toString(std::abs(roundedHalfUp(value, decimals)), 'f', decimals);
    return (value < 0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

} // namespace

Interval pairedInterval(const std::vector<double> &differences, double confidence)
{
    const Moments moments = momentsOf(differences);
    return around(moments.mean, moments.meanVariance, moments.degrees, confidence);
}

Interval welchInterval(const std::vector<double> &from, const std::vector<double> &to, double confidence)
{
    const Moments before = momentsOf(from);
    const Moments after = momentsOf(to);
    const double difference = after.mean - before.mean;
    const double variance = before.meanVariance + after.meanVariance;
    if (variance <= 0)
        return {difference, difference, difference};
    const double degrees = variance * variance
                           / (before.meanVariance * before.meanVariance / before.degrees
                              + after.meanVariance * after.meanVariance / after.degrees);
    return around(difference, variance, degrees, confidence);
}

std::vector<Judgement> judgeTogether(const std::vector<Grounds> &grounds)
{
    std::vector<std::optional<TestKind>> tests;
    std::ranges::transform(grounds, std::back_inserter(tests), testFor);
    const auto tested = std::ranges::count_if(tests, [](const auto &test) { return test.has_value(); });
    const double confidence = 1 - (1 - jointConfidence) / static_cast<double>(std::max<std::ptrdiff_t>(tested, 1));
    std::vector<Judgement> judgements;
    for (size_t place = 0; place < grounds.size(); ++place)
        judgements.push_back(judge(grounds[place], tests[place], confidence));
    return judgements;
}

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Improved:
        return QCoreApplication::translate("cxw::Verdict", "▲ improved");
    case Verdict::Declined:
        return QCoreApplication::translate("cxw::Verdict", "▼ declined");
    case Verdict::NoClearChange:
        return QCoreApplication::translate("cxw::Verdict", "– no clear change");
    case Verdict::CannotTell:
        return QCoreApplication::translate("cxw::Verdict", "? cannot tell");
    case Verdict::AsAgreed:
        return QCoreApplication::translate("cxw::Verdict", "= as agreed");
    case Verdict::NotComparable:
        return QCoreApplication::translate("cxw::Verdict", "× not comparable");
    }
    return {};
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Improved:
        return QStringLiteral("improved");
    case Verdict::Declined:
        return QStringLiteral("declined");
    case Verdict::NoClearChange:
        return QStringLiteral("no clear change");
    case Verdict::CannotTell:
        return QStringLiteral("cannot tell");
    case Verdict::AsAgreed:
        return QStringLiteral("as agreed");
    case Verdict::NotComparable:
        return QStringLiteral("not comparable");
    }
    return {};
}

QString displayInterval(const Judgement &judgement)
{
    if (!judgement.test)
        return displayDelta(std::nullopt);
    return QCoreApplication::translate("cxw::Verdict", "%1 to %2", "interval")
        .arg(displayBound(judgement.interval.lower), displayBound(judgement.interval.upper));
}

QString displayConfidence(double confidence)
{
    const double percent = roundedHalfUp(100 * confidence, 1);
    const int decimals = percent == std::round(percent) ? 0 : 1;
    return QStringLiteral("%1\u00a0%").arg(QLocale().toString(percent, 'f', decimals));
}

} // namespace cxw
