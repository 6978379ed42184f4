// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/executiverequests.h"

#include "core/base/bidi.h"
#include "core/base/display.h"
#include "core/reporting/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

// How far ahead executives are asked to look, and after how long the next round is due.
constexpr int daysAhead = 92;
constexpr int monthsToNextRound = 6;
// What one request may ask for, so that all of them are read.
constexpr size_t mostAsked = 4;

class Requests
{
    Q_DECLARE_TR_FUNCTIONS(cxw::ExecutiveRequests)

public:
    explicit Requests(const ReportBasis &basis);

    [[nodiscard]] ListElement list();

private:
    using Initiatives = std::vector<const Initiative *>;

    void askForMeans();
    void askForOwners();
    void askForRelief();
    void askForPriorities();
    void askForAStart();
    void askForTheNextRound();
    void ask(const QString &lead, const QString &text);
    /// The first of them by name, parted by semicolons; `remark` may say more of each.
    [[nodiscard]] static QString names(const Initiatives &initiatives, QString (*remark)(const Initiative &));

    const ReportBasis &m_basis;
    /// What still has to be done, what begins first in front.
    Initiatives m_ahead;
    ListElement m_list;
};

QString noRemark(const Initiative &)
{
    return {};
}

QString startOf(const Initiative &initiative)
{
    return displayMonth(initiative.start);
}

Requests::Requests(const ReportBasis &basis) : m_basis(basis)
{
    for (const Initiative &initiative : basis.advice.roadmap.initiatives) {
        if (initiative.status == InitiativeStatus::Planned || initiative.status == InitiativeStatus::Active)
            m_ahead.push_back(&initiative);
    }
    std::ranges::stable_sort(m_ahead, [](const Initiative *one, const Initiative *two) {
        return one->start.isValid() && (!two->start.isValid() || one->start < two->start);
    });
}

void Requests::ask(const QString &lead, const QString &text)
{
    m_list.entries.push_back({lead, text});
}

QString Requests::names(const Initiatives &initiatives, QString (*remark)(const Initiative &))
{
    QStringList names;
    for (size_t place = 0; place < std::min(initiatives.size(), mostAsked); ++place) {
        const QString name = ReportParts::named(initiatives[place]->title);
        const QString more = remark(*initiatives[place]);
        names.append(more.isEmpty() ? name : tr("%1 (%2)").arg(name, more));
    }
    return names.join(QStringLiteral("; "));
}

void Requests::askForMeans()
{
    Initiatives starting;
    std::ranges::copy_if(m_ahead, std::back_inserter(starting), [this](const Initiative *initiative) {
        return initiative->status == InitiativeStatus::Planned && initiative->start.isValid()
               && m_basis.today.daysTo(initiative->start) <= daysAhead;
    });
    if (!starting.empty())
        ask(tr("Release people and money"), tr("for what starts first: %1.").arg(names(starting, startOf)));
}

void Requests::askForOwners()
{
    Initiatives ownerless;
    std::ranges::copy_if(m_ahead, std::back_inserter(ownerless),
                         [](const Initiative *initiative) { return initiative->owner.trimmed().isEmpty(); });
    if (!ownerless.empty())
        ask(tr("Name an owner"), tr("for: %1.").arg(names(ownerless, noRemark)));
}

void Requests::askForRelief()
{
    for (const PaceFinding &finding : m_basis.advice.pace) {
        if (finding.rule != PaceRule::OwnerLoad)
            continue;
        const auto one =
            std::ranges::find(m_basis.advice.roadmap.initiatives, finding.initiatives.front(), &Initiative::id);
        ask(tr("Relieve %1").arg(ReportParts::named(one->owner)),
            tr("and decide who takes some of the %n initiatives that run at once under this name.", nullptr,
               static_cast<int>(finding.initiatives.size())));
        return;
    }
}

void Requests::askForPriorities()
{
    for (const PaceFinding &finding : m_basis.advice.pace) {
        if (finding.rule != PaceRule::Breadth)
            continue;
        Initiatives late;
        std::ranges::copy_if(m_ahead, std::back_inserter(late), [&](const Initiative *initiative) {
            return initiative->status == InitiativeStatus::Planned
                   && std::ranges::find(finding.initiatives, initiative->id) != finding.initiatives.end();
        });
        std::ranges::reverse(late);
        const QString what = tr("%n initiatives run at once, which is more than get the attention that they need.",
                                nullptr, static_cast<int>(finding.initiatives.size()));
        ask(tr("Set priorities."),
            late.empty() ? what : tr("%1 Decide whether these may wait: %2.").arg(what, names(late, noRemark)));
    }
}

void Requests::askForAStart()
{
    if (!m_basis.advice.roadmap.initiatives.empty() || !m_basis.score.scores.overallLevel)
        return;
    QStringList proposals;
    for (const NextStep &step : m_basis.advice.steps) {
        if (step.criterion.practice && proposals.size() < static_cast<qsizetype>(mostAsked))
            proposals.append(m_basis.model.practices[static_cast<size_t>(*step.criterion.practice)].starter.title);
    }
    ask(tr("Decide what we work at first."),
        proposals.isEmpty() ? tr("Nothing is planned yet.")
                            : tr("Nothing is planned yet. We propose: %1.").arg(proposals.join(QStringLiteral("; "))));
}

void Requests::askForTheNextRound()
{
    if (!m_basis.score.scores.overallLevel) {
        ask(tr("Give people the time"), tr("for this round, so that we know where we stand."));
        return;
    }
    const QDate due = m_basis.round.date.addMonths(monthsToNextRound);
    ask(tr("Give people the time"),
        due >= m_basis.today
            ? tr("for the next round by %1, so that we can show what moved.").arg(displayDate(due))
            : tr("for the next round, due since %1, so that we can show what moved.").arg(displayDate(due)));
}

ListElement Requests::list()
{
    askForMeans();
    askForOwners();
    askForRelief();
    askForPriorities();
    askForAStart();
    askForTheNextRound();
    return std::move(m_list);
}

} // namespace

ListElement executiveRequests(const ReportBasis &basis)
{
    return Requests(basis).list();
}

} // namespace cxw
