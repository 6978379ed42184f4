// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QObject>

namespace cxw {

/// The unit and the round that the window shows. Follows the document: what was removed is no longer selected,
/// and a unit's newest round is selected when nothing else was said.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(Document &document, QObject *parent = nullptr);

    /// Null while the workspace has no unit.
    [[nodiscard]] UnitId unit() const { return m_unit; }
    /// Null while the unit has no round.
    [[nodiscard]] RoundId round() const { return m_round; }

    /// Selects a unit and its newest round.
    void selectUnit(const UnitId &unit);
    /// Selects a round and its unit.
    void selectRound(const RoundId &round);

    /// Selects the round, else the unit, of those that are there; a unit that is selected keeps its round.
    void selectEither(const UnitId &unit, const RoundId &round);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void set(const UnitId &unit, const RoundId &round);

    Document &m_document;
    UnitId m_unit;
    RoundId m_round;
};

} // namespace cxw
