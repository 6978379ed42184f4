// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/verdict.h"

#include "core/base/display.h"

#include <QCoreApplication>

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numeric>

namespace cxw {

namespace {

constexpr size_t fewestPeople = 5;
constexpr double upperTail = 0.975;

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

Interval around(double difference, double variance, double degrees)
{
    const double quantile = boost::math::quantile(boost::math::students_t(degrees), upperTail);
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

std::vector<double> scoresOnly(const std::vector<PersonScore> &people)
{
    std::vector<double> scores;
    for (const PersonScore &person : people)
        scores.push_back(person.score);
    return scores;
}

} // namespace

Interval pairedInterval(const std::vector<double> &differences)
{
    const Moments moments = momentsOf(differences);
    return around(moments.mean, moments.meanVariance, moments.degrees);
}

Interval welchInterval(const std::vector<double> &from, const std::vector<double> &to)
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
    return around(difference, variance, degrees);
}

Judgement judge(const std::vector<PersonScore> &from, const std::vector<PersonScore> &to, bool anyBallots)
{
    Judgement judgement;
    if (!anyBallots) {
        judgement.verdict = Verdict::AsAgreed;
        return judgement;
    }
    const auto differences = pairedDifferences(from, to);
    if (differences.size() >= fewestPeople) {
        judgement.test = TestKind::Paired;
        judgement.peopleFrom = judgement.peopleTo = static_cast<int>(differences.size());
        judgement.interval = pairedInterval(differences);
    } else if (from.size() >= fewestPeople && to.size() >= fewestPeople) {
        judgement.test = TestKind::Welch;
        judgement.peopleFrom = static_cast<int>(from.size());
        judgement.peopleTo = static_cast<int>(to.size());
        judgement.interval = welchInterval(scoresOnly(from), scoresOnly(to));
    }
    if (judgement.test)
        judgement.verdict = verdictOf(judgement.interval);
    return judgement;
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
    }
    return {};
}

} // namespace cxw
