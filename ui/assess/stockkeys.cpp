// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assess/stockkeys.h"

#include "ui/actions/actionwords.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct StockKeys
{
    Q_DECLARE_TR_FUNCTIONS(cxw::StockKeys)
};

} // namespace

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

QString stockMeaning(StockState state)
{
    switch (state) {
    case StockState::Absent:
        return StockKeys::tr("Nobody does this.");
    case StockState::Pockets:
        return StockKeys::tr("Some teams or places do this.");
    case StockState::Widespread:
        return StockKeys::tr("Most of those who should do this do it.");
    case StockState::NotApplicable:
        return StockKeys::tr("This makes no sense for us. It is left out of every score.");
    case StockState::Unknown:
        return StockKeys::tr("Nobody in the room can tell.");
    }
    return {};
}

} // namespace cxw
