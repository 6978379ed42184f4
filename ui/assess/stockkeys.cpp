// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stockkeys.h"

#include "ui/actions/actionwords.h"

namespace cxw {

QString stockLetter(StockState state)
{
    switch (state) {
    case StockState::Absent:
        return keyTextOf(ActionId::StockAbsent);
    case StockState::Pockets:
        return keyTextOf(ActionId::StockPockets);
    case StockState::Widespread:
        return keyTextOf(ActionId::StockWidespread);
    case StockState::NotApplicable:
        return keyTextOf(ActionId::StockNotApplicable);
    case StockState::Unknown:
        return keyTextOf(ActionId::StockUnknown);
    }
    return {};
}

std::optional<StockState> stockForLetter(const QString &text)
{
    for (const StockState state : stockStates) {
        if (text.compare(stockLetter(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return std::nullopt;
}

} // namespace cxw
