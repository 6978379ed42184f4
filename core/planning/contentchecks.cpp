// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/contentchecks.h"

#include "core/base/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cxw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PaceChecks)
};

bool isDropped(const Initiative &initiative)
{
    return initiative.status == InitiativeStatus::Dropped;
}

/// What an initiative leaps over: the items in words, and the practices that they belong to.
struct Leaps
{
    QStringList items;
    std::vector<int> practices;
};

Leaps leapsOf(const MaturityModel &model, const RoundScore &basis, const Initiative &initiative)
{
    Leaps leaps;
    for (const ItemTarget &target : initiative.targets) {
        const auto item = model.findItem(target.item);
        if (!item || !basis.values.applicable[static_cast<size_t>(*item)])
            continue;
        const double from = basis.values.values[static_cast<size_t>(*item)].value_or(0);
        if (settled(target.value - from) <= longestStride)
            continue;
        leaps.items.append(
            Text::tr("%1 (%2 to %3)").arg(model.itemName(*item), displayScore(from), QLocale().toString(target.value)));
        if (model.isPracticeItem(*item))
            leaps.practices.push_back(model.practiceOf(*item));
    }
    std::ranges::sort(leaps.practices);
    const auto rest = std::ranges::unique(leaps.practices);
    leaps.practices.erase(rest.begin(), rest.end());
    return leaps;
}

QStringList missingIn(const Initiative &initiative)
{
    QStringList missing;
    if (initiative.owner.trimmed().isEmpty())
        missing.append(Text::tr("an owner"));
    if (!initiative.start.isValid())
        missing.append(Text::tr("a start date"));
    if (!initiative.end.isValid())
        missing.append(Text::tr("an end date"));
    else if (initiative.start.isValid() && initiative.end < initiative.start)
        missing.append(Text::tr("an end that does not come before the start"));
    if (initiative.measure.trimmed().isEmpty())
        missing.append(Text::tr("a measure of success"));
    return missing;
}

/// Index of the last phase for which something is planned; -1 without any.
int lastPlannedPhase(const MaturityModel &model, const Roadmap &roadmap)
{
    int last = -1;
    for (size_t phase = 0; phase < roadmap.phases.size(); ++phase) {
        if (roadmap.phases[phase])
            last = static_cast<int>(phase);
    }
    for (const Initiative &initiative : roadmap.initiatives) {
        if (!isDropped(initiative))
            last = std::max(last, model.findPhase(initiative.phase).value_or(-1));
    }
    return last;
}

bool isAddressed(const Roadmap &roadmap, const FindingId &finding)
{
    return std::ranges::any_of(roadmap.initiatives, [&](const Initiative &initiative) {
        return !isDropped(initiative) && std::ranges::find(initiative.addresses, finding) != initiative.addresses.end();
    });
}

bool isRuleServed(const Roadmap &roadmap, const GateRule &rule)
{
    switch (rule.kind) {
    case GateRule::Kind::NoCriticalPain:
        return std::ranges::any_of(roadmap.painPoints, [&](const PainPoint &pain) {
            const bool hurts = pain.status == PainStatus::Open || pain.status == PainStatus::InRepair;
            return hurts && pain.severity * pain.frequency >= rule.threshold && isAddressed(roadmap, pain.id);
        });
    case GateRule::Kind::NeedDelivered:
        return std::ranges::any_of(roadmap.needs, [&](const UnmetNeed &need) {
            return need.status != NeedStatus::Delivered && isAddressed(roadmap, need.id);
        });
    }
    return false;
}

PaceFinding uncoveredPractice(const MaturityModel &model, int phase, const Criterion &criterion)
{
    const Practice &practice = model.practices[static_cast<size_t>(*criterion.practice)];
    return {PaceRule::Uncovered,
            {},
            phase,
            {*criterion.practice},
            Text::tr("The gate of %1 asks that %2 reach level %3 (%4), and no initiative works on it.")
                .arg(model.phases[static_cast<size_t>(phase)].name, titleInSentence(practice.title),
                     QLocale().toString(criterion.required), model.stepName(criterion.required)),
            Text::tr("Add an initiative that lifts it, for example %1.").arg(titleInSentence(practice.starter.title))};
}

PaceFinding uncoveredRule(const MaturityModel &model, int phase, const GateRule &rule)
{
    return {PaceRule::Uncovered,
            {},
            phase,
            {},
            Text::tr("The gate of %1 has the condition %2, and no initiative works on it.")
                .arg(model.phases[static_cast<size_t>(phase)].name, titleInSentence(rule.name)),
            rule.remedy};
}

} // namespace

std::vector<PaceFinding> leapFindings(const MaturityModel &model, const RoundScore &basis, const Roadmap &roadmap)
{
    std::vector<PaceFinding> findings;
    for (const Initiative &initiative : roadmap.initiatives) {
        if (isDropped(initiative))
            continue;
        const Leaps leaps = leapsOf(model, basis, initiative);
        if (leaps.items.isEmpty())
            continue;
        findings.push_back({PaceRule::Leap,
                            {initiative.id},
                            model.findPhase(initiative.phase),
                            leaps.practices,
                            Text::tr("%1 means to climb more than %n steps in one go: %2.", nullptr, longestStride)
                                .arg(titleInSentence(initiative.title), QLocale().createSeparatedList(leaps.items)),
                            Text::tr("Aim at %n steps at the most, and plan a second initiative for the rest.", nullptr,
                                     longestStride)});
    }
    return findings;
}

std::vector<PaceFinding> incompleteFindings(const Roadmap &roadmap)
{
    std::vector<PaceFinding> findings;
    for (const Initiative &initiative : roadmap.initiatives) {
        const QStringList missing = isDropped(initiative) ? QStringList() : missingIn(initiative);
        if (missing.isEmpty())
            continue;
        findings.push_back({PaceRule::Incomplete,
                            {initiative.id},
                            std::nullopt,
                            {},
                            Text::tr("The plan of %1 is not complete. Missing: %2.")
                                .arg(titleInSentence(initiative.title), QLocale().createSeparatedList(missing)),
                            Text::tr("Fill it in before the roadmap is signed, so that somebody answers for it and "
                                     "everybody can see whether it worked.")});
    }
    return findings;
}

std::vector<PaceFinding> uncoveredFindings(const MaturityModel &model, const RoundScore &basis, const Roadmap &roadmap)
{
    std::vector<PaceFinding> findings;
    const int last = lastPlannedPhase(model, roadmap);
    for (int phase = 0; phase <= last; ++phase) {
        const auto &rules = model.phases[static_cast<size_t>(phase)].rules;
        for (const Criterion &criterion : basis.phase.gates[static_cast<size_t>(phase)].criteria) {
            if (criterion.met)
                continue;
            if (criterion.practice && !isServed(roadmap, model, *criterion.practice))
                findings.push_back(uncoveredPractice(model, phase, criterion));
            if (criterion.rule && !isRuleServed(roadmap, rules[static_cast<size_t>(*criterion.rule)]))
                findings.push_back(uncoveredRule(model, phase, rules[static_cast<size_t>(*criterion.rule)]));
        }
    }
    return findings;
}

} // namespace cxw
