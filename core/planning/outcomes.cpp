// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/outcomes.h"

#include "core/base/display.h"
#include "core/scoring/comparability.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(cxw::Outcome)
};

std::optional<double> valueIn(const RoundScore &score, std::optional<int> item)
{
    return item ? score.values.values[static_cast<size_t>(*item)] : std::nullopt;
}

/// What two rounds found for a target, each by its own model.
std::pair<std::optional<double>, std::optional<double>> valuesOf(const ItemTarget &target, const RoundScore &from,
                                                                 const RoundScore &to, const ItemMatch &match)
{
    if (!match.sameScale())
        return {};
    const auto later = to.model->findItemThatWas(target.item);
    auto earlier = from.model->findItem(target.item);
    if (!earlier && later)
        earlier = match.fromItem(*later);
    return {valueIn(from, earlier), valueIn(to, later)};
}

bool endedBetween(const Initiative &initiative, QDate from, QDate to)
{
    return initiative.status != InitiativeStatus::Dropped && initiative.end.isValid() && initiative.end > from
           && initiative.end <= to;
}

} // namespace

Outcome outcomeOf(std::optional<double> from, std::optional<double> to, int planned)
{
    if (!to)
        return Outcome::NotMeasured;
    if (settled(*to) >= planned)
        return Outcome::Reached;
    if (!from)
        return Outcome::NotMeasured;
    const double change = settled(*to - *from);
    if (change > 0)
        return Outcome::Moved;
    return change < 0 ? Outcome::Slipped : Outcome::NotMoved;
}

std::vector<InitiativeOutcome> outcomesBetween(const DatedScore &from, const DatedScore &to,
                                               const std::vector<Initiative> &initiatives)
{
    const ItemMatch match(*from.score.model, *to.score.model);
    std::vector<InitiativeOutcome> outcomes;
    for (const Initiative &initiative : initiatives) {
        if (!endedBetween(initiative, from.date, to.date))
            continue;
        InitiativeOutcome outcome{initiative.id, {}};
        for (const ItemTarget &target : initiative.targets) {
            const auto [before, after] = valuesOf(target, from.score, to.score, match);
            outcome.targets.push_back(
                {target.item, target.value, before, after, outcomeOf(before, after, target.value)});
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

QString displayName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Reached:
        return OutcomeText::tr("reached");
    case Outcome::Moved:
        return OutcomeText::tr("moved");
    case Outcome::NotMoved:
        return OutcomeText::tr("not moved");
    case Outcome::Slipped:
        return OutcomeText::tr("slipped");
    case Outcome::NotMeasured:
        return OutcomeText::tr("not measured");
    }
    return {};
}

QString toText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Reached:
        return QStringLiteral("reached");
    case Outcome::Moved:
        return QStringLiteral("moved");
    case Outcome::NotMoved:
        return QStringLiteral("not moved");
    case Outcome::Slipped:
        return QStringLiteral("slipped");
    case Outcome::NotMeasured:
        return QStringLiteral("not measured");
    }
    return {};
}

} // namespace cxw
