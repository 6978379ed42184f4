// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/selection.h"

namespace cxw {

namespace {

RoundId newestRound(const Workspace &workspace, const UnitId &unit)
{
    const auto rounds = workspace.rounds(unit);
    return rounds.empty() ? RoundId() : rounds.back().id;
}

} // namespace

Selection::Selection(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &Selection::follow);
    follow();
}

void Selection::selectUnit(const UnitId &unit)
{
    set(unit, newestRound(m_document.workspace(), unit));
}

void Selection::selectRound(const RoundId &round)
{
    if (const Round *record = m_document.workspace().find<Round>(round))
        set(record->unit, round);
}

void Selection::selectEither(const UnitId &unit, const RoundId &round)
{
    const Workspace &workspace = m_document.workspace();
    if (workspace.find<Round>(round))
        selectRound(round);
    else if (unit != m_unit && workspace.find<Unit>(unit))
        selectUnit(unit);
}

void Selection::follow()
{
    const Workspace &workspace = m_document.workspace();
    const auto units = workspace.units();
    UnitId unit = m_unit;
    if (!workspace.find<Unit>(unit))
        unit = units.empty() ? UnitId() : units.front().id;
    const Round *round = workspace.find<Round>(m_round);
    set(unit, round && round->unit == unit ? m_round : newestRound(workspace, unit));
}

void Selection::set(const UnitId &unit, const RoundId &round)
{
    if (unit == m_unit && round == m_round)
        return;
    m_unit = unit;
    m_round = round;
    Q_EMIT changed();
}

} // namespace cxw
