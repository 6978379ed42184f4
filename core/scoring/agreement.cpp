// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/agreement.h"

#include "core/base/display.h"
#include "core/scoring/thresholds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cxw {

namespace {

std::vector<int> valuesOn(const RoundAnswers &answers, int item)
{
    std::vector<int> values;
    for (const auto &[rater, value] : answers.numericBallots(item))
        values.push_back(value);
    return values;
}

using Matrix = std::vector<std::vector<double>>;

Tally tallyOf(const std::vector<int> &values, int steps)
{
    Tally tally(static_cast<size_t>(steps), 0);
    for (const int value : values)
        ++tally[static_cast<size_t>(value)];
    return tally;
}

/// How often each two values stand beside each other in a unit, each unit weighing as many values as it has.
Matrix coincidences(const std::vector<Tally> &units, size_t steps)
{
    Matrix matrix(steps, std::vector<double>(steps, 0));
    for (const Tally &unit : units) {
        const int values = std::accumulate(unit.begin(), unit.end(), 0);
        if (values < 2)
            continue;
        for (size_t left = 0; left < steps; ++left) {
            for (size_t right = 0; right < steps; ++right) {
                const double others = unit[right] - (left == right ? 1 : 0);
                matrix[left][right] += unit[left] * others / static_cast<double>(values - 1);
            }
        }
    }
    return matrix;
}

/// The squared ordinal distance: how many values lie between two steps, the ends counted half.
double ordinalDistance(const std::vector<double> &totals, size_t left, size_t right)
{
    const auto first = totals.begin() + static_cast<std::ptrdiff_t>(std::min(left, right));
    const auto last = totals.begin() + static_cast<std::ptrdiff_t>(std::max(left, right));
    const double between = std::accumulate(first, last + 1, 0.0) - (*first + *last) / 2;
    return between * between;
}

} // namespace

bool Agreement::needsDiscussion() const
{
    return rwg && settled(*rwg) < discussBelow;
}

Agreement agreementOf(const std::vector<int> &values, int steps)
{
    Agreement agreement;
    agreement.count = static_cast<int>(values.size());
    if (values.empty())
        return agreement;
    const double count = agreement.count;
    const double mean = std::accumulate(values.begin(), values.end(), 0) / count;
    agreement.mean = mean;
    if (values.size() < 2)
        return agreement;
    const auto [lowest, highest] = std::ranges::minmax(values);
    double deviations = 0;
    double squares = 0;
    for (const int value : values) {
        deviations += std::abs(value - mean);
        squares += (value - mean) * (value - mean);
    }
    const double evenVariance = (steps * steps - 1) / 12.0;
    agreement.range = highest - lowest;
    agreement.averageDeviation = deviations / count;
    agreement.rwg = std::max(0.0, 1 - squares / (count - 1) / evenVariance);
    return agreement;
}

std::vector<Agreement> agreements(const MaturityModel &model, const RoundAnswers &answers)
{
    std::vector<Agreement> list;
    for (int item = 0; item < model.itemCount(); ++item)
        list.push_back(agreementOn(model, answers, item));
    return list;
}

Agreement agreementOn(const MaturityModel &model, const RoundAnswers &answers, int item)
{
    return agreementOf(valuesOn(answers, item), model.highestStep() + 1);
}

Tally tallyOf(const MaturityModel &model, const RoundAnswers &answers, int item)
{
    return tallyOf(valuesOn(answers, item), model.highestStep() + 1);
}

std::vector<Tally> talliesOf(const MaturityModel &model, const RoundAnswers &answers)
{
    std::vector<Tally> tallies;
    for (int item = 0; item < model.itemCount(); ++item)
        tallies.push_back(tallyOf(model, answers, item));
    return tallies;
}

std::vector<int> discussionQueue(const MaturityModel &model, const RoundAnswers &answers,
                                 const std::vector<Agreement> &agreements)
{
    std::vector<int> queue;
    for (int item = 0; item < model.practiceItemCount(); ++item) {
        if (agreements[static_cast<size_t>(item)].needsDiscussion() && answers.isApplicable(model.practiceOf(item)))
            queue.push_back(item);
    }
    std::ranges::stable_sort(queue, {}, [&](int item) {
        const Agreement &agreement = agreements[static_cast<size_t>(item)];
        return std::pair(settled(*agreement.rwg), -*agreement.range);
    });
    return queue;
}

namespace {

std::optional<double> alphaOfUnits(const std::vector<Tally> &units, int steps)
{
    const auto size = static_cast<size_t>(steps);
    const Matrix matrix = coincidences(units, size);
    std::vector<double> totals;
    for (const auto &row : matrix)
        totals.push_back(std::accumulate(row.begin(), row.end(), 0.0));
    const double all = std::accumulate(totals.begin(), totals.end(), 0.0);
    double observed = 0;
    double expected = 0;
    for (size_t left = 0; left < size; ++left) {
        for (size_t right = left + 1; right < size; ++right) {
            const double distance = ordinalDistance(totals, left, right);
            observed += matrix[left][right] * distance;
            expected += totals[left] * totals[right] * distance;
        }
    }
    if (expected <= 0)
        return std::nullopt;
    return 1 - (all - 1) * observed / expected;
}

} // namespace

std::optional<double> krippendorffAlpha(const std::vector<std::vector<int>> &units, int steps)
{
    std::vector<Tally> tallies;
    for (const auto &unit : units)
        tallies.push_back(tallyOf(unit, steps));
    return alphaOfUnits(tallies, steps);
}

std::optional<double> alphaOf(const MaturityModel &model, const RoundAnswers &answers,
                              const std::vector<Tally> &tallies)
{
    std::vector<Tally> units;
    for (int item = 0; item < model.practiceItemCount(); ++item) {
        if (answers.isApplicable(model.practiceOf(item)))
            units.push_back(tallies[static_cast<size_t>(item)]);
    }
    return alphaOfUnits(units, model.highestStep() + 1);
}

} // namespace cxw
