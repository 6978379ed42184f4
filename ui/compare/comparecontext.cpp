// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecontext.h"

#include <QCoreApplication>

namespace cxw {

QString CompareContext::nameOf(const Round &round) const
{
    const Unit *unit = document.workspace().find<Unit>(round.unit);
    if (from.unit == to.unit || !unit)
        return round.name;
    return QCoreApplication::translate("cxw::RoundChooser", "%1 · %2", "unit, round").arg(unit->name, round.name);
}

} // namespace cxw
