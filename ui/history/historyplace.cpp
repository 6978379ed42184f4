// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyplace.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw {

namespace {

struct HistoryPlaces
{
    Q_DECLARE_TR_FUNCTIONS(cxw::HistoryPlaces)
};

} // namespace

QStringList kindsOf(HistoryPlace place)
{
    switch (place) {
    case HistoryPlace::SetUp:
        return {QStringLiteral("organization"), QStringLiteral("unit"), QStringLiteral("person"),
                QStringLiteral("round"), QStringLiteral("participant")};
    case HistoryPlace::Assess:
        return {QStringLiteral("stock"), QStringLiteral("ballot"), QStringLiteral("agreed-value"),
                QStringLiteral("practice-note")};
    case HistoryPlace::Findings:
        return {QStringLiteral("pain-point"), QStringLiteral("unmet-need")};
    case HistoryPlace::Roadmap:
        return {QStringLiteral("initiative"), QStringLiteral("phase-plan"), QStringLiteral("competency-target")};
    case HistoryPlace::Several:
        break;
    }
    return {};
}

HistoryPlace placeOf(const QStringList &kinds)
{
    const auto touches = [&](HistoryPlace place) {
        const QStringList own = kindsOf(place);
        return std::ranges::any_of(kinds, [&](const QString &kind) { return own.contains(kind); });
    };
    HistoryPlace found = HistoryPlace::SetUp;
    for (const HistoryPlace place : {HistoryPlace::Assess, HistoryPlace::Findings, HistoryPlace::Roadmap}) {
        if (!touches(place))
            continue;
        if (found != HistoryPlace::SetUp)
            return HistoryPlace::Several;
        found = place;
    }
    return found;
}

QString displayName(HistoryPlace place)
{
    switch (place) {
    case HistoryPlace::SetUp:
        return HistoryPlaces::tr("Set-up");
    case HistoryPlace::Assess:
        return HistoryPlaces::tr("Assess");
    case HistoryPlace::Findings:
        return HistoryPlaces::tr("Findings");
    case HistoryPlace::Roadmap:
        return HistoryPlaces::tr("Roadmap");
    case HistoryPlace::Several:
        break;
    }
    return HistoryPlaces::tr("Several places");
}

QString iconName(HistoryPlace place)
{
    switch (place) {
    case HistoryPlace::SetUp:
        return QStringLiteral("group");
    case HistoryPlace::Assess:
        return QStringLiteral("document-edit");
    case HistoryPlace::Findings:
        return QStringLiteral("flag");
    case HistoryPlace::Roadmap:
        return QStringLiteral("view-calendar-timeline");
    case HistoryPlace::Several:
        break;
    }
    return QStringLiteral("view-list-details");
}

} // namespace cxw
