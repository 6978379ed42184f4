// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/itemvalues.h"

namespace cxw {

ItemValues::ItemValues(const MaturityModel &model)
    : values(static_cast<size_t>(model.itemCount())), applicable(static_cast<size_t>(model.itemCount()), true)
{
}

Figure itemValue(const MaturityModel &model, const RoundAnswers &answers, int item)
{
    if (model.isPracticeItem(item)) {
        const int practice = model.practiceOf(item);
        const Subject stock{Subject::Kind::Stock, practice};
        if (answers.isAbsent(practice))
            return {0.0, Rule::StockAbsent, {{stock, 0.0}}};
        if (!answers.isApplicable(practice))
            return {std::nullopt, Rule::StockNotApplicable, {{stock, std::nullopt}}};
    }
    if (const auto agreed = answers.agreed[static_cast<size_t>(item)])
        return {*agreed, Rule::AgreedValue, {{{Subject::Kind::Agreement, item}, *agreed}}};
    std::vector<Input> ballots;
    for (const auto &[rater, answer] : answers.numericBallots(item))
        ballots.push_back({{Subject::Kind::Rater, rater}, answer});
    Figure mean = meanOf(std::move(ballots));
    if (mean.value)
        mean.rule = Rule::MeanOfBallots;
    return mean;
}

std::vector<Figure> itemFigures(const MaturityModel &model, const RoundAnswers &answers)
{
    std::vector<Figure> figures;
    figures.reserve(static_cast<size_t>(model.itemCount()));
    for (int item = 0; item < model.itemCount(); ++item)
        figures.push_back(itemValue(model, answers, item));
    return figures;
}

ItemValues itemValues(const MaturityModel &model, const RoundAnswers &answers, const std::vector<Figure> &figures)
{
    ItemValues result(model);
    for (int item = 0; item < model.itemCount(); ++item) {
        const auto place = static_cast<size_t>(item);
        result.values[place] = figures[place].value;
        if (model.isPracticeItem(item))
            result.applicable[place] = answers.isApplicable(model.practiceOf(item));
    }
    return result;
}

ItemValues raterValues(const MaturityModel &model, const RoundAnswers &answers, const Rater &rater)
{
    ItemValues result(model);
    for (int item = 0; item < model.itemCount(); ++item) {
        const auto place = static_cast<size_t>(item);
        const bool ofPractice = model.isPracticeItem(item);
        if (ofPractice && answers.isAbsent(model.practiceOf(item)))
            result.values[place] = 0;
        else if (ofPractice && !answers.isApplicable(model.practiceOf(item)))
            result.applicable[place] = false;
        else
            result.values[place] = rater.answers[place];
    }
    return result;
}

ItemValues restrictedTo(const ItemValues &values, const std::vector<bool> &items)
{
    ItemValues result = values;
    for (size_t item = 0; item < items.size(); ++item) {
        if (items[item])
            continue;
        result.values[item].reset();
        result.applicable[item] = false;
    }
    return result;
}

ItemValues filledWith(ItemValues values, double value)
{
    for (size_t item = 0; item < values.values.size(); ++item) {
        if (values.applicable[item] && !values.values[item])
            values.values[item] = value;
    }
    return values;
}

} // namespace cxw
