// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/figure.h"

#include <utility>

namespace cxw {

Figure weightedMeanOf(std::vector<Input> inputs)
{
    double sum = 0;
    double weights = 0;
    for (const Input &input : inputs) {
        if (!input.value)
            continue;
        sum += input.weight * *input.value;
        weights += input.weight;
    }
    const auto mean = weights > 0 ? std::optional(sum / weights) : std::nullopt;
    return {mean, mean ? Rule::WeightedMean : Rule::NoAnswer, std::move(inputs)};
}

Figure meanOf(std::vector<Input> inputs)
{
    Figure figure = weightedMeanOf(std::move(inputs));
    if (figure.value)
        figure.rule = Rule::Mean;
    return figure;
}

} // namespace cxw
