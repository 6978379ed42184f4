// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedulechecks.h"

#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/planning/phaseplans.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace cxw {

namespace {

struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::PaceChecks)
};

constexpr int mostPerOwner = 3;
constexpr int mostAtOnce = 7;
constexpr int fewestPhaseDays = shortestPhaseWeeks * 7;

using Group = std::vector<const Initiative *>;

bool isDropped(const Initiative &initiative)
{
    return initiative.status == InitiativeStatus::Dropped;
}

/// An end and a later start collide when the start comes on the day of the end or before.
bool startsBeforeEnd(const Initiative &later, const Initiative &earlier)
{
    return later.start.isValid() && earlier.end.isValid() && later.start <= earlier.end;
}

bool runsOn(const Initiative &initiative, QDate day)
{
    return initiative.start.isValid() && initiative.end.isValid() && initiative.start <= day && day <= initiative.end;
}

Group running(const Group &initiatives, QDate day)
{
    Group list;
    std::ranges::copy_if(initiatives, std::back_inserter(list),
                         [day](const Initiative *initiative) { return runsOn(*initiative, day); });
    return list;
}

/// The most initiatives that run at once, with the first days on which they do.
struct Peak
{
    Group initiatives;
    QDate from;
    QDate to;
};

/// The number at once only ever rises on a day of a start, so these days are the only ones to look at.
Peak peakOf(const Group &initiatives)
{
    Peak peak;
    for (const Initiative *initiative : initiatives) {
        const QDate day = initiative->start;
        Group list = running(initiatives, day);
        const bool earlier = list.size() == peak.initiatives.size() && day < peak.from;
        if (list.size() > peak.initiatives.size() || earlier) {
            peak.to = std::ranges::min(list, {}, &Initiative::end)->end;
            peak.from = day;
            peak.initiatives = std::move(list);
        }
    }
    return peak;
}

std::vector<InitiativeId> idsOf(const Group &initiatives)
{
    std::vector<InitiativeId> ids;
    for (const Initiative *initiative : initiatives)
        ids.push_back(initiative->id);
    return ids;
}

QString titlesOf(const Group &initiatives)
{
    QStringList titles;
    for (const Initiative *initiative : initiatives)
        titles.append(titleInSentence(initiative->title));
    return QLocale().createSeparatedList(titles);
}

Group notDropped(const Roadmap &roadmap)
{
    Group list;
    for (const Initiative &initiative : roadmap.initiatives) {
        if (!isDropped(initiative))
            list.push_back(&initiative);
    }
    return list;
}

PaceFinding dependencyFinding(const Initiative &later, const Initiative &earlier)
{
    return {PaceRule::Dependency,
            {later.id, earlier.id},
            std::nullopt,
            {},
            ScheduleText::tr("The start of %1 on %2 comes too early: it builds on %3, which runs until %4.")
                .arg(titleInSentence(later.title), displayDate(later.start), titleInSentence(earlier.title),
                     displayDate(earlier.end)),
            ScheduleText::tr("Start it on %1 or later, or take the dependency away if it is none.")
                .arg(displayDate(earlier.end.addDays(1)))};
}

/// The initiative that ends last among those of the phases before `phase`; null without any.
const Initiative *lastOfEarlierPhases(const MaturityModel &model, const Group &initiatives, int phase)
{
    const Initiative *last = nullptr;
    for (const Initiative *initiative : initiatives) {
        const auto own = model.findPhase(initiative->phase);
        if (own && *own < phase && initiative->end.isValid() && (!last || initiative->end > last->end))
            last = initiative;
    }
    return last;
}

PaceFinding phaseOrderFinding(const MaturityModel &model, const Initiative &later, int phase, const Initiative &earlier)
{
    const auto nameOf = [&](int place) { return model.phases[static_cast<size_t>(place)].name; };
    return {PaceRule::PhaseOrder,
            {later.id, earlier.id},
            phase,
            {},
            ScheduleText::tr("%1, part of %2, starts on %3, while %4 of the earlier phase %5 runs until %6.")
                .arg(titleInSentence(later.title), nameOf(phase), displayDate(later.start),
                     titleInSentence(earlier.title), nameOf(*model.findPhase(earlier.phase)), displayDate(earlier.end)),
            ScheduleText::tr("Start it on %1 or later, or bring the end of %2 forward.")
                .arg(displayDate(earlier.end.addDays(1)), titleInSentence(earlier.title))};
}

} // namespace

