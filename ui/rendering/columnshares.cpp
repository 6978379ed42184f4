// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rendering/columnshares.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace cxw {

namespace {

/// No single word takes more of a table's width.
constexpr double mostForAWord = 0.4;
constexpr int halvings = 40;
/// A column grows less than its text does, so that short texts beside very long ones need not stand in many lines.
constexpr double growth = 0.75;

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The greatest number up to `most` at which widths that grow with it keep within `width`.
double greatest(double most, double width, const std::function<std::vector<double>(double)> &widths)
{
    double low = 0;
    double high = most;
    for (int round = 0; round < halvings; ++round) {
        const double middle = (low + high) / 2;
        (sum(widths(middle)) <= width ? low : high) = middle;
    }
    return low;
}

std::vector<double> wordWidths(const std::vector<TextNeed> &needs, double most)
{
    std::vector<double> widths;
    for (const TextNeed &need : needs)
        widths.push_back(std::min(need.word, most));
    return widths;
}

} // namespace

std::vector<double> columnShares(const std::vector<TextNeed> &needs, double width)
{
    const auto words = [&](double most) { return wordWidths(needs, most); };
    const double most = mostForAWord * width;
    const std::vector<double> least = words(sum(words(most)) <= width ? most : greatest(most, width, words));
    const auto grown = [&](double factor) {
        std::vector<double> widths;
        for (size_t column = 0; column < needs.size(); ++column) {
            const double wanted = std::min(std::pow(needs[column].usual, growth) * factor, needs[column].whole);
            widths.push_back(std::max(wanted, least[column]));
        }
        return widths;
    };
    std::vector<double> widths = grown(greatest(width, width, grown));
    // Where all texts stand on one line, the rest keeps the columns in proportion.
    const double rest = width / std::max(sum(widths), 1.0);
    for (double &each : widths)
        each *= rest;
    return widths;
}

} // namespace cxw
