// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/targets.h"

#include <algorithm>

namespace cxw {

namespace {

TargetGap gapOf(const CompetencyTarget &target, int competency, const Figure &score)
{
    TargetGap gap{target.score, target.by, {}};
    gap.gap.inputs = {{{Subject::Kind::Target, competency}, target.score},
                      {{Subject::Kind::Competency, competency}, score.value}};
    if (score.value) {
        gap.gap.value = target.score - *score.value;
        gap.gap.rule = Rule::Gap;
    }
    return gap;
}

Figure progressOf(const std::vector<TargetGap> &gaps)
{
    Figure progress;
    double missing = 0;
    double wanted = 0;
    for (const TargetGap &gap : gaps) {
        if (!gap.gap.value)
            continue;
        missing += std::max(0.0, *gap.gap.value);
        wanted += *gap.target;
        progress.inputs.insert(progress.inputs.end(), gap.gap.inputs.begin(), gap.gap.inputs.end());
    }
    if (wanted > 0) {
        progress.value = 1 - missing / wanted;
        progress.rule = Rule::Progress;
    }
    return progress;
}

} // namespace

TargetState targetState(const Workspace &workspace, const MaturityModel &model, const UnitId &unit,
                        const Scores &scores)
{
    TargetState state;
    for (int place = 0; place < model.competencyCount(); ++place) {
        const auto index = static_cast<size_t>(place);
        const auto *target = workspace.find<CompetencyTarget>(unit, model.competencies[index].id);
        state.competencies.push_back(target ? gapOf(*target, place, scores.competencies[index].score) : TargetGap());
    }
    state.progress = progressOf(state.competencies);
    return state;
}

} // namespace cxw
