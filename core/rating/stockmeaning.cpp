// SPDX-FileCopyrightText: CX Maturity Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rating/stockmeaning.h"

#include <QCoreApplication>

namespace cxw {

namespace {

struct StockKeys
{
    Q_DECLARE_TR_FUNCTIONS(cxw::StockKeys)
};

} // namespace

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
