// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/raters.h"

#include <QCoreApplication>

namespace cxw {

std::vector<RaterChoice> raterChoices(const Workspace &workspace, const RoundId &round)
{
    std::vector<RaterChoice> choices{{std::nullopt, agreedValueName()}};
    for (const Participant &seat : workspace.participants(round))
        choices.push_back({seat.id, workspace.nameOf(seat)});
    return choices;
}

QString agreedValueName()
{
    return QCoreApplication::translate("cxw::RaterChoice", "Agreed value");
}

} // namespace cxw
