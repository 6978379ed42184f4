// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/projection.h"

#include "core/base/display.h"

#include <algorithm>

namespace cxw {

namespace {

/// The initiatives that count at a date, in the order in which they end.
std::vector<Initiative> endedBy(const std::vector<Initiative> &initiatives, QDate at)
{
    std::vector<Initiative> ended;
    std::ranges::copy_if(initiatives, std::back_inserter(ended), [at](const Initiative &initiative) {
        return initiative.status != InitiativeStatus::Dropped && initiative.end.isValid() && initiative.end <= at;
    });
    std::ranges::stable_sort(ended, {}, &Initiative::end);
    return ended;
}

void lift(const MaturityModel &model, const RoundAnswers &answers, const Initiative &initiative, Projection &projection)
{
    for (const ItemTarget &target : initiative.targets) {
        const auto item = model.findItem(target.item);
        if (!item || !projection.values.applicable[static_cast<size_t>(*item)])
            continue;
        if (model.isPracticeItem(*item) && answers.isAbsent(model.practiceOf(*item)))
            projection.begun.push_back(model.practiceOf(*item));
        // A target may have been set on a longer scale.
        const int wanted = std::min(target.value, model.highestStep());
        auto &value = projection.values.values[static_cast<size_t>(*item)];
        if (value && settled(*value) >= wanted)
            continue;
        projection.raises.push_back({initiative.id, *item, value, wanted});
        value = wanted;
    }
}

void keepEachOnce(std::vector<int> &list)
{
    std::ranges::sort(list);
    const auto rest = std::ranges::unique(list);
    list.erase(rest.begin(), rest.end());
}

/// The day on which the last initiative ends; invalid without any.
QDate lastEnd(const Roadmap &roadmap)
{
    QDate last;
    for (const Initiative &initiative : roadmap.initiatives) {
        const bool counts = initiative.status != InitiativeStatus::Dropped && initiative.end.isValid();
        if (counts && (!last.isValid() || initiative.end > last))
            last = initiative.end;
    }
    return last;
}

} // namespace

Projection projectAt(const MaturityModel &model, const RoundScore &basis, const std::vector<Initiative> &initiatives,
                     QDate at, const FindingsState &findings)
{
    Projection projection{at, basis.values, {}, {}, {}, {}};
    for (const Initiative &initiative : endedBy(initiatives, at))
        lift(model, basis.answers, initiative, projection);
    keepEachOnce(projection.begun);
    projection.scores = scoresOf(model, projection.values);
    projection.phase = phaseState(model, projection.values, projection.scores, findings);
    return projection;
}

std::vector<PhaseProjection> projectPhases(const MaturityModel &model, const RoundScore &basis, const Roadmap &roadmap,
                                           const FindingsState &findings)
{
    const auto end = [&](QDate at) { return projectAt(model, basis, roadmap.initiatives, at, findings); };
    std::vector<PhaseProjection> projections;
    if (model.phases.empty()) {
        if (const QDate last = lastEnd(roadmap); last.isValid())
            projections.push_back({std::nullopt, end(last)});
        return projections;
    }
    int phase = 0;
    for (const auto &plan : roadmap.phases) {
        if (plan && plan->end.isValid())
            projections.push_back({phase, end(plan->end)});
        ++phase;
    }
    return projections;
}

} // namespace cxw
