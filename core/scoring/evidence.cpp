// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/evidence.h"

#include "core/workspace/recordtext.h"

#include <algorithm>

namespace cxw {

namespace {

/// What was not graded counts as what nobody had anything to show for.
std::optional<int> capFor(const MaturityModel &model, EvidenceGrade grade)
{
    return model.evidenceCap(toText(grade == EvidenceGrade::NotGraded ? EvidenceGrade::None : grade));
}

bool isShown(EvidenceGrade grade)
{
    return grade == EvidenceGrade::Seen || grade == EvidenceGrade::Sampled;
}

Figure shareOf(const MaturityModel &model, const RoundAnswers &answers, const ItemValues &values)
{
    int valued = 0;
    int shown = 0;
    for (int item = 0; item < model.practiceItemCount(); ++item) {
        if (!values.has(item))
            continue;
        ++valued;
        shown += isShown(answers.grades[static_cast<size_t>(model.practiceOf(item))]) ? 1 : 0;
    }
    Figure share{std::nullopt,
                 Rule::NoAnswer,
                 {{{Subject::Kind::Shown, 0}, shown}, {{Subject::Kind::Answered, 0}, valued}}};
    if (valued > 0) {
        share.value = static_cast<double>(shown) / valued;
        share.rule = Rule::EvidenceShare;
    }
    return share;
}

ItemValues cappedBy(const MaturityModel &model, const RoundAnswers &answers, ItemValues values)
{
    for (int item = 0; item < model.practiceItemCount(); ++item) {
        auto &value = values.values[static_cast<size_t>(item)];
        const auto cap = capFor(model, answers.grades[static_cast<size_t>(model.practiceOf(item))]);
        if (value && cap)
            value = std::min(*value, static_cast<double>(*cap));
    }
    return values;
}

Figure backed(Figure figure)
{
    if (figure.value)
        figure.rule = Rule::EvidenceBacked;
    return figure;
}

} // namespace

EvidenceScore evidenceScore(const MaturityModel &model, const RoundAnswers &answers, const ItemValues &values)
{
    const auto figures = competencyFigures(model, cappedBy(model, answers, values));
    EvidenceScore score{shareOf(model, answers, values), backed(overallOf(figures)), {}};
    for (const Figure &figure : figures)
        score.competencies.push_back(backed(figure));
    return score;
}

} // namespace cxw