std::vector<PaceFinding> dependencyFindings(const Roadmap &roadmap)
{
    std::vector<PaceFinding> findings;
    const Group initiatives = notDropped(roadmap);
    for (const Initiative *later : initiatives) {
        for (const InitiativeId &id : later->dependsOn) {
            const auto earlier = std::ranges::find(initiatives, id, &Initiative::id);
            if (earlier != initiatives.end() && startsBeforeEnd(*later, **earlier))
                findings.push_back(dependencyFinding(*later, **earlier));
        }
    }
    return findings;
}

std::vector<PaceFinding> phaseOrderFindings(const MaturityModel &model, const Roadmap &roadmap)
{
    std::vector<PaceFinding> findings;
    const Group initiatives = notDropped(roadmap);
    for (const Initiative *later : initiatives) {
        const auto phase = model.findPhase(later->phase);
        const Initiative *earlier = phase ? lastOfEarlierPhases(model, initiatives, *phase) : nullptr;
        if (earlier && startsBeforeEnd(*later, *earlier))
            findings.push_back(phaseOrderFinding(model, *later, *phase, *earlier));
    }
    return findings;
}

std::vector<PaceFinding> ownerLoadFindings(const Roadmap &roadmap)
{
    std::map<QString, Group> owners;
    for (const Initiative *initiative : notDropped(roadmap)) {
        const QString key = nameKey(initiative->owner);
        if (!key.isEmpty())
            owners[key].push_back(initiative);
    }
    std::vector<PaceFinding> findings;
    for (const auto &[key, initiatives] : owners) {
        const QString owner = printable(initiatives.front()->owner.trimmed());
        const Peak peak = peakOf(initiatives);
        const int count = static_cast<int>(peak.initiatives.size());
        if (count <= mostPerOwner)
            continue;
        findings.push_back(
            {PaceRule::OwnerLoad,
             idsOf(peak.initiatives),
             std::nullopt,
             {},
             ScheduleText::tr("%1 answers for %n initiatives at once from %2 to %3: %4.", nullptr, count)
                 .arg(isolated(owner), displayDate(peak.from), displayDate(peak.to), titlesOf(peak.initiatives)),
             ScheduleText::tr("Hand some to another owner or start them later, so that %1 has no more than "
                              "%n at once.",
                              nullptr, mostPerOwner)
                 .arg(isolated(owner))});
    }
    return findings;
}

std::vector<PaceFinding> breadthFindings(const Roadmap &roadmap)
{
    const Peak peak = peakOf(notDropped(roadmap));
    const int count = static_cast<int>(peak.initiatives.size());
    if (count <= mostAtOnce)
        return {};
    return {
        {PaceRule::Breadth,
         idsOf(peak.initiatives),
         std::nullopt,
         {},
         ScheduleText::tr("%n initiatives run at once from %1 to %2.", nullptr, count)
             .arg(displayDate(peak.from), displayDate(peak.to)),
         ScheduleText::tr("Start some of them later, so that no more than %n run at once and each gets the attention "
                          "that it needs.",
                          nullptr, mostAtOnce)}};
}

std::vector<PaceFinding> phaseTooShortFindings(const MaturityModel &model, const Roadmap &roadmap)
{
    std::vector<PaceFinding> findings;
    int phase = -1;
    for (const auto &plan : roadmap.phases) {
        ++phase;
        if (!plan || !plan->start.isValid() || !plan->end.isValid())
            continue;
        const int days = static_cast<int>(plan->start.daysTo(plan->end)) + 1;
        if (days >= fewestPhaseDays)
            continue;
        const QString name = model.phases[static_cast<size_t>(phase)].name;
        const QString first = displayDate(plan->start);
        const QString last = displayDate(plan->end);
        const QString sentence =
            days > 0
                ? ScheduleText::tr("%1 is planned for %n day(s) only, from %2 to %3.", nullptr, days)
                      .arg(name, first, last)
                : ScheduleText::tr("%1 is planned from %2 to %3, so it ends before it starts.").arg(name, first, last);
        findings.push_back({PaceRule::PhaseTooShort,
                            {},
                            phase,
                            {},
                            sentence,
                            ScheduleText::tr("Let it end on %1 or later: habits need at least %n weeks to take hold.",
                                             nullptr, shortestPhaseWeeks)
                                .arg(displayDate(plan->start.addDays(fewestPhaseDays - 1)))});
    }
    return findings;
}

} // namespace cxw
