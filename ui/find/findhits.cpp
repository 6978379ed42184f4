// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findhits.h"

#include "core/workspace/findables.h"
#include "ui/actions/actionwords.h"
#include "ui/frame/session.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct FindHits
{
    Q_DECLARE_TR_FUNCTIONS(cxw::FindHits)
};

/// Where the records of a kind are seen; none for those that every place shows.
std::optional<Place> placeOf(FindableKind kind)
{
    switch (kind) {
    case FindableKind::Unit:
    case FindableKind::Round:
        return std::nullopt;
    case FindableKind::Initiative:
        return Place::Roadmap;
    case FindableKind::PainPoint:
    case FindableKind::UnmetNeed:
        return Place::Findings;
    case FindableKind::Practice:
    case FindableKind::Person:
    case FindableKind::Reason:
    case FindableKind::Evidence:
    case FindableKind::Note:
    case FindableKind::Whereabouts:
        break;
    }
    return Place::Assess;
}

FindHit hitOf(const Findable &found)
{
    Destination to;
    to.place = placeOf(found.kind);
    to.scope = found.scope;
    to.spot = found.spot;
    return {displayName(found.kind), found.name, found.where, {}, true, to};
}

} // namespace

std::vector<FindHit> findHits(const QList<QAction *> &actions)
{
    std::vector<FindHit> hits;
    for (QAction *action : actions) {
        const bool isPlace = placeOf(*action).has_value();
        const auto id = idOf(*action);
        if ((!isPlace && !id) || id == ActionId::Find || !action->isVisible())
            continue;
        const QString kind = isPlace ? FindHits::tr("Place") : FindHits::tr("Action");
        const QString where = action->isEnabled() ? QString() : FindHits::tr("not possible now");
        const QString keys = id ? keyTextOf(*id) : keyTextOf(action->shortcuts());
        hits.push_back({kind, action->iconText(), where, keys, action->isEnabled(), action});
    }
    // Whoever has typed nothing yet sees where they can go.
    std::ranges::stable_partition(hits, [](const FindHit &hit) {
        return placeOf(*std::get<QAction *>(hit.leadsTo)).has_value();
    });
    return hits;
}

std::vector<FindHit> findHits(const QList<QAction *> &actions, const Session &session)
{
    std::vector<FindHit> hits = findHits(actions);
    const auto found = findables(session.document.workspace(), session.model(), session.selection.round());
    std::ranges::transform(found, std::back_inserter(hits), hitOf);
    return hits;
}

} // namespace cxw
