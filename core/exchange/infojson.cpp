// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/infojson.h"

#include "core/exchange/jsonvalues.h"

namespace cxw {

namespace {

QJsonObject roundJson(const Workspace &workspace, const Round &round, const BallotCount &count)
{
    return {{QStringLiteral("name"), round.name},
            {QStringLiteral("date"), jsonOf(round.date)},
            {QStringLiteral("locked"), round.locked},
            {QStringLiteral("people"), static_cast<int>(workspace.participants(round.id).size())},
            {QStringLiteral("ballots"), count.ballots}};
}

} // namespace

QJsonObject infoJson(const Workspace &workspace, const QHash<RoundId, BallotCount> &counts)
{
    QJsonArray units;
    for (const Unit &unit : workspace.units()) {
        QJsonArray rounds;
        for (const Round &round : workspace.rounds(unit.id))
            rounds.append(roundJson(workspace, round, counts.value(round.id)));
        units.append(QJsonObject{{QStringLiteral("name"), unit.name}, {QStringLiteral("rounds"), rounds}});
    }
    return {{QStringLiteral("organization"), workspace.organization().name}, {QStringLiteral("units"), units}};
}

} // namespace cxw
