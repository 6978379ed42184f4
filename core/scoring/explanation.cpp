// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/explanation.h"

#include "core/base/display.h"
#include "core/workspace/recordtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Explanation)
};

QString ruleSentence(Rule rule)
{
    switch (rule) {
    case Rule::NoAnswer:
        return Text::tr("There is nothing to go by, so there is no figure. What is unanswered is never counted as 0.");
    case Rule::AgreedValue:
        return Text::tr("The value on which the room agreed stands.");
    case Rule::MeanOfBallots:
        return Text::tr("No value was agreed, so this is the mean of the ballots with a number.");
    case Rule::StockAbsent:
        return Text::tr("Stock-taking found the practice absent, so all its habits are at the lowest step.");
    case Rule::StockNotApplicable:
        return Text::tr("Stock-taking found that the practice does not apply, so it counts nowhere.");
    case Rule::Mean:
        return Text::tr("This is the mean of the values below. What has no value takes no part.");
    case Rule::WeightedMean:
        return Text::tr("This is the mean of the values below, each by its weight. What has no value takes no part.");
    case Rule::LowestItem:
        return Text::tr("This is the highest whole step that all habits have reached: the weakest holds it back.");
    case Rule::Coverage:
        return Text::tr(
            "This is the share of the practices’ items that apply which have a value. Empathy is counted apart.");
    case Rule::LowerBound:
        return Text::tr("This is the score if every unanswered item stood at the lowest step.");
    case Rule::UpperBound:
        return Text::tr("This is the score if every unanswered item stood at the highest step.");
    case Rule::Gap:
        return Text::tr("This is the target less the score.");
    case Rule::Progress:
        return Text::tr("This is the share of the targets that has been reached: 1 less the sum of the open gaps over "
                        "the sum of the targets. A target that is passed counts as reached, no more.");
    case Rule::EvidenceShare:
        return Text::tr("This is the share of the practices’ items with a value of which somebody saw evidence.");
    case Rule::EvidenceBacked:
        return Text::tr("This is the score if each value counted only as far as the evidence of its practice goes: the "
                        "model says how far. The caps are the program’s own.");
    case Rule::Shift:
        return Text::tr("This is the mean of the ballots that stand less the mean of those before the talk.");
    }
    return {};
}

QString raterName(const QStringList &names, int index)
{
    const QString name = names.value(index);
    return name.isEmpty() ? Text::tr("Participant %1").arg(QLocale().toString(index + 1)) : name;
}

QString nameOf(const MaturityModel &model, const QStringList &names, const Subject &subject)
{
    const auto place = static_cast<size_t>(subject.index);
    switch (subject.kind) {
    case Subject::Kind::Item:
        return model.itemName(subject.index);
    case Subject::Kind::Practice:
        return model.practices[place].title;
    case Subject::Kind::Habit:
        return model.habits[place].name;
    case Subject::Kind::Competency:
        return model.competencies[place].name;
    case Subject::Kind::Overall:
        return Text::tr("Overall");
    case Subject::Kind::EmpathyGroup:
        return model.empathyGroups[place].name;
    case Subject::Kind::Empathy:
        return model.empathyName;
    case Subject::Kind::Rater:
        return raterName(names, subject.index);
    case Subject::Kind::Agreement:
        return Text::tr("Agreed value");
    case Subject::Kind::Stock:
        return Text::tr("Stock-taking");
    case Subject::Kind::Answered:
        return Text::tr("Items with a value");
    case Subject::Kind::Applicable:
        return Text::tr("Items that apply");
    case Subject::Kind::Target:
        return Text::tr("Target for %1").arg(model.competencies[place].name);
    case Subject::Kind::Score:
        return Text::tr("Score");
    case Subject::Kind::Shown:
        return Text::tr("Items of which somebody saw evidence");
    case Subject::Kind::FirstVotes:
        return Text::tr("Mean of the first ballots");
    case Subject::Kind::LastVotes:
        return Text::tr("Mean of the ballots that stand");
    case Subject::Kind::RaterScore:
        return raterName(names, subject.index);
    }
    return {};
}

QString valueOf(const RoundAnswers &answers, const Input &input)
{
    switch (input.subject.kind) {
    case Subject::Kind::Stock: {
        const auto stock = answers.stock[static_cast<size_t>(input.subject.index)];
        return stock ? displayName(*stock) : displayScore(std::nullopt);
    }
    case Subject::Kind::Rater:
    case Subject::Kind::Agreement:
    case Subject::Kind::Answered:
    case Subject::Kind::Applicable:
    case Subject::Kind::Shown:
        return input.value ? QLocale().toString(*input.value, 'f', 0) : displayScore(std::nullopt);
    default:
        return displayScore(input.value);
    }
}

QString resultSentence(const MaturityModel &model, const Figure &figure)
{
    if (!figure.value)
        return Text::tr("There is no value.");
    switch (figure.rule) {
    case Rule::LowestItem:
        return Text::tr("The level is %1, %2.")
            .arg(QLocale().toString(*figure.whole()), model.stepName(*figure.whole()));
    case Rule::Coverage:
    case Rule::Progress:
    case Rule::EvidenceShare:
        return Text::tr("The result is %1.").arg(displayShare(figure.value));
    case Rule::Gap:
        return Text::tr("The gap is %1.").arg(displayDelta(figure.value));
    case Rule::Shift:
        return Text::tr("The shift is %1.").arg(displayDelta(figure.value));
    default:
        return Text::tr("The result is %1.").arg(displayScore(figure.value));
    }
}

bool weighsEvenly(const std::vector<Input> &inputs)
{
    return std::ranges::all_of(inputs, [&](const Input &input) { return input.weight == inputs.front().weight; });
}

} // namespace

bool Explanation::isWeighted() const
{
    return std::ranges::any_of(inputs, [](const ExplanationRow &row) { return !row.weight.isEmpty(); });
}

Explanation explain(const MaturityModel &model, const RoundAnswers &answers, const QStringList &names,
                    const Figure &figure)
{
    // A weighted mean of equal weights is a mean, and is easier to follow when it is called one.
    const bool even = weighsEvenly(figure.inputs);
    const Rule rule = figure.rule == Rule::WeightedMean && even ? Rule::Mean : figure.rule;
    Explanation explanation{ruleSentence(rule), {}, resultSentence(model, figure)};
    for (const Input &input : figure.inputs) {
        explanation.inputs.push_back({nameOf(model, names, input.subject), valueOf(answers, input),
                                      even ? QString() : QLocale().toString(input.weight)});
    }
    return explanation;
}

QStringList raterNames(const Workspace &workspace, const RoundAnswers &answers)
{
    QStringList names;
    for (const Rater &rater : answers.raters) {
        const auto *participant = workspace.find<Participant>(rater.participant);
        names.append(participant ? workspace.nameOf(*participant) : QString());
    }
    return names;
}

} // namespace cxw
